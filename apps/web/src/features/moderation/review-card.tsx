import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Suspense, useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import {
  ReviewOpenedDocument,
  type ReviewOpenedQuery,
  type ReviewRowFragment,
} from '../../gql/review/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { mayUnmask, UnmaskDialog } from '../../platform/unmask/lazy-unmask.js';
import { Chip } from '../../ui/chip.js';
import { TimeText } from '../../ui/time-text.js';
import { ReviewActs } from './review-acts.js';
import { ReviewText } from './review-text.js';
import { StepLine } from './step-line.js';
import classes from './review.module.css';

type Opened = ReviewOpenedQuery['reviewOpened'];

/** One thing that was flagged. Its words are not even here until one opens it. */
export function ReviewCard({ item, onDone }: { item: ReviewRowFragment; onDone: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const client = useApolloClient();
  const heading = useId();
  const card = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [loading, setLoading] = useState(false);
  const [passage, setPassage] = useState('');
  const [trouble, setTrouble] = useState<unknown>(null);
  const [unmasking, setUnmasking] = useState(false);
  const viewer = useViewer();

  const open = async () => {
    setLoading(true);
    setTrouble(null);
    try {
      const { data } = await client.query({
        query: ReviewOpenedDocument,
        variables: { id: item.id },
        fetchPolicy: 'no-cache',
      });
      if (data) setOpened(data.reviewOpened);
    } catch (error) {
      setTrouble(error);
    }
    setLoading(false);
  };
  const done = () => {
    onDone();
    setPassage('');
    card.current?.focus({ preventScroll: true });
    if (opened) void open();
  };

  const { urgent, reasons, waitingSince, settledAt, state, place, path, author, asMember, last } = item;
  const who = author?.name ?? (asMember ? t('review.aMember') : t('review.gone'));
  return (
    <article
      ref={card}
      tabIndex={-1}
      className={classes.card}
      aria-labelledby={heading}
      data-urgent={(urgent && waitingSince) || undefined}
    >
      <header className={classes.top}>
        <h2 id={heading} className={classes.reasons}>
          {reasons.map(({ reason, count }) => t(`review.reason.${reason}`, { count })).join(' · ')}
        </h2>
        <p className={classes.chips}>
          {urgent && waitingSince ? <Chip tone="ember">{t('review.urgent')}</Chip> : null}
          {state === 'SHOWN' ? null : <Chip tone="gold">{t(`review.state.${state}`)}</Chip>}
          {settledAt ? <Chip tone="pine">{t('review.settled')}</Chip> : null}
        </p>
      </header>
      <p className="quiet small">
        {t('review.by', { who, place })} · <TimeText at={item.writtenAt} />
        {item.editedAt ? <> · {t('review.edited')}</> : null}
        {path ? (
          <>
            {' · '}
            <Link to={path} className={classes.link}>
              {t('review.there')}
            </Link>
          </>
        ) : null}
      </p>
      {opened ? (
        <ReviewText opened={opened} onSelect={setPassage} />
      ) : (
        <div className={classes.blurred}>
          <div aria-hidden="true" className={classes.lines}>
            <span />
            <span />
            <span />
          </div>
          <Button variant="default" loading={loading} aria-describedby={heading} onClick={() => void open()}>
            {t('review.open')}
          </Button>
        </div>
      )}
      {trouble ? (
        <p role="alert" className={classes.trouble}>
          {say(trouble)}
        </p>
      ) : null}
      {!opened && last ? <StepLine step={last} /> : null}
      {opened || !waitingSince ? (
        <ReviewActs item={item} passage={passage} onPassage={setPassage} onDone={done} />
      ) : null}
      {opened && asMember && mayUnmask(viewer) ? (
        <div>
          <Button variant="subtle" size="xs" aria-describedby={heading} onClick={() => setUnmasking(true)}>
            {t('review.whoWrote')}
          </Button>
        </div>
      ) : null}
      {unmasking ? (
        <Suspense>
          <UnmaskDialog postId={item.subjectId} onClose={() => setUnmasking(false)} />
        </Suspense>
      ) : null}
    </article>
  );
}
