import { NEEDS, type NotificationKindName } from '@hearth/shared';
import type {
  NotificationFacts,
  NotificationReader,
  Told,
} from '../../platform/contributors/notification-kind.js';
import type { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import type { Reader } from '../../platform/db/reader.js';
import { MOST_UNREAD } from './inbox.inputs.js';
import type { Inbox, Notification } from './inbox.types.js';

/** What facts are asked of. */
type AboutRow = Told & { kind: NotificationKindName };

interface NotificationRow extends AboutRow {
  id: string;
  at: Date;
  read: boolean;
  keptUnread: boolean;
}

const MOST_READ = 20;

const COLUMNS = `id, kind, subject_id AS "subjectId", up_to AS "upTo", at, read_at IS NOT NULL AS read, kept_unread AS "keptUnread"`;
const UNREAD = `SELECT ${COLUMNS} FROM notification WHERE person_id = $1 AND read_at IS NULL ORDER BY at DESC, id DESC LIMIT ${MOST_UNREAD}`;
const READ = `SELECT ${COLUMNS} FROM notification WHERE person_id = $1 AND read_at > now() - interval '30 days' ORDER BY at DESC, id DESC LIMIT ${MOST_READ}`;

/** Rows with their facts: one statement for each kind among them. What is over or out of sight is left out. */
export async function withFacts<Row extends AboutRow>(
  reader: Reader,
  kinds: NotificationKinds,
  who: NotificationReader,
  rows: readonly Row[],
): Promise<{ row: Row; facts: NotificationFacts }[]> {
  const names = [...new Set(rows.map(({ kind }) => kind))];
  const facts = new Map<string, NotificationFacts>();
  await Promise.all(
    names.map(async (name) => {
      const told = rows.filter(({ kind }) => kind === name);
      for (const one of await kinds.of(name).facts(reader, who, told))
        facts.set(`${name} ${one.subjectId}`, one);
    }),
  );
  return rows.flatMap((row) => {
    const known = facts.get(`${row.kind} ${row.subjectId}`);
    return known ? [{ row, facts: known }] : [];
  });
}

function shown(row: NotificationRow, { subjectId: _, seen, ...facts }: NotificationFacts): Notification {
  return {
    ...facts,
    people: facts.people as Notification['people'],
    id: row.id,
    kind: row.kind,
    at: row.at,
    read: row.read || (seen && !row.keptUnread),
  };
}

const nearest = (one: Notification, other: Notification): number =>
  NEEDS.indexOf(one.need) - NEEDS.indexOf(other.need) || other.at.getTime() - one.at.getTime();

/** What waits for a person, and what they have read lately. At most one statement more than there are kinds. */
export async function inboxOf(
  reader: Reader,
  kinds: NotificationKinds,
  who: NotificationReader,
): Promise<Inbox> {
  const rows = await reader.query<NotificationRow>(`(${UNREAD}) UNION ALL (${READ})`, [who.personId]);
  const all = (await withFacts(reader, kinds, who, rows)).map(({ row, facts }) => shown(row, facts));
  return {
    id: who.personId,
    unread: all.filter(({ read }) => !read).sort(nearest),
    read: all
      .filter(({ read }) => read)
      .sort((one, other) => other.at.getTime() - one.at.getTime())
      .slice(0, MOST_READ),
  };
}

/** What waits for a person, with its facts: that which `inboxOf` shows as unread. */
export async function waitingOf(
  reader: Reader,
  kinds: NotificationKinds,
  who: NotificationReader,
): Promise<{ row: AboutRow & { id: string; at: Date }; facts: NotificationFacts }[]> {
  const rows = await reader.query<NotificationRow>(UNREAD, [who.personId]);
  const all = await withFacts(reader, kinds, who, rows);
  return all.filter(({ row, facts }) => !facts.seen || row.keptUnread);
}

/** How many notifications wait for a person. */
export const unreadOf = async (
  reader: Reader,
  kinds: NotificationKinds,
  who: NotificationReader,
): Promise<number> => (await waitingOf(reader, kinds, who)).length;
