import { useWords } from '../../../platform/i18n/use-words.js';
import type { RoomNow } from './room-lines.js';

/** Who is here, folded: the names in one line each. */
export function People({ room: { people, open, session } }: { room: RoomNow }) {
  const { t } = useWords();
  if (!open) return null;
  const facilitators = new Set(session.facilitators.map(({ id }) => id));
  return (
    <details>
      {/* Oneself, also before that has come back. */}
      <summary>{t('room.inTheRoom', { count: Math.max(people.length, 1) })}</summary>
      <ul>
        {people.map(({ id, name, pronouns, roleTitle, state, guest }) => (
          <li key={id}>
            <b>{name}</b>{' '}
            <span className="quiet">
              {[
                guest ? t('words.guest') : null,
                facilitators.has(id) ? t('room.facilitator') : null,
                pronouns,
                roleTitle,
                state,
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
