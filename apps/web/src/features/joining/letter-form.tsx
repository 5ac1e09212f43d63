import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { JOINING_LIMITS } from '@hearth/shared';
import { useState, type FormEvent } from 'react';
import { AccessRequestDecideDocument, type Request_WholeFragment } from '../../gql/joining/graphql.js';
import { InboxUnreadDocument } from '../../gql/shell/graphql.js';
import { forgetDraft, readDraft, writeDraft } from '../../platform/drafts/draft-store.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { Row, Stack } from '../../ui/column.js';

interface LetterFormProps {
  one: Request_WholeFragment;
  letter: Request_WholeFragment['letters'][number];
  onDone: () => void;
}
type Words = { subject: string; body: string };

/** The letter that goes with a decision, to be changed; what one writes is kept in this browser. One press decides and mails. */
export function LetterForm({ one, letter, onDone }: LetterFormProps) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const { id: viewerId } = useViewer();
  const client = useApolloClient();
  const place = `access-letter:${one.id}:${letter.decision}`;
  const [words, setWords] = useState<Words>(() => {
    try {
      return JSON.parse(readDraft(viewerId, place) ?? '') as Words;
    } catch {
      return letter;
    }
  });
  const [decide, { loading, error }] = useMutation(AccessRequestDecideDocument);
  const change = (some: Partial<Words>) => {
    const next = { ...words, ...some };
    setWords(next);
    writeDraft(viewerId, place, JSON.stringify({ subject: next.subject, body: next.body }));
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const { subject, body } = words;
    try {
      await decide({ variables: { input: { id: one.id, decision: letter.decision, subject, body } } });
      forgetDraft(viewerId, place);
      client.query({ query: InboxUnreadDocument, fetchPolicy: 'network-only' }).catch(() => undefined);
      onDone();
    } catch {
      // Shown below, from the mutation's own state; nothing was mailed.
    }
  };
  const trouble = error && troubleOf(error);
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <p className="quiet small">
          {t(one.locale === 'ES' ? 'lettingIn.letterSpanish' : 'lettingIn.letterEnglish', { name: one.name })}
        </p>
        <TextInput
          label={t('lettingIn.subject')}
          maxLength={JOINING_LIMITS.letterSubject}
          lang={one.locale.toLowerCase()}
          value={words.subject}
          error={fault(error, 'subject')}
          onChange={(event) => change({ subject: event.currentTarget.value })}
        />
        <Textarea
          label={t('lettingIn.body')}
          autosize
          minRows={8}
          maxRows={20}
          lang={one.locale.toLowerCase()}
          maxLength={JOINING_LIMITS.letter}
          value={words.body}
          error={fault(error, 'body')}
          onChange={(event) => change({ body: event.currentTarget.value })}
        />
        {trouble && !trouble.fields?.some(({ field }) => field === 'subject' || field === 'body') ? (
          <p role="alert">
            {trouble.code === 'conflict'
              ? t('lettingIn.decidedMeanwhile')
              : trouble.fields?.some(({ rule }) => rule === 'gone')
                ? t('lettingIn.accountClosed')
                : say(error)}
          </p>
        ) : null}
        <Row>
          <Button type="submit" loading={loading}>
            {t(`lettingIn.send.${letter.decision}`)}
          </Button>
          <Button
            variant="subtle"
            onClick={() => {
              forgetDraft(viewerId, place);
              setWords(letter);
            }}
          >
            {t('lettingIn.letterAnew')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
