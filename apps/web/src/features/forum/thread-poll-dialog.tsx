import type { ThreadFactsFragment } from '../../gql/forum/graphql.js';
import PollDialog from '../../platform/polls/poll-dialog.js';
import { useAnnounce } from '../../ui/announcer.js';
import { useWords } from '../../platform/i18n/use-words.js';

/** Adds a poll to a thread that stands; it comes to the page as any change of the thread does. */
export default function ThreadPollDialog({
  thread,
  onClose,
}: {
  thread: ThreadFactsFragment;
  onClose: () => void;
}) {
  const { t } = useWords();
  const announce = useAnnounce();
  return (
    <PollDialog
      place="THREAD"
      placeId={thread.id}
      draftPlace={`thread:${thread.id}:poll`}
      poll={null}
      onClose={(poll) => {
        if (poll) announce(t('polls.asked'));
        onClose();
      }}
    />
  );
}
