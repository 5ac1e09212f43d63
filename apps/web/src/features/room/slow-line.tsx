import { useEffect, useState } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import type { OutboxEntry } from '../../platform/outbox/outbox-store.js';
import type { ChannelState } from '../../platform/socket/ordered-channel.js';

/** A message that is on its way, or a line that is cut, for so long: it is a slow line. Milliseconds. */
const SLOW = 10_000;

/** What some browsers know of the line. */
interface LineFacts {
  effectiveType?: string;
  saveData?: boolean;
}

/** Does the browser itself say that the line carries little? */
function saysSlow(): boolean {
  const facts = 'connection' in navigator ? (navigator.connection as LineFacts) : undefined;
  return facts?.saveData === true || /^(slow-)?2g$/.test(facts?.effectiveType ?? '');
}

interface SlowLineProps {
  sessionId: string;
  state: ChannelState;
  unsent: readonly OutboxEntry[];
}

/** Where the line is slow: the way to the text-only room. Once offered it stays, so that nothing jumps. */
export function SlowLine({ sessionId, state, unsent }: SlowLineProps) {
  const { t } = useWords();
  const [slow, setSlow] = useState(saysSlow);
  const waits =
    state === 'away' || unsent.some((entry) => entry.state === 'retry' || entry.state === 'sending');

  useEffect(() => {
    if (slow || !waits) return;
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, [slow, waits]);

  if (!slow) return null;
  return (
    <p className="quiet small">
      {t('room.slowLine')} <a href={`/text-only/${sessionId}`}>{t('room.toTextOnly')}</a>
    </p>
  );
}
