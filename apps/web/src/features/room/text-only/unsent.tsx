import { useTroubleWords } from '../../../platform/errors/use-trouble-words.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import type { OutboxEntry } from '../../../platform/outbox/outbox-store.js';
import { MessageText } from '../message-text.js';

/** One's own message that is on its way, or was refused. */
export function Unsent({
  entry,
  retry,
  putAway,
}: {
  entry: OutboxEntry;
  retry: () => void;
  putAway: () => void;
}) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const failed = entry.state === 'failed';
  const state = failed
    ? `${t('room.state.failed')} ${say(entry.refusal)}`
    : entry.state === 'retry'
      ? t('room.state.retry')
      : t('room.state.sending');
  return (
    <li>
      <p className="head">
        <b>{t('room.you')}</b> <span className={failed ? 'gold' : 'quiet'}>{state}</span>
      </p>
      <MessageText text={entry.body} />
      {failed ? (
        <div className="acts">
          <button type="button" onClick={retry}>
            {t('words.tryAgain')}
          </button>
          <button type="button" onClick={putAway}>
            {t('room.putAway')}
          </button>
        </div>
      ) : null}
    </li>
  );
}
