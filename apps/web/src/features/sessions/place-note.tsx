import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { RsvpAnswer, SessionFactsFragment } from '../../gql/sessions/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { Row } from '../../ui/column.js';
import own from './places.module.css';

interface PlaceNoteProps {
  session: SessionFactsFragment;
  busy: boolean;
  onAnswer: (answer: RsvpAnswer) => void;
}

/** Where one stands with a session in which places are counted, and the one thing to do about it. */
export function PlaceNote({ session, busy, onAnswer }: PlaceNoteProps) {
  const { t } = useWords();
  const time = useTime();
  const said = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  const { places, viewerRsvp } = session;
  const mine = places?.mine ?? null;
  useEffect(() => {
    // The button that was pressed is gone: the focus goes on to what it led to.
    if (!pressed.current || busy) return;
    pressed.current = false;
    if (document.activeElement === document.body) said.current?.focus();
  }, [busy, mine, viewerRsvp]);
  if (!places) return null;

  const act = (answer: RsvpAnswer) => {
    pressed.current = true;
    onAnswer(answer);
  };
  const take = (words: string) => (
    <Button loading={busy} onClick={() => act('GOING')}>
      {words}
    </Button>
  );
  const leave = (words: string) => (
    <Button variant="subtle" disabled={busy} onClick={() => act('NOT_GOING')}>
      {words}
    </Button>
  );

  const [words, buttons, waits] =
    mine === 'OFFERED'
      ? [
          t('places.held', { until: places.until ? time.momentZone(places.until) : '' }),
          <>
            {take(t('places.take'))}
            {leave(t('places.letGo'))}
          </>,
          true,
        ]
      : mine === 'WAITING'
        ? places.free
          ? [t('places.freeNow'), take(t('places.take')), true]
          : [t('places.waiting', { position: places.position ?? 1 }), leave(t('places.leaveLine')), false]
        : mine === 'LAPSED'
          ? [t('places.lapsed'), take(t(places.free ? 'places.take' : 'places.again')), false]
          : [
              viewerRsvp === 'GOING'
                ? t('places.yours', { count: places.capacity })
                : places.free
                  ? t('places.some', { count: places.capacity })
                  : t('places.full', { count: places.capacity }),
              null,
              false,
            ];

  return (
    <div className={waits ? own.held : own.placeNote}>
      <p ref={said} tabIndex={-1} role="status" className={waits || mine ? undefined : 'quiet small'}>
        {words}
      </p>
      {buttons ? <Row>{buttons}</Row> : null}
    </div>
  );
}
