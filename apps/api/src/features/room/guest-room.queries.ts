import type { Changes, MessageLine, PersonLine, ProtocolRunLine, RoomLine } from '@hearth/shared';
import { LIMITS } from '@hearth/shared';
import type { GuestOf } from '../../platform/access/viewer.js';
import { RUN_LINES } from './protocol.queries.js';
import { LINE, WITH_AUTHOR, type Queries } from './room.queries.js';

// What goes to guests is written out field by field: what is added for members is not theirs until someone decides so here.

/** A person as guests see them: a name and pronouns, nothing of where they work. */
export const personForGuest = ({ id, name, pronouns, guest }: PersonLine): PersonLine => ({
  __typename: 'Person',
  id,
  name,
  pronouns,
  roleTitle: '',
  organizationName: null,
  state: null,
  guest,
});

const messageForGuest = (line: MessageLine): MessageLine => ({
  __typename: 'Message',
  id: line.id,
  roomId: line.roomId,
  number: line.number,
  rev: line.rev,
  replyToNumber: line.replyToNumber,
  author: line.author && personForGuest(line.author),
  body: line.body,
  sentAt: line.sentAt,
  editedAt: line.editedAt,
  undone: line.undone,
  contentNotes: line.contentNotes,
  reactions: line.reactions,
  tag: line.tag,
  lessonMark: null,
});

const runForGuest = (line: ProtocolRunLine): ProtocolRunLine => ({
  __typename: 'ProtocolRun',
  id: line.id,
  roomId: line.roomId,
  rev: line.rev,
  version: line.version,
  title: line.title,
  locale: line.locale,
  steps: line.steps.map(({ name, prompt, minutes, speaks, hint, tag }) => ({
    __typename: 'ProtocolStep',
    name,
    prompt,
    minutes,
    speaks,
    hint,
    tag,
    // What is shown of a case is for those who will still be there.
    shows: null,
  })),
  state: line.state,
  step: line.step,
  endsAt: line.endsAt,
  leftMs: line.leftMs,
});

/** What changed since a `rev`, for a guest: messages sent since they came, and where the protocol stands; nothing else. */
export async function changesForGuest(
  db: Queries,
  { roomId, sinceNumber }: GuestOf,
  afterRev: number,
): Promise<Changes<RoomLine>> {
  const [page] = await db.query<{ head: number; lines: (MessageLine | ProtocolRunLine)[] }>(
    `SELECT (SELECT r.rev FROM room r WHERE r.id = $1) AS head, coalesce(json_agg(page.line ORDER BY page.rev), '[]') AS lines
       FROM ((SELECT m.rev, ${LINE} AS line FROM message m ${WITH_AUTHOR}
               WHERE m.room_id = $1 AND m.rev > $2 AND m.number > $3 ORDER BY m.rev LIMIT ${LIMITS.replayPage})
             UNION ALL (SELECT run.rev, ${RUN_LINES.line('run')} FROM ${RUN_LINES.table} run WHERE run.room_id = $1 AND run.rev > $2)
             ORDER BY rev LIMIT ${LIMITS.replayPage}) page`,
    [roomId, afterRev, sinceNumber],
  );
  const { head, lines } = page ?? { head: 0, lines: [] };
  const last = lines.at(-1);
  return {
    lines: lines.map((line) => (line.__typename === 'Message' ? messageForGuest(line) : runForGuest(line))),
    upTo: lines.length === LIMITS.replayPage && last ? last.rev : head,
    head,
  };
}
