import type { RoomQuery } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { KeptDraft } from './kept-texts.js';

interface ReadOnlyFootProps {
  sessionId: string;
  room: RoomQuery['room'];
}

/** In the composer's place where one may not write: why, what comes now, and what one had begun. */
export function ReadOnlyFoot({ sessionId, room: { open, session, breakout } }: ReadOnlyFootProps) {
  const { t } = useWords();
  const why = open ? t('care.paused') : session.closedAt ? t('room.closedByHand') : t('room.readOnly');
  return (
    <>
      <p className="quiet" role={open ? 'status' : undefined}>
        {why}
      </p>
      {session.closedAt ? (
        <p>
          <ButtonLink to={`/sessions/${session.id}`} variant="default" size="xs">
            {t('room.toAfter')}
          </ButtonLink>
        </p>
      ) : null}
      <KeptDraft sessionId={sessionId} breakoutId={breakout?.id ?? null} />
    </>
  );
}
