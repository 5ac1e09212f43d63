import type { PersonLine, RoomLine } from '@hearth/shared';
import type {
  MessageLineFragment,
  ProtocolRunFragment,
  RoomTurnsFragment,
} from '../../../gql/room/graphql.js';
import type { TextOnlyRoomQuery } from '../../../gql/text-only/graphql.js';

/** What the page knows of a room. */
export type RoomNow = TextOnlyRoomQuery['room'];

const later = <Line extends { rev: number }>(there: Line | undefined | null, fresh: Line): Line =>
  there && there.rev >= fresh.rev ? there : fresh;

function withMessages(page: RoomNow['messages'], fresh: readonly MessageLineFragment[]): RoomNow['messages'] {
  if (fresh.length === 0) return page;
  const lines = new Map(page.nodes.map((line) => [line.id, line]));
  const first = page.nodes[0]?.number ?? 0;
  for (const line of fresh) {
    // A change of a line older than what was read so far: it is met when one reads back.
    if (!lines.has(line.id) && page.hasBefore && line.number < first) continue;
    lines.set(line.id, later(lines.get(line.id), line));
  }
  return { ...page, nodes: [...lines.values()].sort((a, b) => a.number - b.number) };
}

type OtherLine = Exclude<RoomLine, { __typename: 'Message' }> | ProtocolRunFragment | RoomTurnsFragment;

function withOther(room: RoomNow, line: OtherLine): RoomNow {
  switch (line.__typename) {
    case 'ProtocolRun':
      return { ...room, protocol: later(room.protocol, line) };
    case 'RoomTurns':
      return { ...room, turns: later(room.turns, line) };
    case 'RoomLead':
      return { ...room, lead: later(room.lead, line) };
    case 'CaseCard':
      return { ...room, caseCard: later(room.caseCard, line) };
    case 'RoomPolls':
      return { ...room, polls: later(room.polls, line) };
    default:
      return room;
  }
}

/** The room once these lines have come, pushed or replayed; each counts in its latest state. */
export function withLines(room: RoomNow, lines: readonly RoomLine[]): RoomNow {
  const messages = lines.filter((line) => line.__typename === 'Message');
  let next: RoomNow = { ...room, messages: withMessages(room.messages, messages) };
  for (const line of lines) if (line.__typename !== 'Message') next = withOther(next, line);
  return { ...next, rev: Math.max(room.rev, ...lines.map(({ rev }) => rev)) };
}

/** The room as it was fetched anew: what came live meanwhile is newer, what was read further back stays read. */
export const withFetched = (before: RoomNow | null, fresh: RoomNow): RoomNow =>
  before
    ? {
        ...fresh,
        messages: withMessages(before.messages, fresh.messages.nodes),
        protocol: fresh.protocol ? later(before.protocol, fresh.protocol) : fresh.protocol,
        turns: fresh.turns ? later(before.turns, fresh.turns) : fresh.turns,
        lead: later(before.lead, fresh.lead),
        polls: fresh.polls ? later(before.polls, fresh.polls) : fresh.polls,
        caseCard: fresh.caseCard ? later(before.caseCard, fresh.caseCard) : fresh.caseCard,
        rev: Math.max(before.rev, fresh.rev),
      }
    : fresh;

/** The room with the page before what was read so far. */
export function withEarlier(room: RoomNow, page: RoomNow['messages']): RoomNow {
  const { nodes } = withMessages({ ...room.messages, hasBefore: false }, page.nodes);
  return { ...room, messages: { ...page, nodes } };
}

export const withPeople = (room: RoomNow, people: readonly PersonLine[]): RoomNow => ({
  ...room,
  people: [...people],
});

/** What was answered to oneself: it moves no counter, lines before it may still be on their way. */
export const withAnswer = (room: RoomNow, line: ProtocolRunFragment | RoomTurnsFragment): RoomNow =>
  withOther(room, line);
