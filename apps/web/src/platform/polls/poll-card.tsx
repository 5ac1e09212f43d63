import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@apollo/client';
import { Suspense, lazy, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '@mantine/core';
import {
  PollAnswerDocument,
  PollCloseDocument,
  PollsDocument,
  PollWithdrawDocument,
  type PollCardFragment,
  type PollPlace,
} from '../../gql/polls/graphql.js';
import { useHasDraft } from '../drafts/use-has-draft.js';
import { troubleOf } from '../errors/trouble.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useWords } from '../i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/column.js';
import { TimeText } from '../../ui/time-text.js';
import { PollAnswerForm } from './poll-answer-form.js';
import { answerPlace, placesOf } from './poll-places.js';
import { PollResults } from './poll-results.js';
import classes from './poll-card.module.css';

const PollDialog = lazy(() => import('./poll-dialog.js'));
const PollRemoveDialog = lazy(() => import('./poll-remove-dialog.js'));

interface PollCardProps {
  poll: PollCardFragment;
  place: PollPlace;
  placeId: string;
  /** It is different now, by one's own doing; null: it is gone. */
  onChanged: (poll: PollCardFragment | null) => void;
}

/** What is said of when and how: who sees the answers (the form says that itself), until when it is open, why there are no results. */
function Standing({ poll, answers }: { poll: PollCardFragment; answers: boolean }) {
  const { t } = useWords();
  const { closed, closesAt, results, missing, shown, anonymous, mine } = poll;
  const waits =
    results || missing > 0
      ? null
      : closed
        ? t('polls.notCounted')
        : t(shown === 'AFTER_CLOSE' || mine ? 'polls.waits.AFTER_CLOSE' : 'polls.waits.AFTER_ANSWER');
  return (
    <div className="quiet small">
      {answers && !closed && !closesAt ? null : (
        <p>
          {answers ? null : anonymous ? t('polls.onlyCounts') : t('polls.names')}{' '}
          {closed ? t('polls.closed') : null}
          {!closed && closesAt ? (
            <>
              {t('polls.closes')} <TimeText at={closesAt} as="momentZone" />
            </>
          ) : null}
        </p>
      )}
      {missing > 0 ? <p>{t(closed ? 'polls.tooFew' : 'polls.missing', { count: missing })}</p> : null}
      {waits ? <p>{waits}</p> : null}
      {anonymous && results && !closed ? <p>{t('polls.steps')}</p> : null}
    </div>
  );
}

/** A poll: its question, how one answers, and what it came to. Wherever it hangs, it works alike. */
export function PollCard({ poll, place, placeId, onChanged }: PollCardProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const client = useApolloClient();
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const begun = useHasDraft(answerPlace(poll.id));
  const [editing, setEditing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [open, setOpen] = useState<'change' | 'remove' | { word: string } | null>(null);
  const { can, mine, results } = poll;
  const answers = can.answer && (mine === null || editing || begun);

  const readAnew = () =>
    client.query({ query: PollsDocument, variables: { place, placeId }, fetchPolicy: 'no-cache' }).then(
      ({ data }) => onChanged(data?.polls.find(({ id }) => id === poll.id) ?? null),
      () => undefined,
    );

  /** One's own doing: the focus stays at the poll, and what was done is said. */
  const act = async <Name extends string, Variables extends Record<string, unknown>>(
    mutation: TypedDocumentNode<Record<Name, PollCardFragment>, Variables>,
    name: Name,
    variables: Variables,
    done: string,
    then: () => void = () => undefined,
  ): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      const { data } = await client.mutate<Record<Name, PollCardFragment>>({
        mutation: mutation as TypedDocumentNode<Record<Name, PollCardFragment>>,
        variables,
        fetchPolicy: 'no-cache',
      });
      then();
      if (data) onChanged(data[name]);
      setEditing(false);
      announce(done);
      title.current?.focus();
    } catch (error) {
      const { code } = troubleOf(error);
      if (code !== 'conflict' && code !== 'locked') return setTrouble(say(error));
      setTrouble(t(code === 'locked' ? 'polls.closed' : 'polls.changedMeanwhile'));
      await readAnew();
    } finally {
      setBusy(false);
    }
  };
  const send = (said: string[], sent: () => void) =>
    void act(
      PollAnswerDocument,
      'pollAnswer',
      { input: { id: poll.id, to: poll.wording, said } },
      t('polls.answered'),
      sent,
    );
  const own = placesOf(poll)
    .filter(({ place: number }) => mine?.includes(number))
    .map(({ place: number, text }) => text || number);

  return (
    <Card labelledBy={heading}>
      <h2 id={heading} ref={title} tabIndex={-1} className={classes.question}>
        {poll.question}
      </h2>
      <Standing poll={poll} answers={answers} />
      {answers ? (
        <PollAnswerForm
          key={`${mine?.join(' ')}`}
          poll={poll}
          busy={busy}
          trouble={trouble}
          onSend={send}
          onLeave={mine ? () => setEditing(false) : null}
        />
      ) : mine ? (
        <p>
          <b>{t('polls.yours')}</b> {(poll.kind === 'WORDS' ? mine : own).join(', ')}
        </p>
      ) : null}
      {results ? (
        <PollResults
          poll={poll}
          results={results}
          onRemoveWord={poll.kind === 'WORDS' && can.moderate ? (word) => setOpen({ word }) : null}
        />
      ) : null}
      {trouble && !answers ? <p role="alert">{trouble}</p> : null}
      {(can.answer && mine && !answers) || can.change || can.close || can.remove ? (
        <Row>
          {can.answer && mine && !answers ? (
            <>
              <Button variant="default" size="xs" onClick={() => setEditing(true)}>
                {t('polls.changeAnswer')}
              </Button>
              <Button
                variant="subtle"
                size="xs"
                onClick={() =>
                  void act(PollWithdrawDocument, 'pollWithdraw', { id: poll.id }, t('polls.withdrawn'))
                }
              >
                {t('polls.withdraw')}
              </Button>
            </>
          ) : null}
          {can.change ? (
            <Button variant="subtle" size="xs" onClick={() => setOpen('change')}>
              {t('polls.change')}
            </Button>
          ) : null}
          {can.close ? (
            <Button
              variant="subtle"
              size="xs"
              onClick={() => void act(PollCloseDocument, 'pollClose', { id: poll.id }, t('polls.isClosed'))}
            >
              {t('polls.close')}
            </Button>
          ) : null}
          {can.remove ? (
            <Button variant="subtle" size="xs" onClick={() => setOpen('remove')}>
              {t('polls.removePoll')}
            </Button>
          ) : null}
        </Row>
      ) : null}
      {open === 'change' ? (
        <Suspense>
          <PollDialog
            place={place}
            placeId={placeId}
            draftPlace={`poll:${poll.id}:change`}
            poll={poll}
            onClose={(changed) => {
              setOpen(null);
              if (changed) onChanged(changed);
            }}
          />
        </Suspense>
      ) : open ? (
        <Suspense>
          <PollRemoveDialog
            poll={poll}
            word={open === 'remove' ? null : open.word}
            onClose={(removed, left) => {
              if (!removed) return setOpen(null);
              announce(t('polls.removed'));
              // Nothing outside of a dialog takes the focus while it is open; what opened it goes with what was removed.
              flushSync(() => setOpen(null));
              (left ? title.current : document.querySelector('h1'))?.focus();
              onChanged(left);
            }}
          />
        </Suspense>
      ) : null}
    </Card>
  );
}
