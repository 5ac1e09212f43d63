import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, Textarea } from '@mantine/core';
import { characters, LIMITS } from '@hearth/shared';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { AccommodationAskDocument, type AccommodationKind } from '../../gql/sessions/graphql.js';
import { OtherDraft } from '../../platform/drafts/other-draft.js';
import { useDraft } from '../../platform/drafts/use-draft.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { Row, Stack } from '../../ui/column.js';
import own from './places.module.css';
import classes from './sessions.module.css';

const KINDS: readonly AccommodationKind[] = ['CAPTIONING', 'ASL', 'SPANISH', 'OTHER'];

interface AccommodationFormProps {
  sessionId: string;
  /** It can be asked for every session of the cohort. */
  forAll: boolean;
  onDone: () => void;
  onCancel: () => void;
}

/** Asks for what one needs to take part. */
export function AccommodationForm({ sessionId, forAll, onDone, onCancel }: AccommodationFormProps) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const place = `session:${sessionId}:need`;
  const draft = useDraft(place);
  // Made here, so that a second try does not ask twice.
  const [id] = useState(newId);
  const [kind, setKind] = useState<AccommodationKind>(draft.text ? 'OTHER' : 'CAPTIONING');
  const [all, setAll] = useState(false);
  const [missing, setMissing] = useState(false);
  const [ask, { loading, error }] = useMutation(AccommodationAskDocument);
  const words = draft.text.trim();
  const tooLong = characters(words) > LIMITS.accommodationWords;
  const first = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    const nothing = kind === 'OTHER' && words === '';
    setMissing(nothing);
    if (nothing || tooLong) return box.current?.focus();
    try {
      await ask({ variables: { input: { id, sessionId, kind, words, forAll: forAll && all } } });
      draft.forget();
      onDone();
    } catch {
      // Said below; everything is kept.
    }
  };

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <fieldset className={classes.fieldset}>
          <legend>{t('places.what')}</legend>
          {KINDS.map((one, at) => (
            <label key={one} className={own.radio}>
              <input
                ref={at === 0 ? first : undefined}
                type="radio"
                name="need"
                checked={kind === one}
                onChange={() => setKind(one)}
              />
              <span>{t(`places.kind.${one}`)}</span>
            </label>
          ))}
        </fieldset>
        <OtherDraft place={place} />
        <Textarea
          ref={box}
          label={t(kind === 'OTHER' ? 'places.ownWords' : 'places.moreWords')}
          rows={3}
          value={draft.text}
          error={
            tooLong
              ? t('words.fault.too_long', { max: LIMITS.accommodationWords })
              : missing && words === ''
                ? t('words.fault.required')
                : (fault(error, 'words') ?? undefined)
          }
          onChange={(event) => draft.write(event.currentTarget.value)}
        />
        {forAll ? (
          <Checkbox
            label={t('places.forAll')}
            checked={all}
            onChange={(event) => setAll(event.currentTarget.checked)}
          />
        ) : null}
        {error ? (
          <p role="alert" className={classes.trouble}>
            {say(error)}
          </p>
        ) : null}
        <Row>
          <Button type="submit" loading={loading}>
            {t('places.send')}
          </Button>
          <Button variant="subtle" onClick={onCancel}>
            {t('sessions.leaveForm')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
