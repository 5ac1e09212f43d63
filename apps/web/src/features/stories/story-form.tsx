import '../../ui/field-styles.js';
import { useMutation } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { STORY_LIMITS as MOST } from '@hearth/shared';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { StorySaveDocument, type Story_WholeFragment } from '../../gql/stories/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { GuardAsks, GuardNotes } from '../../platform/identifier-guard/guard-notes.js';
import { useGuard } from '../../platform/identifier-guard/use-guard.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Row, Stack } from '../../ui/column.js';
import { PictureField } from './picture-field.js';

interface StoryFormProps {
  one: Story_WholeFragment;
  onDirty: (dirty: boolean) => void;
  onStale: () => void;
}

const fieldsOf = (one: Story_WholeFragment) => ({
  title: one.title,
  body: one.body,
  shownName: one.shownName,
  shownRole: one.shownRole,
  shownOrganization: one.shownOrganization,
  pictureFileId: one.picture?.fileId ?? null,
  pictureAlt: one.picture?.alt ?? '',
});
type Fields = ReturnType<typeof fieldsOf>;

/** A story as its author writes it. */
export function StoryForm({ one, onDirty, onStale }: StoryFormProps) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const announce = useAnnounce();
  const text = useRef<HTMLTextAreaElement>(null);
  const [fields, setFields] = useState(() => fieldsOf(one));
  const [saved, setSaved] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const [base, setBase] = useState(one.version);
  const [save, { loading, error }] = useMutation(StorySaveDocument);
  const change = (some: Partial<Fields>) => {
    setFields((now) => ({ ...now, ...some }));
    setSaved(false);
    onDirty(true);
  };
  const send = async () => {
    try {
      const { data } = await save({ variables: { input: { id: one.id, version: base, ...fields } } });
      if (!data) return;
      setBase(data.storySave.version);
      onDirty(false);
      setSaved(true);
      announce(t('stories.saved'));
    } catch {
      onStale();
    }
  };
  useEffect(() => {
    // A button that waits is disabled, and loses the focus.
    if (saved && !loading && document.activeElement === document.body) button.current?.focus();
  }, [saved, loading]);
  const guard = useGuard({
    draft: `story:${one.id}`,
    parts: [
      { text: fields.title, onChange: (title) => change({ title }), isTitle: true },
      { text: fields.body, onChange: (body) => change({ body }) },
    ],
    onSend: () => void send(),
    focusText: () => text.current?.focus(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!loading) guard.send();
  };
  const line = (name: 'title' | 'shownName' | 'shownRole' | 'shownOrganization') => (
    <TextInput
      label={t(`stories.field.${name}`)}
      value={fields[name]}
      maxLength={MOST[name]}
      autoComplete="off"
      error={fault(error, name) ?? undefined}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <Card labelledBy="write">
      <h2 id="write">{t('stories.write')}</h2>
      <form noValidate onSubmit={submit}>
        <Stack>
          {one.consent ? <p>{t('stories.changeEnds')}</p> : null}
          {line('title')}
          <Textarea
            ref={text}
            label={t('stories.field.body')}
            description={t('stories.field.bodyWhat')}
            rows={12}
            value={fields.body}
            error={fault(error, 'body') ?? undefined}
            onChange={(event) => change({ body: event.currentTarget.value })}
          />
          <GuardNotes guard={guard} />
          <p className="quiet small">{t('stories.shownAs')}</p>
          {line('shownName')}
          {line('shownRole')}
          {line('shownOrganization')}
          <PictureField
            held={one.picture}
            fileId={fields.pictureFileId}
            alt={fields.pictureAlt}
            onChange={(pictureFileId) =>
              change({ pictureFileId, ...(pictureFileId === null && { pictureAlt: '' }) })
            }
            onAlt={(pictureAlt) => change({ pictureAlt })}
            altFault={fault(error, 'pictureAlt') ?? null}
          />
          {error ? <p role="alert">{say(error)}</p> : null}
          <GuardAsks guard={guard} />
          <Row>
            <Button ref={button} type="submit" loading={loading}>
              {t('stories.save')}
            </Button>
            {saved ? <span className="quiet">{t('stories.saved')}</span> : null}
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
