import { NEEDS } from '@hearth/shared';
import type { CatchUpItem } from '../../platform/contributors/catch-up-item.js';
import type { CatchUpSources } from '../../platform/contributors/catch-up-sources.js';
import type { NotificationReader } from '../../platform/contributors/notification-kind.js';
import type { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import type { Reader } from '../../platform/db/reader.js';
import type { CatchUp, CatchUpItem as Shown } from './catch-up.types.js';
import { waitingOf } from './inbox.queries.js';

/** So long it takes at most, in minutes. */
export const FIVE_MINUTES = 5;
/** A tired person reads so many words in a minute. */
const WORDS_A_MINUTE = 180;
/** To see what it is about, and to do the one thing it wants, in minutes. */
const TO_SETTLE = 0.4;
/** Where nobody counted them: words of a post, and of a session's page. */
const USUAL_WORDS = { post: 80, session: 40 };

/** An item, and what is put away in the inbox with it. */
type Found = CatchUpItem & { notificationIds: string[] };
type Waiting = Awaited<ReturnType<typeof waitingOf>>[number];

// The inbox has told it, and one put it away there.
const PUT_AWAY = `
  SELECT n.subject_id AS "subjectId" FROM unnest($2::text[], $3::uuid[], $4::int[]) item(kind, id, up_to)
    JOIN notification n ON n.person_id = $1 AND n.kind = item.kind AND n.subject_id = item.id
   WHERE n.read_at IS NOT NULL AND n.up_to >= item.up_to`;

/** Everything that waits for a person and fits into five minutes, nearest need first. Its statements do not grow with it. */
export async function catchUpOf(
  reader: Reader,
  contributed: { kinds: NotificationKinds; sources: CatchUpSources },
  who: NotificationReader,
): Promise<CatchUp> {
  const [waiting, brought] = await Promise.all([
    waitingOf(reader, contributed.kinds, who),
    contributed.sources.items(reader, who),
  ]);
  const told = waiting.map(ofNotification);
  const known = new Set(told.map(({ subjectId }) => subjectId));
  const away = await putAway(
    reader,
    who,
    brought.filter(({ subjectId }) => !known.has(subjectId)),
  );
  const beside = brought.filter(({ subjectId }) => !away.has(subjectId));
  return fitting(
    who.personId,
    merged([...told, ...beside.map((item) => ({ ...item, notificationIds: [] }))]),
  );
}

function ofNotification({ row, facts: { seen: _, ...facts } }: Waiting): Found {
  return {
    ...facts,
    kind: row.kind,
    at: row.at,
    asksToCome: row.kind === 'session.scheduled',
    words: row.kind === 'thread.reply' ? facts.count * USUAL_WORDS.post : USUAL_WORDS.session,
    upTo: null,
    notificationIds: [row.id],
  };
}

async function putAway(
  reader: Reader,
  { personId }: NotificationReader,
  items: readonly CatchUpItem[],
): Promise<Set<string>> {
  const marked = items.filter(({ upTo }) => upTo !== null);
  const rows = await reader.query<{ subjectId: string }>(PUT_AWAY, [
    personId,
    marked.map(({ kind }) => kind),
    marked.map(({ subjectId }) => subjectId),
    marked.map(({ upTo }) => upTo),
  ]);
  return new Set(rows.map(({ subjectId }) => subjectId));
}

const nearest = (one: CatchUpItem, other: CatchUpItem): number =>
  NEEDS.indexOf(one.need) - NEEDS.indexOf(other.need) ||
  (one.startsAt?.getTime() ?? Infinity) - (other.startsAt?.getTime() ?? Infinity) ||
  other.at.getTime() - one.at.getTime();

/** One item for each thread and session, in the words of the nearest that tells of it. */
function merged(all: readonly Found[]): Found[] {
  const bySubject = new Map<string, Found>();
  for (const one of all) {
    const before = bySubject.get(one.subjectId);
    if (!before) bySubject.set(one.subjectId, one);
    else
      bySubject.set(one.subjectId, {
        ...before,
        asksToCome: before.asksToCome || one.asksToCome,
        // Who brings a mark has counted.
        words: one.upTo === null ? before.words : one.words,
        upTo: one.upTo ?? before.upTo,
        notificationIds: [...before.notificationIds, ...one.notificationIds],
      });
  }
  return [...bySubject.values()].sort(nearest);
}

const minutesOf = ({ words }: CatchUpItem): number => TO_SETTLE + words / WORDS_A_MINUTE;

/** Those that fit, in their order. What takes longer waits in the inbox, unless there is nothing else. */
function fitting(id: string, all: readonly Found[]): CatchUp {
  const chosen: Found[] = [];
  let minutes = 0;
  for (const one of all) {
    if (minutes + minutesOf(one) > FIVE_MINUTES) continue;
    minutes += minutesOf(one);
    chosen.push(one);
  }
  const [first] = all;
  if (chosen.length === 0 && first) {
    chosen.push(first);
    minutes = minutesOf(first);
  }
  return { id, items: chosen.map(shown), minutes: Math.ceil(minutes), longer: chosen.length < all.length };
}

function shown({ subjectId, words, ...item }: Found): Shown {
  return {
    ...item,
    id: subjectId,
    people: item.people as Shown['people'],
    minutes: Math.ceil(minutesOf({ ...item, subjectId, words })),
  };
}
