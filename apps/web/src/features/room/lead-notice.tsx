import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { RoomQuery } from '../../gql/room/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { useAnnounce } from '../../ui/announcer.js';
import { useStandIn } from './use-stand-in.js';
import classes from './turns.module.css';

interface LeadNoticeProps {
  sessionId: string;
  room: RoomQuery['room'];
  look: () => void;
}

/** What one may do there depends on who leads: asked anew when that changes for oneself. */
function useFreshRights({ room, look }: LeadNoticeProps, personId: string): void {
  const { facilitators, acting } = room.lead;
  const mine = `${facilitators.some(({ id }) => id === personId)} ${acting?.id === personId}`;
  const last = useRef(mine);
  useEffect(() => {
    if (last.current === mine) return;
    last.current = mine;
    look();
  }, [mine, look]);
}

/** Told where someone stands in for those who facilitate, or could. Nothing while all is as planned. */
export function LeadNotice(props: LeadNoticeProps) {
  const { sessionId, room, look } = props;
  const { t, locale } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const { person } = useViewer();
  useFreshRights(props, person.id);
  const { may, begin, end, busy, trouble } = useStandIn(sessionId, room, look);
  const { acting, facilitators } = room.lead;
  const who = new Intl.ListFormat(locale).format(facilitators.map(({ name }) => name));
  const words =
    acting?.id === person.id
      ? t('turns.youStandIn')
      : acting
        ? t('turns.standsIn', { name: acting.name })
        : may
          ? who
            ? t('turns.lineDropped', { who })
            : t('turns.nobodyLeads')
          : null;
  const said = useRef(words);
  useEffect(() => {
    if (said.current !== words) announce(words ?? t('turns.backInPlace'));
    said.current = words;
  }, [words, announce, t]);

  if (!room.open || words === null) return null;
  const mayEnd = acting !== null && acting !== undefined && (acting.id === person.id || room.can.setRoles);
  return (
    <section className={classes.notice} aria-label={t('turns.lead')}>
      <p>{words}</p>
      {acting ? (
        mayEnd ? (
          <Button size="xs" variant="default" aria-busy={busy} onClick={end}>
            {acting.id === person.id ? t('turns.giveBack') : t('turns.takeBack')}
          </Button>
        ) : null
      ) : (
        <Button size="xs" aria-busy={busy} onClick={begin}>
          {t('turns.standIn')}
        </Button>
      )}
      {trouble ? (
        <p role="alert" className={classes.trouble}>
          {trouble.code === 'conflict' ? t('turns.alreadyLed') : say(trouble)}
        </p>
      ) : null}
    </section>
  );
}
