import { useState } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { useOutbox } from '../../platform/outbox/use-outbox.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { useChatDraft } from './chat-draft.js';
import { draftOf, placeOf, roomOutbox } from './room-outbox.js';
import { UnsentActions } from './unsent-actions.js';
import message from './message.module.css';
import classes from './room.module.css';

/** A text that was begun in a room which has closed meanwhile: shown, so that it can be taken along. */
export function KeptDraft({ sessionId }: { sessionId: string }) {
  const { t } = useWords();
  const draft = useChatDraft(draftOf(sessionId));
  if (draft.text.trim() === '') return null;
  return (
    <div className={classes.leftover}>
      <p className="quiet small">{t('room.leftover')}</p>
      <p className={classes.purpose}>{draft.text}</p>
      <button type="button" className={message.act} onClick={draft.forget}>
        {t('room.putAway')}
      </button>
    </div>
  );
}

/** All of one's own that was not sent before the door was shut. */
export function KeptTexts({ sessionId }: { sessionId: string }) {
  const { t } = useWords();
  const viewer = useViewer();
  const [outbox] = useState(() => roomOutbox(viewer.id));
  const unsent = useOutbox(outbox, placeOf(sessionId)).filter(({ state }) => state !== 'sent');
  return (
    <>
      {unsent.map((entry) => (
        <div key={entry.id} className={classes.leftover}>
          <p className="quiet small">{t('room.leftover')}</p>
          <p id={`text-${entry.id}`} className={classes.purpose}>
            {entry.body}
          </p>
          <UnsentActions
            entry={entry}
            textId={`text-${entry.id}`}
            writable={false}
            onRetry={() => outbox.retry(entry.id)}
            onPutAway={() => outbox.forget([entry.id])}
            onChange={() => undefined}
          />
        </div>
      ))}
      <KeptDraft sessionId={sessionId} />
    </>
  );
}
