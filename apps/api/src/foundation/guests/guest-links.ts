import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LIMITS, ROOM_STAYS_MINUTES } from '@hearth/shared';
import { ensure, found, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import { hashOfSecret, newSecret } from '../../platform/access/secrets.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { guestLinkGood } from '../people/guest-now.js';
import { canSeeSession, type SessionStanding } from '../sessions/sessions.policy.js';
import { STANDING } from '../sessions/sessions.queries.js';
import { roomRefusal } from '../sessions/room-refusal.js';
import { canMakeGuestLink, canSeeGuestLinks } from './guests.policy.js';
import type { GuestLinkMakeInput } from './guests.inputs.js';
import type { GuestLink, GuestLinkMade, GuestLinks as Links } from './guests.types.js';

interface Session extends Omit<SessionStanding, 'viewerRsvp'> {
  id: string;
  now: Date;
}

const LINKS = `SELECT l.id, l.label, l.most_guests AS "mostGuests", l.shows_join_url AS "showsJoinUrl", l.made_at AS "madeAt",
    l.closed_at IS NOT NULL AS closed, s.ends_at + interval '${ROOM_STAYS_MINUTES} minutes' AS "expiresAt",
    (SELECT p.name FROM person p WHERE p.id = l.made_by) AS "madeByName",
    (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'pronouns', p.pronouns, 'cameAt', g.came_at)
        ORDER BY g.came_at, p.id), '[]') FROM guest g JOIN person p ON p.id = g.person_id
      WHERE g.link_id = l.id AND g.left_at IS NULL AND g.removed_at IS NULL) AS guests
  FROM guest_link l JOIN peer_session s ON s.id = l.session_id
 WHERE l.session_id = $1 AND ${guestLinkGood('l', 's')} ORDER BY l.made_at, l.id`;

/** Links for guests, as whoever runs a session makes, sees and ends them. */
@Injectable()
export class GuestLinks {
  constructor(private readonly db: Db) {}

  /** The links of a session that are good. Throws `not_found`, `not_allowed`. */
  async list(viewer: Viewer, sessionId: string): Promise<Links> {
    return this.shown(this.db, viewer, await this.session(this.db, viewer, 's.id = $2', sessionId));
  }

  /** Makes one; its secret is told in this answer alone. Throws `not_found`, `not_allowed`, `room_closed`, `session_canceled`, `invalid`. */
  make(viewer: Viewer, input: GuestLinkMakeInput): Promise<GuestLinkMade> {
    const { sessionId, label, mostGuests, showsJoinUrl } = input;
    const token = newSecret();
    return this.db.write(async (tx) => {
      await tx.query(`SELECT 1 FROM peer_session WHERE id = $1 FOR NO KEY UPDATE`, [sessionId]);
      const session = await this.session(tx, viewer, 's.id = $2', sessionId);
      if (!canMakeGuestLink(viewer, session, session.now)) throw roomRefusal(viewer, session);
      const { links } = await this.shown(tx, viewer, session);
      if (links.length >= LIMITS.guestLinks) throw new RefusalError('too_many', { retryAfterSeconds: 60 });
      await tx.query(
        `INSERT INTO guest_link (id, token_hash, session_id, label, most_guests, shows_join_url, made_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [
          randomUUID(),
          hashOfSecret(token),
          sessionId,
          label,
          mostGuests ?? LIMITS.guestsUnlessTold,
          showsJoinUrl,
          viewer.personId,
        ],
      );
      return { token, all: await this.shown(tx, viewer, session) };
    });
  }

  /** Ends a link: nobody comes in by it any more, and who came by it is put out. Twice is once. Throws like `list`. */
  end(viewer: Viewer, linkId: string): Promise<Links> {
    return this.db.write(async (tx) => {
      const session = await this.session(
        tx,
        viewer,
        's.id = (SELECT session_id FROM guest_link WHERE id = $2)',
        linkId,
      );
      await tx.query(`UPDATE guest_link SET ended_at = coalesce(ended_at, now()) WHERE id = $1`, [linkId]);
      await putOut(tx, `guest.link_id = $1`, linkId);
      return this.shown(tx, viewer, session);
    });
  }

  /**
   * Puts a guest out for good. The link they came by lets nobody else in from then on, or they would be back by it under
   * another name; the others who came by it stay. Twice is once. Throws like `list`.
   */
  remove(viewer: Viewer, personId: string): Promise<Links> {
    return this.db.write(async (tx) => {
      const session = await this.session(
        tx,
        viewer,
        's.id = (SELECT l.session_id FROM guest g JOIN guest_link l ON l.id = g.link_id WHERE g.person_id = $2)',
        personId,
      );
      await tx.query(
        `WITH gone AS (UPDATE guest SET removed_at = coalesce(removed_at, now()) WHERE person_id = $1 RETURNING link_id)
         UPDATE guest_link l SET closed_at = coalesce(closed_at, now()) FROM gone WHERE l.id = gone.link_id`,
        [personId],
      );
      await putOut(tx, `guest.person_id = $1`, personId);
      return this.shown(tx, viewer, session);
    });
  }

  private async shown(db: Reader, viewer: Viewer, session: Session): Promise<Links> {
    const links = await db.query<GuestLink>(LINKS, [session.id]);
    return {
      id: session.id,
      links: links.map((link) => ({
        ...link,
        guests: link.guests.map((guest) => ({ ...guest, cameAt: new Date(guest.cameAt) })),
      })),
      canMake: canMakeGuestLink(viewer, session, session.now) && links.length < LIMITS.guestLinks,
    };
  }

  private async session(db: Reader, viewer: Viewer, which: string, id: string): Promise<Session> {
    const [row] = await db.query<Session>(
      `SELECT s.id, ${STANDING('s')} FROM peer_session s WHERE ${which}`,
      [viewer.personId, id],
    );
    const session = found(row);
    if (!canSeeSession(viewer, session)) throw notFound();
    ensure(canSeeGuestLinks(viewer, session), 'coordinator');
    return session;
  }
}

/** Ends the sign-ins of these guests; their sockets close, in every process. */
async function putOut(tx: Tx, which: string, id: string): Promise<void> {
  const gone = await tx.query<{ id: string }>(
    `DELETE FROM sign_in USING guest WHERE guest.person_id = sign_in.person_id AND ${which} RETURNING sign_in.id`,
    [id],
  );
  if (gone.length > 0) tx.announce('sign-in.ended', { signInIds: gone.map((signIn) => signIn.id) });
}
