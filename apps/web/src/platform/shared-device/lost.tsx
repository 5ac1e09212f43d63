import { useWords } from '../i18n/use-words.js';
import type { Waiting } from './waiting-here.js';

/** So many are named. */
const NAMED = 5;

/** What would be lost. Its words are in the area `shared-device`. */
export function Lost({ waiting, className }: { waiting: readonly Waiting[]; className?: string }) {
  const { t } = useWords();
  const kinds = {
    draft: t('sharedDevice.draft'),
    message: t('sharedDevice.message'),
    reply: t('sharedDevice.reply'),
    notes: t('sharedDevice.notes'),
    answers: t('sharedDevice.answers'),
    here: t('sharedDevice.here'),
  };
  return (
    <>
      <p>{t('sharedDevice.lost')}</p>
      <ul className={className}>
        {waiting.slice(0, NAMED).map(({ name, kind, words }) => (
          <li key={name}>
            <strong>{kinds[kind]}</strong>
            {words ? <p className="quiet">{words}</p> : null}
          </li>
        ))}
      </ul>
      {waiting.length > NAMED ? <p>{t('sharedDevice.more', { count: waiting.length - NAMED })}</p> : null}
    </>
  );
}
