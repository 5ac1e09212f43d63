import { Button } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import type { ProtocolRunFragment } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useMedia } from '../../ui/use-media.js';
import { NARROW } from './narrow.js';
import { useTimeLeft } from './protocol-time.js';
import classes from './turns.module.css';

const MINUTE = 60_000;
const keyOf = (roomId: string) => `hearth:late:${roomId}`;

/** Was one there already, in this tab? Where nothing can be kept, the card may show once more. */
const wasThere = (roomId: string): boolean => {
  try {
    return sessionStorage.getItem(keyOf(roomId)) !== null;
  } catch {
    return false;
  }
};
const isThere = (roomId: string): void => {
  try {
    sessionStorage.setItem(keyOf(roomId), '1');
  } catch {
    // Private windows keep nothing.
  }
};

const isUnder = ({ state }: ProtocolRunFragment) => state === 'RUNNING' || state === 'PAUSED';

/**
 * For whoever comes in while a protocol is under way: where it is, what is asked, what was done. Gone with the next step; in the
 * first one nothing was missed that the bar does not say.
 */
export function LateCard({ run }: { run: ProtocolRunFragment }) {
  const { t, locale } = useWords();
  const id = useId();
  const { roomId, step: at, steps } = run;
  const [late, setLate] = useState(() => (isUnder(run) && at > 0 && !wasThere(roomId) ? at : null));
  const left = useTimeLeft(run);
  // Where the bar does not show what is asked.
  const folded = useMedia(NARROW);
  // Where it has moved on meanwhile, one has seen where it is.
  if (late !== null && (late !== at || !isUnder(run))) setLate(null);
  useEffect(() => {
    if (late === null) isThere(roomId);
  }, [late, roomId]);

  const step = steps[at];
  if (late === null || !step) return null;
  const past = steps.slice(0, at).map(({ name }) => name);
  const minutes = left === null ? null : Math.ceil(left / MINUTE);
  return (
    <section className={classes.late} aria-labelledby={id} data-late>
      <div>
        <h2 id={id}>{t('turns.comeIn')}</h2>
        <p className={folded ? classes.asked : undefined} tabIndex={folded ? 0 : undefined}>
          <span className={classes.barSays}>
            {t('room.step', { number: at + 1, count: steps.length })}: <b lang={run.locale}>{step.name}</b>
            .{' '}
          </span>
          {folded ? <span lang={run.locale}>{step.prompt}</span> : null}
        </p>
        <p className="quiet">
          <span className={classes.barSays}>
            {minutes ? `${t('turns.minutesLeft', { minutes })} ` : null}
          </span>
          {past.length > 0 ? (
            <>
              {t('turns.soFar')} <span lang={run.locale}>{new Intl.ListFormat(locale).format(past)}</span>.
            </>
          ) : null}
        </p>
      </div>
      <Button size="xs" variant="default" onClick={() => setLate(null)}>
        {t('turns.understood')}
      </Button>
    </section>
  );
}
