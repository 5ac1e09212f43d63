import { Button } from '@mantine/core';
import { useId, useLayoutEffect, useRef } from 'react';
import type { CatchUpRowFragment, RsvpAnswer } from '../../gql/inbox/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { TimeText } from '../../ui/time-text.js';
import { useNotificationWords } from './use-notification-words.js';
import classes from './five-minutes.module.css';

const ANSWERS: readonly RsvpAnswer[] = ['GOING', 'MAYBE', 'NOT_GOING'];
const NEEDS = { NOW: 'inbox.now', FOR_ME: 'inbox.forMe', NEWS: 'inbox.news' } as const;

interface CatchUpCardProps {
  item: CatchUpRowFragment;
  /** One came here from the one before: the focus goes on with it. */
  takesFocus: boolean;
  /** One goes to where it stands: it is put away. */
  onOpen: () => void;
  onDone: () => void;
  onLater: () => void;
  onAnswer: (answer: RsvpAnswer) => void;
}

/** One thing that waits, and the one thing it wants. */
export function CatchUpCard({ item, takesFocus, onOpen, onDone, onLater, onAnswer }: CatchUpCardProps) {
  const { t } = useWords();
  const say = useNotificationWords();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // Before one could notice that the focus is nowhere.
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  const reading = item.kind.startsWith('THREAD_');
  return (
    <Card labelledBy={title}>
      <div>
        <p className="quiet small">{t(NEEDS[item.need])}</p>
        <h2 id={title} ref={heading} tabIndex={-1} className={classes.what}>
          {say({ ...item, read: false })}
        </h2>
        <p className="quiet small">
          {item.place} · <TimeText at={item.at} />
          {reading ? <> · {t('fiveMinutes.takes', { minutes: item.minutes })}</> : null}
        </p>
      </div>
      {item.asksToCome ? (
        <div role="group" aria-label={t('fiveMinutes.willYouCome')} className={classes.actions}>
          {ANSWERS.map((answer) => (
            <Button key={answer} variant="default" aria-describedby={title} onClick={() => onAnswer(answer)}>
              {t(`fiveMinutes.answer.${answer}`)}
            </Button>
          ))}
        </div>
      ) : (
        <div className={classes.actions}>
          {reading ? (
            <ButtonLink to={item.path} aria-describedby={title} onClick={onOpen}>
              {t('fiveMinutes.read')}
            </ButtonLink>
          ) : null}
          <Button variant={reading ? 'default' : 'filled'} aria-describedby={title} onClick={onDone}>
            {reading ? t('fiveMinutes.done') : t('fiveMinutes.gotIt')}
          </Button>
        </div>
      )}
      <div className={classes.actions}>
        {reading ? null : (
          <ButtonLink to={item.path} variant="default" aria-describedby={title}>
            {t(item.kind.startsWith('SESSION_') ? 'fiveMinutes.seeSession' : 'fiveMinutes.see')}
          </ButtonLink>
        )}
        <Button variant="default" aria-describedby={title} onClick={onLater}>
          {t('fiveMinutes.later')}
        </Button>
      </div>
    </Card>
  );
}
