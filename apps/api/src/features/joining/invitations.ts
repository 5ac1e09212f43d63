import { randomUUID } from 'node:crypto';
import type { InvitationRole, Locale } from '@hearth/shared';
import { Injectable } from '@nestjs/common';
import type { AuditKind } from '../../domain-audit.js';
import { siteName } from '../../platform/settings/site-brand.js';
import { COLLECTIVE_NAME } from '../../foundation/cohorts/audiences.js';
import {
  found,
  invalidField,
  notAllowed,
  notFound,
  RefusalError,
} from '../../platform/access/refusal-error.js';
import { Proof } from '../../foundation/people/proof.js';
import type { PersonViewer, Viewer } from '../../platform/access/viewer.js';
import { audit, type AuditNote } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/db/db.js';
import type { Reader as DbReader } from '../../platform/db/reader.js';
import { Links } from '../../platform/links/links.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import type { InvitationSendInput } from './joining.inputs.js';
import { invitationMail } from './joining-letters.js';
import { JoiningMails } from './joining-mails.js';
import { JOINING_WORDS } from './joining-words.js';
import { canInvite, isOfHouse } from './joining.policy.js';

export interface NewInvitation {
  id: string;
  email: string;
  name: string;
  role: InvitationRole;
  cohortId: string | null;
  locale: Locale;
  note: string;
  days: number;
  roleTitle?: string;
  organizationName?: string;
  usState?: string | null;
}

/** What sending one again needs to know. */
interface Held {
  id: string;
  email: string;
  role: InvitationRole;
  cohortId: string | null;
  locale: Locale;
  note: string;
  expiresAt: Date;
  revokedAt: Date | null;
  acceptedAt: Date | null;
  days: number;
}

// One that has run out, or rests on nobody's right, is taken up again; one that is good stays.
const MAKE = `
  INSERT INTO invitation AS i (id, email, name, role, cohort_id, locale, note, role_title, organization_name, us_state, invited_by, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, now() + make_interval(days => $12))
  ON CONFLICT (email, role, coalesce(cohort_id, '00000000-0000-0000-0000-000000000000')) WHERE accepted_at IS NULL AND revoked_at IS NULL
  DO UPDATE SET name = excluded.name, locale = excluded.locale, note = excluded.note, invited_by = excluded.invited_by,
    role_title = excluded.role_title, organization_name = excluded.organization_name, us_state = excluded.us_state, sent_at = now(),
    expires_at = excluded.expires_at WHERE i.expires_at <= now() OR $13
  RETURNING id, xmax <> 0 AS before`;
/** The person of this address has it already. */
const STANDS = `
  SELECT CASE WHEN $3::uuid IS NULL
      THEN EXISTS (SELECT FROM site_role r WHERE r.person_id = a.person_id AND r.role = $2)
      ELSE EXISTS (SELECT FROM cohort_membership m WHERE m.cohort_id = $3 AND m.person_id = a.person_id AND (m.left_at IS NULL OR m.left_at > now()))
    END AS stands, p.deactivated_at IS NOT NULL AS gone
    FROM account a JOIN person p ON p.id = a.person_id WHERE a.email = $1`;
const HELD = `
  SELECT id, email, role, cohort_id AS "cohortId", locale, note, expires_at AS "expiresAt", revoked_at AS "revokedAt", accepted_at AS "acceptedAt",
         greatest(1, round(extract(epoch FROM expires_at - sent_at) / 86400))::int AS days FROM invitation WHERE id = $1 FOR NO KEY UPDATE`;

/** Invitations: sent, sent again, revoked. */
@Injectable()
export class Invitations {
  constructor(
    private readonly db: Db,
    private readonly links: Links,
    private readonly limits: RateLimits,
    private readonly mails: JoiningMails,
    private readonly proof: Proof,
  ) {}

  /**
   * Invites one address. The same id again is the same invitation. Throws `not_found` for a cohort that is not the viewer's,
   * `not_allowed`, `prove_again` for a role that keeps others, and `invalid` where the address is invited to that already or has it.
   */
  async send(viewer: Viewer, input: InvitationSendInput): Promise<string> {
    const { email, role } = input;
    const cohortId = input.cohortId ?? null;
    ensureMayInvite(viewer, role, cohortId);
    await this.proved(viewer, [role]);
    await this.limits.take('invitation', viewer.personId);
    return this.db.write(async (tx) => {
      const [same] = await tx.query<{ email: string; invitedBy: string }>(
        `SELECT email, invited_by AS "invitedBy" FROM invitation WHERE id = $1`,
        [input.id],
      );
      if (same) {
        if (same.invitedBy !== viewer.personId || same.email.toLowerCase() !== email.toLowerCase())
          throw new RefusalError('id_taken');
        return input.id;
      }
      if (await this.standsAlready(tx, email, role, cohortId)) throw invalidField('email', 'already_in');
      const { id } = await this.post(tx, viewer, { ...input, cohortId }, false);
      return id;
    });
  }

  /**
   * Throws `prove_again` where one of these keeps others: whoever sits at an administrator's open screen would make themselves one,
   * by way of an address of theirs.
   */
  async proved(viewer: Viewer, roles: readonly InvitationRole[], reader: DbReader = this.db): Promise<void> {
    if (roles.includes('moderator') || roles.includes('administrator'))
      await this.proof.recentlyProved(viewer, reader);
  }

  /**
   * Sends it again, in the viewer's name, good for as long as before: the older link ends. Throws `not_found`, `too_late`, `prove_again`
   * like `send`: one that lapsed with its sender’s rights stands on the viewer’s from now on.
   */
  async resend(viewer: Viewer, id: string): Promise<void> {
    await this.limits.take('invitation', viewer.personId);
    await this.db.write(async (tx) => {
      const held = await this.held(tx, viewer, id);
      if (held.acceptedAt || held.revokedAt) throw new RefusalError('too_late');
      await this.proved(viewer, [held.role], tx);
      await tx.query(
        `UPDATE invitation SET invited_by = $2, sent_at = now(), expires_at = now() + make_interval(days => $3) WHERE id = $1`,
        [id, viewer.personId, held.days],
      );
      await audit(tx, invitationNote('invitation.sent_again', viewer.personId, held));
      await this.mail(tx, viewer, held);
    });
  }

  /** Takes it back: its link ends. Twice is once. Throws `not_found`, and `too_late` once it was accepted. */
  async revoke(viewer: Viewer, id: string): Promise<void> {
    await this.db.write(async (tx) => {
      const held = await this.held(tx, viewer, id);
      if (held.acceptedAt) throw new RefusalError('too_late');
      if (held.revokedAt) return;
      await tx.query(`UPDATE invitation SET revoked_at = now() WHERE id = $1`, [id]);
      await audit(tx, invitationNote('invitation.revoked', viewer.personId, held));
    });
  }

  /** Makes it without a mail, and answers the secret of its only link. Throws `invalid` where one is good already. */
  async make(
    tx: Tx,
    by: Pick<PersonViewer, 'personId'>,
    one: NewInvitation,
    anew = true,
  ): Promise<{ id: string; secret: string }> {
    const [made] = await tx.query<{ id: string; before: boolean }>(MAKE, [
      one.id,
      one.email,
      one.name,
      one.role,
      one.cohortId,
      one.locale,
      one.note,
      one.roleTitle ?? '',
      one.organizationName ?? '',
      one.usState ?? null,
      by.personId,
      one.days,
      anew,
    ]);
    if (!made) throw invalidField('email', 'invited');
    await audit(tx, invitationNote('invitation.made', by.personId, { ...one, id: made.id }));
    return { id: made.id, secret: await this.newLink(tx, made.id, one.days, made.before) };
  }

  /** Makes it and mails it. `anew`: one that is good already is sent again. */
  async post(
    tx: Tx,
    by: Pick<PersonViewer, 'personId' | 'name'>,
    one: NewInvitation,
    anew: boolean,
  ): Promise<{ id: string }> {
    const { id, secret } = await this.make(tx, by, one, anew);
    await this.mail(tx, by, { ...one, id }, secret);
    return { id };
  }

  /** Has the person of this address got this already? Throws `invalid` where they are here no more. */
  async standsAlready(
    tx: Tx,
    email: string,
    role: InvitationRole,
    cohortId: string | null,
  ): Promise<boolean> {
    const [row] = await tx.query<{ stands: boolean; gone: boolean }>(STANDS, [email, role, cohortId]);
    if (row?.gone) throw invalidField('email', 'gone');
    return row?.stands ?? false;
  }

  private async mail(
    tx: Tx,
    by: Pick<PersonViewer, 'name'>,
    one: Pick<Held, 'id' | 'email' | 'role' | 'cohortId' | 'locale' | 'note' | 'days'>,
    secret?: string,
  ): Promise<void> {
    const token = secret ?? (await this.newLink(tx, one.id, one.days));
    const [row] = await tx.query<{ until: Date; place: string | null }>(
      `SELECT i.expires_at AS until, p.name || ', ' || c.name AS place FROM invitation i LEFT JOIN cohort c ON c.id = i.cohort_id
         LEFT JOIN program p ON p.id = c.program_id WHERE i.id = $1`,
      [one.id],
    );
    const { until, place } = found(row);
    const words = await invitationMail(one.locale, {
      by: by.name,
      role: JOINING_WORDS[one.locale].role[one.role],
      place: place ?? (one.role === 'administrator' ? siteName(one.locale) : COLLECTIVE_NAME),
      note: one.note,
      until,
      link: `${this.mails.address}/invitation/${token}`,
    });
    await this.mails.post(tx, one.email, words, `invitation:${one.id}:${randomUUID()}`);
  }

  private async newLink(tx: Tx, invitationId: string, days: number, before = true): Promise<string> {
    if (before) await this.links.revoke(tx, 'invitation', { invitationId });
    // Longer than it is good, so that whoever comes late is told what is so.
    const [secret = ''] = await this.links.make(tx, 'invitation', [
      { subject: { invitationId }, days: days + 90 },
    ]);
    return secret;
  }

  private async held(tx: Tx, viewer: Viewer, id: string): Promise<Held> {
    const [row] = await tx.query<Held>(HELD, [id]);
    return found(row && canInvite(viewer, row.role, row.cohortId) ? row : null);
  }
}

/** Of an invitation in the audit log: what it gives, and not to which address. */
export const invitationNote = (
  kind: Extract<AuditKind, `invitation.${string}`>,
  by: string,
  { id, role, cohortId }: Pick<Held, 'id' | 'role' | 'cohortId'>,
): AuditNote => ({ kind, by, subject: { kind: 'invitation', id }, details: { role, cohortId } });

/** Refuses with `not_found` for a cohort that is not the viewer's to keep, and otherwise says who may. */
export function ensureMayInvite(viewer: Viewer, role: InvitationRole, cohortId: string | null): void {
  if (canInvite(viewer, role, cohortId)) return;
  if (isOfHouse(role) === (cohortId !== null)) throw invalidField('cohortId', 'unknown');
  if (cohortId !== null && !viewer.cohorts.some((one) => one.cohortId === cohortId)) throw notFound();
  throw notAllowed(isOfHouse(role) && role !== 'member' ? 'administrator' : 'coordinator');
}
