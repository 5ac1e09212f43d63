import type { MessageLine, MessageTag, PersonLine } from '@hearth/shared';
import { roomRefusal } from '../../foundation/sessions/room-refusal.js';
import type { SessionOwner } from '../../foundation/sessions/sessions.policy.js';
import type { SessionTimes } from '../../foundation/sessions/session-time.js';
import { notAllowed, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { canEditMessage, canGuestBeIn, canSend } from './room.policy.js';

/** What someone wants done to a line. */
export interface ChatAct {
  kind: 'send' | 'edit' | 'undo';
  /** Of the line; made by the client. */
  id: string;
  /** Empty for `undo`. */
  body: string;
  personId: string;
  signInId: string;
}

/** What is acknowledged. */
export interface ChatAck {
  rev: number;
  sentAt: string;
}

/** A change as it is pushed. */
export interface ChatChange {
  name: 'message.added' | 'message.edited' | 'message.undone';
  line: MessageLine;
}

/** A line as the database has it, or will. Instants are ISO 8601, UTC. */
export interface StoredLine {
  id: string;
  roomId: string;
  authorId: string | null;
  number: number;
  rev: number;
  addedRev: number;
  body: string;
  sentAt: string;
  editedAt: string | null;
  undoneAt: string | null;
  tag: MessageTag | null;
  lessonMark: MessageLine['lessonMark'];
}

/** All that a batch needs to know, read after the room was locked. */
export interface ChatFacts {
  room: { id: string; rev: number; lastNumber: number };
  session: SessionOwner & SessionTimes;
  now: Date;
  /** What is sent now counts as this. */
  tag: MessageTag | null;
  /** Lines of the ids that the batch names, of whatever room. */
  lines: StoredLine[];
  /** What each person sent within the limit's time: how many, and when the first of them, in milliseconds. */
  sent: Record<string, { count: number; first: number | null }>;
  people: Record<string, PersonLine>;
  viewers: Map<string, Viewer>;
  /** `count` 0: none. */
  limit: { count: number; windowSeconds: number };
}

/**
 * Decides the acts of one room that arrived together, one after the other: what is there already is acknowledged as it
 * was, what is refused leaves its neighbors alone, and what is done takes the next `rev`. No I/O.
 */
export class ChatBatch {
  readonly changes: ChatChange[] = [];
  readonly added: StoredLine[] = [];
  /** Edited or undone, new ones among them. */
  readonly changed = new Set<StoredLine>();
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
      return act.kind === 'send' ? this.send(act) : this.change(act);
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
    if (!this.isHere(viewer)) throw roomRefusal(viewer, this.facts.session);
    if (there) throw new RefusalError('id_taken');
    this.count(act.personId);
    const rev = (this.rev += 1);
    const line: StoredLine = {
      id: act.id,
      roomId: this.facts.room.id,
      authorId: act.personId,
      number: (this.lastNumber += 1),
      rev,
      addedRev: rev,
      body: act.body,
      sentAt: this.at,
      editedAt: null,
      undoneAt: null,
      tag: this.facts.tag,
      lessonMark: null,
    };
    this.lines.set(line.id, line);
    this.added.push(line);
    this.push('message.added', line);
    return { rev, sentAt: line.sentAt };
  }

  /** An edit or an undo. What stands already as asked is acknowledged and changed no more. */
  private change(act: ChatAct): ChatAck {
    const viewer = this.viewerOf(act);
    const { session, now, room } = this.facts;
    const line = this.lines.get(act.id);
    const mine = line?.roomId === room.id && line.authorId === act.personId;
    if (mine && (act.kind === 'undo' ? line.undoneAt : !line.undoneAt && line.body === act.body)) {
      return { rev: line.rev, sentAt: line.sentAt };
    }
    if (!this.isHere(viewer)) throw roomRefusal(viewer, session);
    if (!line || line.roomId !== room.id) throw notFound();
    const mayEdit = viewer.guestOf ? mine : canEditMessage(viewer, line, session, now);
    if (!mayEdit) throw notAllowed('author');
    if (line.undoneAt) throw notFound();
    line.rev = this.rev += 1;
    if (act.kind === 'undo') Object.assign(line, { body: '', undoneAt: this.at, lessonMark: null });
    else Object.assign(line, { body: act.body, editedAt: this.at });
    this.changed.add(line);
    this.push(act.kind === 'undo' ? 'message.undone' : 'message.edited', line);
    return { rev: line.rev, sentAt: line.sentAt };
  }

  /** Whoever may be in the room now, a guest of this very room among them. */
  private isHere(viewer: Viewer): boolean {
    const { session, now, room } = this.facts;
    return canSend(viewer, session, now) || canGuestBeIn(viewer, room, session, now);
  }

  private viewerOf(act: ChatAct): Viewer {
    const viewer = this.facts.viewers.get(act.signInId);
    if (!viewer) throw new RefusalError('signed_out');
    return viewer;
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
    const { id, roomId, number, rev, body, sentAt, editedAt, tag, lessonMark } = line;
    const author = this.facts.people[line.authorId ?? ''] ?? null;
    const undone = line.undoneAt !== null;
    this.changes.push({
      name,
      line: {
        __typename: 'Message',
        id,
        roomId,
        number,
        rev,
        author,
        body,
        sentAt,
        editedAt,
        undone,
        tag,
        lessonMark,
      },
    });
  }
}
