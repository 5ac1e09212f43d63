import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import {
  TimePollAnswerByLinkDocument,
  TimePollByLinkDocument,
  type LinkFactsFragment,
  type TimePollAnswer,
} from '../../gql/time-polls/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { speak } from '../../platform/i18n/load-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useSignIn } from '../../platform/sign-in/viewer-context.js';
import { useMinute } from '../../platform/time/use-minute.js';
import { ZoneContext } from '../../platform/time/zone.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Column } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { TimeText } from '../../ui/time-text.js';
import { AnswerRows } from './answer-rows.js';
import { useSlotWords } from './slot-words.js';
import classes from './time-polls.module.css';

type Said = [string, TimePollAnswer][];
const keyOf = (pollId: string) => `hearth.time-poll.${pollId}`;

/** What was tapped on this page and not sent, through a reload. */
function kept(pollId: string): Said {
  try {
    const pairs: unknown = JSON.parse(sessionStorage.getItem(keyOf(pollId)) ?? '[]');
    return Array.isArray(pairs) ? (pairs as Said) : [];
  } catch {
    return [];
  }
}

function keep(pollId: string, said: ReadonlyMap<string, TimePollAnswer>): void {
  try {
    if (said.size === 0) sessionStorage.removeItem(keyOf(pollId));
    else sessionStorage.setItem(keyOf(pollId), JSON.stringify([...said]));
  } catch {
    // Kept as long as the page lives.
  }
}

function Over({ poll }: { poll: LinkFactsFragment }) {
  const { t } = useWords();
  const words = useSlotWords();
  return (
    <Card>
      <p className="sentence">
        {poll.state === 'FINALIZED' && poll.chosenAt
          ? `${t('timePolls.state.FINALIZED')}: ${words.long(poll.chosenAt)}, ${words.zoneName(poll.chosenAt)}.`
          : t('timePolls.overByLink')}
      </p>
    </Card>
  );
}

function Answers({ poll, secret }: { poll: LinkFactsFragment; secret: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [search] = useSearchParams();
  const now = useMinute();
  const slots = poll.slots.filter(({ startsAt }) => Date.parse(startsAt) > now);
  const stored = new Map(slots.flatMap(({ id, answer }) => (answer ? [[id, answer] as const] : [])));
  // What was pressed in the mail is set here, and sent by the button.
  const [mine, setMine] = useState(() => {
    const pressed = slots.find(({ id }) => id === search.get('yes'));
    const preset: Said =
      pressed && !kept(poll.id).some(([id]) => id === pressed.id) ? [[pressed.id, 'YES']] : [];
    return new Map([...kept(poll.id), ...preset]);
  });
  const [save, { loading, error, data }] = useMutation(TimePollAnswerByLinkDocument);
  const said = new Map([...stored, ...mine]);
  const changed = [...mine].filter(([id, answer]) => stored.get(id) !== answer);
  const left = slots.filter(({ id }) => !said.has(id));
  const set = (answers: Said) => {
    const next = new Map([...mine, ...answers]);
    keep(poll.id, next);
    setMine(next);
  };
  const send = async () => {
    try {
      await save({
        variables: { input: { secret, said: changed.map(([slotId, answer]) => ({ slotId, answer })) } },
      });
      keep(poll.id, new Map());
      setMine(new Map());
    } catch {
      // Said below; everything stays as it is.
    }
  };
  return (
    <section aria-labelledby="answer" className={classes.section}>
      <div>
        <h2 id="answer">{t('timePolls.whenCanYou')}</h2>
        <p className="quiet small">
          {poll.showsNames ? t('timePolls.namesShown') : t('timePolls.namesHidden')}
        </p>
      </div>
      <AnswerRows
        pollId={poll.id}
        slots={slots}
        minutes={poll.minutes}
        pollZone={poll.timeZone}
        said={said}
        onSay={(slotId, answer) => set([[slotId, answer]])}
      />
      <div className={classes.bar} data-alone>
        <p role="status">
          {changed.length > 0
            ? t('timePolls.notSent', { count: changed.length })
            : data && !error
              ? t('timePolls.sentByLink')
              : t('timePolls.answeredSome', { done: slots.length - left.length, all: slots.length })}
        </p>
        {left.length > 0 && said.size > 0 ? (
          <Button
            variant="default"
            onClick={() => set(left.map(({ id }) => [id, 'NO'] as [string, TimePollAnswer]))}
          >
            {t('timePolls.noToRest', { count: left.length })}
          </Button>
        ) : null}
        <Button loading={loading} disabled={changed.length === 0} onClick={() => void send()}>
          {t('timePolls.send')}
        </Button>
      </div>
      {error ? <p role="alert">{say(error)}</p> : null}
    </section>
  );
}

/** Answering by the link of a mail: nothing is stored before the button is pressed, and nobody else is shown. */
export default function ByLinkPage() {
  const { secret = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(TimePollByLinkDocument, {
    variables: { secret },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const poll = data?.timePollByLink;
  // A link that is over stays so.
  const ended = error && troubleOf(error).code === 'link_ended';
  const { viewer } = useSignIn();
  const locale = viewer ? null : (poll?.locale ?? null);
  // The language of the mail it came by; the switch above goes before it.
  useEffect(() => {
    if (locale) void speak(locale === 'ES' ? 'es' : 'en');
  }, [locale]);
  if (!poll)
    return (
      <Column>
        {error ? (
          <ErrorState
            asPage
            what={t('timePolls.linkNotLoaded')}
            kept={say(error)}
            {...(ended ? {} : { onRetry: () => void refetch().catch(() => undefined) })}
          />
        ) : (
          <Skeletons count={4} height={110} />
        )}
      </Column>
    );
  return (
    // The zone of whoever the mail was written to, as in the mail.
    <ZoneContext value={poll.personZone}>
      <Column>
        <div className={classes.lead}>
          <PageTitle title={poll.title} className={classes.heading} />
          <p className="quiet small">
            {t('timePolls.lasts', { minutes: poll.minutes })}
            {poll.state === 'OPEN' ? (
              <>
                {' · '}
                {t('timePolls.answerBy')} <TimeText at={poll.answerBy} as="momentZone" />
              </>
            ) : null}
          </p>
          {poll.note ? <p className={classes.prose}>{poll.note}</p> : null}
        </div>
        {poll.state === 'OPEN' ? <Answers poll={poll} secret={secret} /> : <Over poll={poll} />}
        <p className="small quiet">{t('timePolls.linkIsYours')}</p>
        <div>
          <ButtonLink to={`/time-polls/${poll.id}`} variant="subtle">
            {t('timePolls.inHearth')}
          </ButtonLink>
        </div>
      </Column>
    </ZoneContext>
  );
}
