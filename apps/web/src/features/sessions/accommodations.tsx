import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import {
  AccommodationWithdrawDocument,
  SessionAccommodationsDocument,
  type AccommodationBitsFragment,
  type AccommodationState,
} from '../../gql/sessions/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Card } from '../../ui/card.js';
import { Chip, type Tone } from '../../ui/chip.js';
import { Row } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { AccommodationForm } from './accommodation-form.js';
import { AccommodationSettle } from './accommodation-settle.js';
import own from './places.module.css';
import classes from './sessions.module.css';

const TONES: Record<AccommodationState, Tone> = {
  OPEN: 'gold',
  ARRANGED: 'pine',
  NOT_POSSIBLE: 'plain',
  WITHDRAWN: 'plain',
};

/** What was asked for, how it stands, and what the asker is told. */
function What({ asked }: { asked: AccommodationBitsFragment }) {
  const { t } = useWords();
  return (
    <>
      <p className={own.needTitle}>
        <b>{t(`places.kind.${asked.kind}`)}</b>{' '}
        <Chip tone={TONES[asked.state]}>{t(`places.state.${asked.state}`)}</Chip>
      </p>
      {asked.forAll ? <p className="quiet small">{t('places.forAllSaid')}</p> : null}
      {asked.words ? <p className={classes.prose}>{asked.words}</p> : null}
    </>
  );
}

function Mine({ asked, onGone }: { asked: AccommodationBitsFragment; onGone: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [withdraw, { loading, error }] = useMutation(AccommodationWithdrawDocument);
  return (
    <li className={own.need}>
      <What asked={asked} />
      {asked.note ? (
        <p className={classes.prose}>
          <span className="quiet small">{t('places.theySay')}</span> {asked.note}
        </p>
      ) : null}
      <Row>
        <Button
          variant="subtle"
          size="xs"
          loading={loading}
          onClick={() => withdraw({ variables: { id: asked.id } }).then(onGone, () => undefined)}
        >
          {t('places.withdraw')}
        </Button>
      </Row>
      {error ? <p role="alert">{say(error)}</p> : null}
    </li>
  );
}

/** What one needs so that one can take part, and for those who run the session what everyone does. */
export function Accommodations({ sessionId }: { sessionId: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [asking, setAsking] = useState(false);
  const { data, error, refetch } = useQuery(SessionAccommodationsDocument, {
    variables: { sessionId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const shut = useRef(false);
  useEffect(() => {
    if (asking || !shut.current) return;
    shut.current = false;
    (opener.current ?? heading.current)?.focus();
  }, [asking]);
  // A link leads here by name, and this came after the page.
  const there = Boolean(data);
  useEffect(() => {
    if (there && location.hash === '#accommodations') heading.current?.scrollIntoView();
  }, [there]);

  if (!data) {
    return error ? (
      <ErrorState what={t('places.needsNotLoaded')} kept={say(error)} onRetry={() => void refetch()} />
    ) : null;
  }
  const { mine, asked, canAsk, canAskForAll, canSettle } = data.sessionAccommodations;
  const readAgain = () => void refetch().catch(() => undefined);
  if (!canAsk && mine.length === 0 && !asked?.length) return null;
  return (
    <Card labelledBy="accommodations">
      <h2 id="accommodations" ref={heading} tabIndex={-1}>
        {t('places.needs')}
      </h2>
      <p className="quiet small">{t('places.needsWhat')}</p>
      {mine.length > 0 ? (
        <ul className={own.needs}>
          {mine.map((one) => (
            <Mine
              key={one.id}
              asked={one}
              onGone={() => {
                heading.current?.focus();
                readAgain();
              }}
            />
          ))}
        </ul>
      ) : null}
      {canAsk ? (
        asking ? (
          <AccommodationForm
            sessionId={sessionId}
            forAll={canAskForAll}
            onDone={() => {
              shut.current = true;
              setAsking(false);
              readAgain();
            }}
            onCancel={() => {
              shut.current = true;
              setAsking(false);
            }}
          />
        ) : (
          <Row>
            <Button ref={opener} variant="default" onClick={() => setAsking(true)}>
              {t('places.ask')}
            </Button>
          </Row>
        )
      ) : null}
      {asked ? (
        <section aria-labelledby="asked">
          <h3 id="asked">{t('places.asked')}</h3>
          {asked.length === 0 ? <p className="quiet small">{t('places.askedNothing')}</p> : null}
          <ul className={own.needs}>
            {asked.map((one) => (
              <li key={one.id} className={own.need}>
                <p>{one.person.name}</p>
                <What asked={one} />
                {canSettle && one.state !== 'WITHDRAWN' ? (
                  <AccommodationSettle asked={one} onConflict={readAgain} />
                ) : one.note ? (
                  <p className={classes.prose}>{one.note}</p>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Card>
  );
}
