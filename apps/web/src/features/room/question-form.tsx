import '../../ui/field-styles.js';
import { useApolloClient } from '@apollo/client/react';
import { Button, Checkbox } from '@mantine/core';
import { characters, LIMITS } from '@hearth/shared';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import {
  QuestionAskDocument,
  QuestionEditDocument,
  type RoomQuestionWholeFragment,
} from '../../gql/room-beside/graphql.js';
import { OtherDraft } from '../../platform/drafts/other-draft.js';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { GuardAsks, GuardNotes } from '../../platform/identifier-guard/guard-notes.js';
import { useGuard } from '../../platform/identifier-guard/use-guard.js';
import { newId } from '../../platform/ids/new-id.js';
import { GrowingText } from './growing-text.js';
import classes from './questions.module.css';

/** Fewer people than this in the room, and asking without one's name would hide nobody; the server says the same. */
const FEWEST = 5;

interface QuestionFormProps {
  sessionId: string;
  roomId: string;
  /** One may ask without one's name here. */
  allowed: boolean;
  /** How many are in the room. */
  here: number;
  /** One has just asked: the next one may be written at once. */
  goesOn: boolean;
  onAsked: (question: RoomQuestionWholeFragment) => void;
  /** It may be closed by now. */
  look: () => void;
}

/** Where a question is kept until it is sent. */
export const questionPlace = (sessionId: string) => `session:${sessionId}:question`;
export const EMPTY_QUESTION = { id: '', text: '', asMember: false };

/** Asks. What is typed is kept; a failed send waits for a press, so that coming back to the room does not tell whose it is. */
export function QuestionForm({ sessionId, roomId, allowed, here, goesOn, onAsked, look }: QuestionFormProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const client = useApolloClient();
  const place = questionPlace(sessionId);
  const { fields, change, forget, wasKept } = useDraftForm(place, EMPTY_QUESTION);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const tried = useRef('');
  const [label, who, said] = [useId(), useId(), useId()];
  const body = fields.text.trim();
  const left = LIMITS.question - characters(body);
  const mayHide = allowed && here >= FEWEST;
  const asMember = fields.asMember;

  useEffect(() => {
    if (goesOn) field.current?.focus();
  }, [goesOn]);

  const fail = (words: string) => {
    setTrouble(words);
    field.current?.focus();
  };
  const send = async () => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    const { id } = fields;
    try {
      const { data } = await client.mutate({
        mutation: QuestionAskDocument,
        variables: { input: { id, roomId, body, asMember } },
        fetchPolicy: 'no-cache',
      });
      let asked = data?.questionAsk;
      // An earlier try had arrived after all, in other words.
      if (asked && tried.current === id && asked.body !== body && asked.viewer.canChange) {
        const edit = { mutation: QuestionEditDocument, variables: { input: { id, body } } };
        asked = (await client.mutate({ ...edit, fetchPolicy: 'no-cache' })).data?.questionEdit ?? asked;
      }
      forget();
      if (asked) onAsked(asked);
    } catch (error) {
      tried.current = id;
      const { code, fields: faults } = troubleOf(error);
      const rule = faults?.[0]?.rule;
      if (
        rule === 'too_many_own' ||
        rule === 'too_many_here' ||
        rule === 'switched_off' ||
        rule === 'too_few_people'
      )
        fail(t(`questions.fault.${rule}`, { max: LIMITS.questionsEach, min: FEWEST }));
      else fail(code === 'offline' ? t('questions.notSent') : say(error));
      if (code === 'room_closed' || code === 'session_canceled') look();
      setBusy(false);
    }
  };
  const guard = useGuard({
    draft: fields.id || place,
    parts: [{ text: fields.text, onChange: (text) => change({ text }) }],
    focusText: () => field.current?.focus(),
    onSend: () => void send(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (body === '') return fail(t('questions.fault.required'));
    if (left < 0) return fail(t('words.fault.too_long', { max: LIMITS.question }));
    // Chosen when it was possible: it is not sent with a name instead.
    if (asMember && !mayHide)
      return fail(
        t(allowed ? 'questions.fault.too_few_people' : 'questions.fault.switched_off', { min: FEWEST }),
      );
    setTrouble(null);
    guard.send();
  };
  return (
    <form noValidate className={classes.form} onSubmit={submit}>
      <OtherDraft place={place} />
      <label htmlFor={label} className={classes.label}>
        {t('questions.yours')}
      </label>
      <GrowingText
        id={label}
        ref={field}
        rows={2}
        value={fields.text}
        aria-describedby={`${who} ${said}`}
        aria-invalid={trouble ? true : undefined}
        onChange={(event) => {
          setTrouble(null);
          change({ text: event.currentTarget.value, ...(fields.id === '' && { id: newId() }) });
        }}
      />
      {wasKept && body !== '' ? <p className="quiet tiny">{t('questions.kept')}</p> : null}
      {allowed || asMember ? (
        <Checkbox
          classNames={{ body: classes.box }}
          label={t('questions.asMember')}
          description={mayHide ? t('questions.asMemberMeans') : t('questions.asMemberFew', { min: FEWEST })}
          disabled={!mayHide && !asMember}
          checked={asMember}
          onChange={(event) => {
            setTrouble(null);
            change({ asMember: event.currentTarget.checked });
          }}
        />
      ) : null}
      <p id={who} className="quiet small">
        {asMember ? t('questions.seenAsMember') : t('questions.seenByName')}
      </p>
      {left < 100 ? (
        <p className={left < 0 ? classes.over : 'quiet tiny'}>
          {left < 0 ? t('questions.tooLong', { count: -left }) : t('questions.left', { count: left })}
        </p>
      ) : null}
      <GuardNotes guard={guard} />
      <p id={said} role="alert" className={classes.over}>
        {trouble}
      </p>
      <GuardAsks guard={guard} />
      <div>
        <Button type="submit" loading={busy}>
          {t('questions.ask')}
        </Button>
      </div>
    </form>
  );
}
