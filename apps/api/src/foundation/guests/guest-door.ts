import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { notAllowed, RefusalError } from '../../platform/access/refusal-error.js';
import { hashOfSecret } from '../../platform/access/secrets.js';
import { isGuest, type Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { guestLinkGood, guestOf } from '../people/guest-now.js';
import { SignInService } from '../people/sign-in.service.js';
import { closesAt, isRoomOpen, opensAt, type SessionTimes } from '../sessions/session-time.js';
import type { GuestEnterInput } from './guests.inputs.js';
import type { GuestVisit, GuestWelcome } from './guests.types.js';

/** Who asks, for limits and the sign-in. */
export interface Caller {
  viewer: Viewer | null;
  address: string;
  userAgent: string;
}

// Who facilitates; where nobody does, whoever made the link.
const HOSTS = `coalesce(nullif(ARRAY(SELECT p.name FROM peer_session_role f JOIN person p ON p.id = f.person_id
    WHERE f.session_id = s.id AND f.role = 'facilitator' ORDER BY p.name, p.id), '{}'),
  ARRAY(SELECT p.name FROM person p WHERE p.id = l.made_by))`;

/** A place is taken by whoever came and did not leave by themselves; and nobody comes and goes without end. */
const FULL = `(l.closed_at IS NOT NULL OR (SELECT count(*) FILTER (WHERE came.left_at IS NULL) >= l.most_guests
      OR count(*) >= l.most_guests * 10 FROM guest came WHERE came.link_id = l.id))`;

interface Link {
  id: string;
  roomId: string;
  full: boolean;
  lastNumber: number;
}

interface VisitRow extends Omit<GuestVisit, 'opensAt' | 'closesAt' | 'open'>, SessionTimes {
  showsJoinUrl: boolean;
  now: Date;
}

/** The door that guests come in by: what a link leads to, coming in, and going. */
@Injectable()
export class GuestDoor implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly signIns: SignInService,
    private readonly limits: RateLimits,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.signIns.whenEnds(leaves);
    this.jobs.registerNightly('guests.tidy', () =>
      this.db.write(async (tx) => {
        await tx.query(
          `DELETE FROM sign_in USING person p WHERE p.id = sign_in.person_id AND p.is_guest AND ${guestOf('p')} IS NULL`,
        );
      }),
    );
  }

  /** What a link leads to; looking uses nothing up. Refuses with `link_ended`, `too_many`. */
  async look(token: string, address: string): Promise<GuestWelcome> {
    await this.limits.ask('guest-wrong', address);
    const [row] = await this.db.query<GuestWelcome>(
      `SELECT s.title, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.time_zone AS "timeZone", ${HOSTS} AS hosts,
          ${FULL} AS full
         FROM guest_link l JOIN peer_session s ON s.id = l.session_id WHERE l.token_hash = $1 AND ${guestLinkGood('l', 's')}`,
      [hashOfSecret(token)],
    );
    return row ?? this.wrong(address);
  }

  /**
   * Lets a guest in and gives the secret of their sign-in. The same browser asking once more is the same guest.
   * Refuses with `link_ended`, `guests_full`, `too_many`, and whoever is signed in with `not_allowed`.
   */
  async enter({ token, key, name, pronouns }: GuestEnterInput, caller: Caller): Promise<string> {
    if (caller.viewer && !isGuest(caller.viewer)) throw notAllowed('visitor');
    await this.limits.ask('guest-wrong', caller.address);
    const secret = await this.db.write(async (tx) => {
      // Locked: of two who come at once for the last place, one finds it taken.
      const [held] = await tx.query<{ id: string }>(
        `SELECT id FROM guest_link WHERE token_hash = $1 FOR NO KEY UPDATE`,
        [hashOfSecret(token)],
      );
      const [link] = held
        ? await tx.query<Link>(
            `SELECT l.id, r.id AS "roomId", r.last_number AS "lastNumber", ${FULL} AS full
               FROM guest_link l JOIN peer_session s ON s.id = l.session_id JOIN room r ON r.session_id = s.id AND r.parent_id IS NULL
              WHERE l.id = $1 AND ${guestLinkGood('l', 's')}`,
            [held.id],
          )
        : [];
      if (!link) return null;
      const keyHash = hashOfSecret(`${link.id} ${key}`);
      const [known] = await tx.query<{ personId: string; gone: boolean }>(
        `SELECT person_id AS "personId", left_at IS NOT NULL OR removed_at IS NOT NULL AS gone FROM guest WHERE key_hash = $1`,
        [keyHash],
      );
      if (known?.gone) throw new RefusalError('link_ended');
      if (known) {
        // The first answer was lost, and its sign-in with it; unless it is on its way at this moment.
        await tx.query(
          `DELETE FROM sign_in WHERE person_id = $1 AND created_at < now() - interval '1 minute'`,
          [known.personId],
        );
        return this.signIns.open(tx, known.personId, { userAgent: caller.userAgent, how: 'guest' });
      }
      if (link.full) throw new RefusalError('guests_full');
      const personId = randomUUID();
      await tx.query(`INSERT INTO person (id, name, pronouns, is_guest) VALUES ($1, $2, $3, true)`, [
        personId,
        name,
        pronouns || null,
      ]);
      await tx.query(
        `INSERT INTO guest (person_id, link_id, key_hash, since_number) VALUES ($1, $2, $3, $4)`,
        [personId, link.id, keyHash, link.lastNumber],
      );
      return this.signIns.open(tx, personId, { userAgent: caller.userAgent, how: 'guest' });
    });
    return secret ?? this.wrong(caller.address);
  }

  /** Where a guest is now; null for whoever is none. One statement. */
  async visit(viewer: Viewer | null, db: Reader = this.db): Promise<GuestVisit | null> {
    if (!isGuest(viewer)) return null;
    const [row] = await db.query<VisitRow>(
      `SELECT p.id, p.name, p.pronouns, s.id AS "sessionId", r.id AS "roomId", s.title, s.starts_at AS "startsAt", s.ends_at AS "endsAt",
          s.canceled_at AS "canceledAt", s.closed_at AS "closedAt", s.time_zone AS "timeZone", now() AS now, ${HOSTS} AS hosts,
          ARRAY(SELECT f.person_id FROM peer_session_role f WHERE f.session_id = s.id AND f.role = 'facilitator') AS "facilitatorIds",
          CASE WHEN l.shows_join_url THEN s.join_url END AS "joinUrl"
         FROM guest g JOIN person p ON p.id = g.person_id JOIN guest_link l ON l.id = g.link_id
         JOIN peer_session s ON s.id = l.session_id JOIN room r ON r.session_id = s.id AND r.parent_id IS NULL
        WHERE g.person_id = $1 AND s.id = $2 AND r.id = $3`,
      [viewer.personId, viewer.guestOf.sessionId, viewer.guestOf.roomId],
    );
    if (!row) return null;
    const { now, ...visit } = row;
    return { ...visit, opensAt: opensAt(row), closesAt: closesAt(row), open: isRoomOpen(row, now) };
  }

  private async wrong(address: string): Promise<never> {
    await this.limits.take('guest-wrong', address);
    throw new RefusalError('link_ended');
  }
}

/** Of a guest whose sign-in ends nothing is kept but what they wrote, and the place they had is free. */
async function leaves(tx: Tx, signInId: string): Promise<void> {
  await tx.query(
    `WITH gone AS (DELETE FROM sign_in USING guest g JOIN sign_in ending ON ending.person_id = g.person_id
       WHERE ending.id = $1 AND sign_in.person_id = g.person_id RETURNING g.person_id)
     UPDATE guest SET left_at = coalesce(left_at, now()) FROM gone WHERE guest.person_id = gone.person_id`,
    [signInId],
  );
}
