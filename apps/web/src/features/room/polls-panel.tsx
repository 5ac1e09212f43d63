import { useEffect } from 'react';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ErrorState } from '../../ui/error-state.js';
import { Skeletons } from '../../ui/skeletons.js';
import type { PanelProps } from './panel-props.js';
import { useRoomPollsState } from './use-room-polls.js';

/** The polls of the room; their code comes with the first of them, or with whoever would like to ask one. */
export function PollsPanel({ sessionId, room, heading }: PanelProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { known, error, again, onChanged } = useRoomPollsState();
  const isMissing = !known && !error;
  useEffect(() => {
    if (isMissing) again();
  }, [isMissing, again]);
  if (error && !known)
    return <ErrorState what={t('room.pollsNotLoaded')} kept={say(error)} onRetry={again} />;
  if (!known) return <Skeletons count={2} height={120} />;
  return (
    <known.pieces.RoomPolls
      sessionId={sessionId}
      roomId={room.id}
      polls={known.polls}
      makes={room.can.runProtocol && room.open}
      heading={heading}
      onChanged={onChanged}
    />
  );
}
