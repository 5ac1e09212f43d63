import '../../ui/field-styles.js';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import {
  AccessRequestWholeDocument,
  type AccessDecision,
  type Request_WholeFragment,
} from '../../gql/joining/graphql.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ServerHtml } from '../../platform/trusted/server-html.js';
import { Card } from '../../ui/card.js';
import { Column, Row } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { TimeText } from '../../ui/time-text.js';
import { Exchanges } from './exchanges.js';
import { LetterForm } from './letter-form.js';
import { Marks } from './queue-page.js';
import classes from './joining.module.css';

const DECISIONS = ['APPROVE', 'ASK', 'DECLINE'] as const satisfies readonly AccessDecision[];

/** What can be done: choose, then look at the letter, then send it. */
function Decide({ one, onDone }: { one: Request_WholeFragment; onDone: () => void }) {
  const { t } = useWords();
  const [decision, setDecision] = useState<AccessDecision | null>(null);
  const letter = one.letters.find((proposed) => proposed.decision === decision);
  return (
    <Card labelledBy="decide">
      <h2 id="decide">{t('lettingIn.decide')}</h2>
      {one.isMember ? <p>{t('lettingIn.isMemberWhy')}</p> : null}
      <div role="group" aria-labelledby="decide">
        <Row>
          {DECISIONS.filter((each) => !(each === 'ASK' && one.state === 'ASKED')).map((each) => (
            <Button
              key={each}
              variant={each === decision ? 'filled' : 'default'}
              aria-pressed={each === decision}
              onClick={() => setDecision(each)}
            >
              {t(`lettingIn.decision.${each}`)}
            </Button>
          ))}
        </Row>
      </div>
      {letter ? <LetterForm key={letter.decision} one={one} letter={letter} onDone={onDone} /> : null}
    </Card>
  );
}

/** All of one request, and the decision on it. */
export default function DecidePage() {
  const { requestId = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const outcome = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch } = useQuery(AccessRequestWholeDocument, {
    variables: { id: requestId },
    fetchPolicy: 'cache-and-network',
  });
  const one = data?.accessRequest;
  if (error && troubleOf(error).code === 'not_found') return <NothingHere />;
  if (!one)
    return (
      <Column>
        {error ? (
          <ErrorState
            asPage
            what={t('lettingIn.notLoaded')}
            kept={say(error)}
            onRetry={() => void refetch().catch(() => undefined)}
          />
        ) : (
          <Skeletons count={4} height={80} />
        )}
      </Column>
    );
  const { roleTitle, organizationName, usState } = one;
  const toOutcome = () => requestAnimationFrame(() => outcome.current?.focus());
  return (
    <Column>
      <div className={classes.anywhere}>
        <Link className={classes.link} to="/access-requests">
          {t('lettingIn.back')}
        </Link>
        <PageTitle title={one.name} />
        <p>
          {[roleTitle, organizationName, usState ? t(`words.state.${usState}`) : '']
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="quiet">
          <a href={`mailto:${one.email}`}>{one.email}</a>
        </p>
        <p className="quiet small">
          {t('lettingIn.asked')} <TimeText at={one.confirmedAt} />
          {' · '}
          {t(one.locale === 'ES' ? 'lettingIn.readsSpanish' : 'lettingIn.readsEnglish')}
        </p>
        <Marks line={one} />
      </div>
      <Card labelledBy="words">
        <h2 id="words">{t('lettingIn.words')}</h2>
        <p className={classes.written}>{one.words}</p>
        <Exchanges exchanges={one.exchanges} />
      </Card>
      {one.letters.length > 0 ? (
        <>
          {one.state === 'ASKED' ? (
            <h2 ref={outcome} tabIndex={-1}>
              {t('lettingIn.askedForMore')}
            </h2>
          ) : null}
          <Decide key={`${one.state} ${one.exchanges.length}`} one={one} onDone={toOutcome} />
        </>
      ) : (
        <Card labelledBy="outcome">
          <h2 id="outcome" ref={outcome} tabIndex={-1}>
            {t(one.state === 'INVITED' ? 'lettingIn.approved' : 'lettingIn.declined')}
          </h2>
          <p className="quiet small">
            {one.decidedBy ? `${one.decidedBy.name} · ` : ''}
            {one.decidedAt ? <TimeText at={one.decidedAt} /> : null}
          </p>
          {one.letter ? <ServerHtml className={classes.prose} html={one.letter} /> : null}
          <p>
            <Link className={classes.link} to="/access-requests">
              {t('lettingIn.next')}
            </Link>
          </p>
        </Card>
      )}
    </Column>
  );
}
