import type { MessageReactions, ReactionName } from '@hearth/shared';
import { invalidField, notAllowed, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { ChatAck, ChatAct, ChatChange, ChatFacts, ReactionChange, StoredLine } from './chat-acts.js';
import { placeRefusal } from './place-refusal.js';
import { canEditMessage, canGuestBeIn, canReactToMessage, canSend, type RoomPlace } from './room.policy.js';

const COUNTER: Record<ReactionName, Exclude<keyof MessageReactions, '__typename'>> = {
  THANK_YOU: 'thankYou',
  WITH_YOU: 'withYou',
  HELPFUL: 'helpful',
  ME_TOO: 'meToo',
};
const NOBODY: MessageReactions = {
  __typename: 'MessageReactions',
  thankYou: 0,
  withYou: 0,
  helpful: 0,
  meToo: 0,
};

const sameNotes = (line: StoredLine, notes: readonly string[] | undefined): boolean =>
  notes === undefined || line.contentNotes.join() === notes.join();

/**
 * Decides the acts of one room that arrived together, one after the other: what is there already is acknowledged as it
 * was, what is refused leaves its neighbors alone, and what is done takes the next `rev`. No I/O.
 */
export class ChatBatch {
  readonly changes: ChatChange[] = [];
  readonly added: StoredLine[] = [];
  /** Edited, undone or reacted to, new ones among them. */
  readonly changed = new Set<StoredLine>();
  /** Lines whose words are new. */
  readonly worded = new Set<StoredLine>();
  /** By line, person and kind: the last of each counts. */
  readonly reactions = new Map<string, ReactionChange>();
  /** When all this is done: ISO 8601, UTC. */
  readonly at: string;
  rev: number;
  lastNumber: number;
  private readonly lines: Map<string, StoredLine>;

  constructor(private readonly facts: ChatFacts) {
    this.rev = facts.room.rev;
    this.lastNumber = facts.room.lastNumber;
    this.lines = new Map(facts.lines.map((line) => [line.id, line]));
    this.at = facts.now.toISOString();
  }

  /** Does one act, or refuses it. */
  apply(act: ChatAct): ChatAck | RefusalError {
    try {
      if (act.kind === 'send') return this.send(act);
      return act.kind === 'react' ? this.react(act) : this.change(act);
    } catch (error) {
      if (error instanceof RefusalError) return error;
      throw error;
    }
  }

  private send(act: ChatAct): ChatAck {
    const viewer = this.viewerOf(act);
    const there = this.lines.get(act.id);
    if (there && there.roomId === this.facts.room.id && there.authorId === act.personId) {
      return { rev: there.addedRev, sentAt: there.sentAt };
    }
    const place = this.placeOf(viewer);
    if (!this.isHere(viewer, place)) throw placeRefusal(viewer, place, this.facts.now);
    if (there) throw new RefusalError('id_taken');
    const { replyToNumber = null, contentNotes = [] } = act;
    // Numbers have no gaps, and lines never go.
    if (replyToNumber !== null && replyToNumber > this.lastNumber)
      throw invalidField('replyToNumber', 'unknown');
    this.ensureNotes(contentNotes);
    this.count(act.personId);
    const rev = (this.rev += 1);
    const line: StoredLine = {
      id: act.id,
      roomId: this.facts.room.id,
      authorId: act.personId,
      number: (this.lastNumber += 1),
      rev,
      addedRev: rev,
      replyToNumber,
      body: act.body,
      sentAt: this.at,
      editedAt: null,
      undoneAt: null,
      contentNotes,
      reactions: null,
      reacted: [],
      tag: this.facts.tag,
      lessonMark: null,
    };
    this.lines.set(line.id, line);
    this.added.push(line);
    this.worded.add(line);
    this.push('message.added', line);
    return { rev, sentAt: line.sentAt };
  }

  /** An edit or an undo. What stands already as asked is acknowledged and changed no more. */
  private change(act: ChatAct): ChatAck {
    const viewer = this.viewerOf(act);
    const { now, room } = this.facts;
    const line = this.lines.get(act.id);
    const mine = line?.roomId === room.id && line.authorId === act.personId;
    const stands = line && !line.undoneAt && line.body === act.body && sameNotes(line, act.contentNotes);
    if (mine && (act.kind === 'undo' ? line.undoneAt : stands)) return { rev: line.rev, sentAt: line.sentAt };
    const place = this.placeOf(viewer);
    if (!this.isHere(viewer, place)) throw placeRefusal(viewer, place, now);
    if (!line || line.roomId !== room.id) throw notFound();
    const mayEdit = viewer.guestOf ? mine : canEditMessage(viewer, line, place, now);
    if (!mayEdit) throw notAllowed('author');
    if (line.undoneAt) throw notFound();
    if (act.kind === 'edit' && act.contentNotes) this.ensureNotes(act.contentNotes);
    line.rev = this.rev += 1;
    if (act.kind === 'undo') {
      const gone = { body: '', undoneAt: this.at, lessonMark: null, contentNotes: [], reactions: null };
      Object.assign(line, gone);
    } else {
      // Notes say how to meet the words; the words are as they were.
      if (line.body !== act.body) line.editedAt = this.at;
      line.body = act.body;
      line.contentNotes = act.contentNotes ?? line.contentNotes;
    }
    this.changed.add(line);
    this.worded.add(line);
    this.push(act.kind === 'undo' ? 'message.undone' : 'message.edited', line);
    return { rev: line.rev, sentAt: line.sentAt };
  }

  /** Whoever may write in the room now, a guest of this very room among them. */
  private isHere(viewer: Viewer, place: RoomPlace): boolean {
    const { session, now, room } = this.facts;
    const guest = canGuestBeIn(viewer, room, session, now) && !place.removed && !place.muted;
    return canSend(viewer, place, now) || guest;
  }

  private react(act: ChatAct): ChatAck {
    const viewer = this.viewerOf(act);
    const { now, room } = this.facts;
    const place = this.placeOf(viewer);
    const { kind, on } = act.reaction ?? { kind: 'THANK_YOU' as const, on: false };
    const stored = kind.toLowerCase() as Lowercase<ReactionName>;
    const line = this.lines.get(act.id);
    const key = `${act.personId} ${stored}`;
    const here = line?.roomId === room.id && !line.undoneAt ? line : undefined;
    // A retry after the room has closed: what stands is acknowledged.
    if (here && on && here.reacted.includes(key)) return { rev: here.rev, sentAt: here.sentAt };
    if (!canSend(viewer, place, now)) throw placeRefusal(viewer, place, this.facts.now);
    if (!here) throw notFound();
    if (!canReactToMessage(viewer, here, place, now)) throw notAllowed('member');
    if (here.reacted.includes(key) === on) return { rev: here.rev, sentAt: here.sentAt };
    here.reacted = on ? [...here.reacted, key] : here.reacted.filter((one) => one !== key);
    const counter = COUNTER[kind];
    const before = here.reactions ?? NOBODY;
    const after = { ...before, [counter]: before[counter] + (on ? 1 : -1) };
    const { thankYou, withYou, helpful, meToo } = after;
    here.reactions = thankYou + withYou + helpful + meToo > 0 ? after : null;
    here.rev = this.rev += 1;
    this.reactions.set(`${act.id} ${key}`, {
      messageId: act.id,
      personId: act.personId,
      kind: stored,
      on,
    });
    this.changed.add(here);
    this.push('message.reacted', here);
    return { rev: here.rev, sentAt: here.sentAt };
  }

  private viewerOf(act: ChatAct): Viewer {
    const viewer = this.facts.viewers.get(act.signInId);
    if (!viewer) throw new RefusalError('signed_out');
    return viewer;
  }

  private ensureNotes(keys: readonly string[]): void {
    if (keys.some((key) => !this.facts.notes.includes(key))) throw invalidField('contentNotes', 'unknown');
  }

  private placeOf(viewer: Viewer): RoomPlace {
    const { session, breakout } = this.facts;
    const { personId } = viewer;
    const stands = this.facts.measured[personId] ?? [];
    return {
      ...session,
      removed: stands.includes('remove'),
      muted: stands.includes('mute'),
      facilitates: breakout?.facilitators.includes(personId) ?? false,
      acting: false,
      attended: false,
      spoken: false,
      breakout: breakout && { running: breakout.running, mine: breakout.people.includes(personId) },
    };
  }

  /** Counts a line against its author's limit; what stands in this batch before it counts too. */
  private count(personId: string): void {
    const { limit, now } = this.facts;
    if (limit.count === 0) return;
    const sent = (this.facts.sent[personId] ??= { count: 0, first: null });
    sent.first ??= now.getTime();
    if (sent.count >= limit.count) {
      const seconds = Math.ceil((sent.first + limit.windowSeconds * 1000 - now.getTime()) / 1000);
      throw new RefusalError('too_many', { retryAfterSeconds: Math.max(1, seconds) });
    }
    sent.count += 1;
  }

  private push(name: ChatChange['name'], line: StoredLine): void {
    const { id, roomId, number, rev, replyToNumber, body, sentAt, editedAt, contentNotes, reactions } = line;
    this.changes.push({
      name,
      line: {
        __typename: 'Message',
        id,
        roomId,
        number,
        rev,
        replyToNumber,
        author: this.facts.people[line.authorId ?? ''] ?? null,
        body,
        sentAt,
        editedAt,
        undone: line.undoneAt !== null,
        contentNotes,
        reactions,
        tag: line.tag,
        lessonMark: line.lessonMark,
      },
    });
  }
}
