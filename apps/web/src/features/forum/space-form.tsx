import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useEffect, useMemo, useRef, type FormEvent } from 'react';
import type { SpaceChangeInput } from '../../gql/forum/graphql.js';
import { OtherDraft } from '../../platform/drafts/other-draft.js';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row, Stack } from '../../ui/column.js';
import classes from './space-settings.module.css';

/** What is said of a space. A type, not an interface: kept as a record. */
export type SpaceFields = { id: string; name: string; description: string; starters: string };

/** As the server takes it. */
export const saidOf = ({ id, name, description, starters }: SpaceFields): SpaceChangeInput => ({
  id,
  name,
  description,
  starters: starters === 'KEEPERS' ? 'KEEPERS' : 'EVERYONE',
});

interface SpaceFormProps {
  /** Where it is kept while it is written. */
  place: string;
  start: SpaceFields;
  ofCohort: boolean;
  busy: boolean;
  /** Why the last try was refused. */
  error: unknown;
  saveWord: string;
  /** Rejects where it was refused. */
  onSend: (fields: SpaceFields) => Promise<void>;
  onLeave?: () => void;
}

/** The fields of a space. Each fault stands under its field; the first has the focus. */
export function SpaceForm(props: SpaceFormProps) {
  const { place, start, ofCohort, busy, error, saveWord, onSend, onLeave } = props;
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const { fields, change, forget } = useDraftForm<SpaceFields>(place, start);
  const form = useRef<HTMLFormElement>(null);
  const refused = useMemo(() => (error ? troubleOf(error) : null), [error]);
  const tooMany = refused?.fields?.some(({ field }) => field === 'placeId') ?? false;

  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    // Where it was refused, everything stays as it was written.
    onSend(fields).then(forget, () => undefined);
  };

  return (
    <form ref={form} onSubmit={send} noValidate>
      <Stack>
        <OtherDraft place={place} />
        <TextInput
          label={t('spaces.name')}
          value={fields.name}
          error={fault(refused, 'name')}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <Textarea
          label={t('spaces.description')}
          description={t('spaces.descriptionWhat')}
          rows={2}
          value={fields.description}
          error={fault(refused, 'description')}
          onChange={(event) => change({ description: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('spaces.starters')}
          value={fields.starters}
          data={[
            { value: 'EVERYONE', label: t('spaces.starters.everyone') },
            {
              value: 'KEEPERS',
              label: ofCohort ? t('spaces.starters.coordinators') : t('spaces.starters.moderators'),
            },
          ]}
          onChange={(event) => change({ starters: event.currentTarget.value })}
        />
        {refused ? (
          <p role="alert" className={classes.trouble}>
            {tooMany ? t('spaces.tooMany', { max: LIMITS.spaces }) : say(refused)}
          </p>
        ) : null}
        <Row>
          <Button type="submit" loading={busy}>
            {saveWord}
          </Button>
          {onLeave ? (
            <Button
              variant="subtle"
              onClick={() => {
                forget();
                onLeave();
              }}
            >
              {t('spaces.leave')}
            </Button>
          ) : null}
        </Row>
      </Stack>
    </form>
  );
}
