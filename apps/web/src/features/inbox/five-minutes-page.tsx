import { useLayoutEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { CatchUpRowFragment } from '../../gql/inbox/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { UndoBar } from '../../ui/undo-bar.js';
import { CatchUpCard } from './catch-up-card.js';
import { useFiveMinutes } from './use-five-minutes.js';
import classes from './five-minutes.module.css';

/** What was put away can be brought back for so long, in milliseconds. */
const UNDO_FOR = 30_000;

interface EndProps {
  /** There was nothing to begin with. */
  empty: boolean;
  leftForLater: boolean;
  /** Something waits that did not fit. */
  longer: boolean;
  takesFocus: boolean;
}

function End({ empty, leftForLater, longer, takesFocus }: EndProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // Before one could notice that the focus is nowhere.
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <Stack>
      <h2 ref={heading} tabIndex={-1} className={classes.what}>
        {empty ? t('fiveMinutes.nothing') : t('fiveMinutes.end')}
      </h2>
      <p>{empty ? t('fiveMinutes.nothingWhat') : t('fiveMinutes.endWhat')}</p>
      {leftForLater ? <p className="quiet">{t('fiveMinutes.laterStays')}</p> : null}
      {longer ? <p className="quiet">{t('fiveMinutes.longer')}</p> : null}
      <Row>
        <ButtonLink to="/">{t('fiveMinutes.toHome')}</ButtonLink>
        {longer || leftForLater ? (
          <ButtonLink to="/inbox" variant="default">
            {t('fiveMinutes.toInbox')}
          </ButtonLink>
        ) : null}
      </Row>
    </Stack>
  );
}

/** "Five minutes": what waits, one thing at a time, nearest need first; then it ends. */
export default function FiveMinutesPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const five = useFiveMinutes();
  const { all, current } = five;
  const [putAway, setPutAway] = useState<{ item: CatchUpRowFragment; until: string } | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [moved, setMoved] = useState(false);
  const busy = useRef(false);
  // What is left for later is noted in the address's state: that is no arrival.
  const [arrived] = useState(useLocation().key);
  const here = useLocation().key;

  const go = async (work: () => Promise<void>, done: string, item: CatchUpRowFragment | null) => {
    if (busy.current) return;
    busy.current = true;
    setTrouble(null);
    try {
      await work();
      setMoved(true);
      setPutAway(item && { item, until: new Date(Date.now() + UNDO_FOR).toISOString() });
      if (!item) announce(done);
    } catch (reason) {
      setTrouble(say(reason));
    } finally {
      busy.current = false;
    }
  };
  const settle = (item: CatchUpRowFragment) => {
    const canUndo = item.notificationIds.length > 0;
    void go(() => five.settle(item), t('fiveMinutes.isDone'), canUndo ? item : null);
  };

  return (
    <Column narrow>
      <div>
        <PageTitle title={t('fiveMinutes.title')} takesFocus={here === arrived} />
        {all && current ? <p className="quiet">{t('fiveMinutes.what', { minutes: all.minutes })}</p> : null}
      </div>
      {trouble ? (
        <p className={classes.trouble} role="alert">
          {trouble}
        </p>
      ) : null}
      {putAway ? (
        <UndoBar
          done={t('fiveMinutes.isDone')}
          until={putAway.until}
          onUndo={() => void go(() => five.takeBack(putAway.item), t('fiveMinutes.isBack'), null)}
          onClose={() => setPutAway(null)}
        />
      ) : null}
      {five.error ? (
        <ErrorState what={t('fiveMinutes.notLoaded')} kept={say(five.error)} onRetry={five.retry} />
      ) : null}
      {!all && !five.error ? <Skeletons count={1} height={240} /> : null}
      {current ? (
        <CatchUpCard
          key={current.id}
          item={current}
          takesFocus={moved || five.lapsed}
          // It is read where it stands; if the mark is lost, it waits once more.
          onOpen={() => void five.settle(current).catch(() => undefined)}
          onDone={() => settle(current)}
          onLater={() => {
            setMoved(true);
            setPutAway(null);
            five.putOff(current);
          }}
          onAnswer={(answer) => void go(() => five.answer(current, answer), t('fiveMinutes.answered'), null)}
        />
      ) : null}
      {all && !current ? (
        <End
          empty={all.items.length === 0}
          leftForLater={five.leftForLater}
          longer={all.longer}
          takesFocus={moved || five.lapsed}
        />
      ) : null}
      {current ? (
        <p>
          <Link to="/inbox" className={classes.back}>
            {t('fiveMinutes.toInbox')}
          </Link>
        </p>
      ) : null}
    </Column>
  );
}
