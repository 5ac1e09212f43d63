import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { PersonLine } from '@hearth/shared';
import { personLine } from '../../foundation/people/person-line.js';
import { measuredSql } from '../../foundation/sessions/room-measure.sql.js';
import { roomOpenSql } from '../../foundation/sessions/session-time.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { channelOf } from '../../platform/realtime/channel-kind.js';
import { Realtime } from '../../platform/realtime/realtime.js';

/** Of one room at most one push in this time, in milliseconds. */
const PUSH_MS = 1_000;
/** What is known of who writes where is good for so long, in milliseconds: one statement for all that is said in it. */
const KNOWN_MS = 10_000;
/** Rooms and people are forgotten once there are so many. */
const MOST_KNOWN = 5_000;

interface Known {
  /** Null: the room takes no words now, or none of theirs. */
  person: PersonLine | null;
  until: number;
}

const WRITER = `
  SELECT ${personLine('p', 'o')} AS line FROM room r JOIN peer_session s ON s.id = r.session_id
    JOIN person p ON p.id = $2 LEFT JOIN organization o ON o.id = p.organization_id
   WHERE r.id = $1 AND ${roomOpenSql('s')} AND NOT ${measuredSql('mute', 's.id', '$2')} AND NOT ${measuredSql('remove', 's.id', '$2')}`;

/**
 * Who is writing, by room. Held in the memory of the process that hears it and never stored; pushed to the listeners of all
 * processes, those of the last second together. Each name fades by itself where it is shown.
 */
@Injectable()
export class Typing implements OnModuleDestroy {
  private readonly known = new Map<string, Known>();
  /** Those who wrote since the last push, by room; a room without any waits until it may be pushed to again. */
  private readonly writing = new Map<string, Map<string, PersonLine>>();
  private readonly timers = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly db: Db,
    private readonly realtime: Realtime,
  ) {}

  onModuleDestroy(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
  }

  /** Someone who hears this room is writing. Nothing where it is not open. */
  async say(viewer: Viewer, roomId: string): Promise<void> {
    const person = await this.writer(viewer.personId, roomId);
    if (!person) return;
    const others = this.writing.get(roomId) ?? new Map<string, PersonLine>();
    this.writing.set(roomId, others.set(person.id, person));
    if (!this.timers.has(roomId)) this.push(roomId);
  }

  /** Who may write has changed. */
  forget(): void {
    this.known.clear();
  }

  /** What was written is sent. */
  sent(personId: string, roomId: string): void {
    this.writing.get(roomId)?.delete(personId);
  }

  private push(roomId: string): void {
    const people = [...(this.writing.get(roomId)?.values() ?? [])];
    this.writing.delete(roomId);
    this.timers.delete(roomId);
    if (people.length === 0) return;
    this.realtime.emit(channelOf('room', roomId), 'room.typing', { roomId, people });
    this.timers.set(
      roomId,
      setTimeout(() => this.push(roomId), PUSH_MS),
    );
  }

  private async writer(personId: string, roomId: string): Promise<PersonLine | null> {
    const key = `${roomId} ${personId}`;
    const before = this.known.get(key);
    if (before && before.until > Date.now()) return before.person;
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    const [row] = await this.db.query<{ line: PersonLine }>(WRITER, [roomId, personId]);
    const person = row?.line ?? null;
    this.known.set(key, { person, until: Date.now() + KNOWN_MS });
    return person;
  }
}
