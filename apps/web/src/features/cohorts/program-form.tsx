import { useMutation } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useState, type FormEvent } from 'react';
import { ProgramSaveDocument, type Program_WholeFragment } from '../../gql/cohorts/graphql.js';
import { UNTIL_SIGNED_OUT } from '../../platform/drafts/draft-store.js';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row, Stack } from '../../ui/column.js';
import { useFault } from './use-fault.js';

/** What a name becomes in an address. */
const slugOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LIMITS.programSlug);

/** A program's name, address and description; a new one where none is given. For administrators. */
export function ProgramForm({
  program,
  onSaved,
}: {
  program?: Program_WholeFragment;
  onSaved: (slug: string) => void;
}) {
  const { t } = useWords();
  const { fault, whole } = useFault();
  const announce = useAnnounce();
  const [id, setId] = useState(() => program?.id ?? newId());
  const { fields, change, forget } = useDraftForm<{ name: string; slug: string | null; description: string }>(
    `${UNTIL_SIGNED_OUT}program:${program?.id ?? 'new'}`,
    { name: program?.name ?? '', slug: program?.slug ?? null, description: program?.description ?? '' },
  );
  const { name, slug, description } = fields;
  const [save, { loading, error }] = useMutation(ProgramSaveDocument);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const input = { id, name, slug: slug ?? slugOf(name), description };
      const { data } = await save({ variables: { input } });
      announce(t('cohorts.saved'));
      forget();
      if (!program) setId(newId());
      onSaved(data?.programSave.slug ?? input.slug);
    } catch {
      // Said below; what was written is kept.
    }
  };
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <Stack>
        <TextInput
          label={t('cohorts.field.name')}
          value={name}
          error={fault(error, 'name')}
          autoComplete="off"
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t('cohorts.field.slug')}
          description={t('cohorts.field.slugWhat')}
          value={slug ?? slugOf(name)}
          error={fault(error, 'slug')}
          autoComplete="off"
          onChange={(event) => change({ slug: event.currentTarget.value })}
        />
        <Textarea
          label={t('cohorts.field.description')}
          rows={3}
          value={description}
          error={fault(error, 'description')}
          onChange={(event) => change({ description: event.currentTarget.value })}
        />
        <p role="alert">{whole(error, 'name', 'slug', 'description')}</p>
        <Row>
          <Button type="submit" loading={loading}>
            {program ? t('cohorts.save') : t('cohorts.programMake')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
