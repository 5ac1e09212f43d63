import { isForAddressAlone, type InvitationRole, type InvitationState } from '@hearth/shared';
import { Injectable } from '@nestjs/common';
import { joinCohort } from '../../foundation/cohorts/memberships.js';
import { PasswordStrength } from '../../foundation/people/password-strength.js';
import { PasswordWork } from '../../foundation/people/password-work.js';
import { personOfAddress } from '../../foundation/people/person-of-address.js';
import { Proof } from '../../foundation/people/proof.js';
import { RightsGrown } from '../../foundation/people/rights-grown.js';
import { SignInService } from '../../foundation/people/sign-in.service.js';
import { hasWayIn } from '../../foundation/people/ways-in.js';
import { tellCalendarsOfPerson } from '../../foundation/sessions/session-tell.js';
import { found, RefusalError } from '../../platform/access/refusal-error.js';
import { ViewerSource, type Viewer } from '../../platform/access/viewer.js';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { Links } from '../../platform/links/links.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import type { InvitationWelcome } from './invitations.types.js';
import type { InvitationAcceptInput } from './joining.inputs.js';
import { invitationNote } from './invitations.js';
import { canInvite } from './joining.policy.js';

interface Asked {
  id: string;
  email: string;
  name: string;
  role: InvitationRole;
  cohortId: string | null;
  cohort: string | null;
  program: string | null;
  organizationName: string;
  usState: string | null;
  roleTitle: string;
  note: string;
  invitedBy: string | null;
  expiresAt: Date;
  revokedAt: Date | null;
  acceptedAt: Date | null;
  acceptedBy: string | null;
  hasAccount: boolean;
  over: boolean;
}

const ASKED = `
  SELECT i.id, i.email, i.name, i.role, i.cohort_id AS "cohortId", c.name AS cohort, p.name AS program, i.organization_name AS "organizationName",
         i.us_state AS "usState", i.role_title AS "roleTitle", i.note, i.invited_by AS "invitedBy", i.expires_at AS "expiresAt",
         i.revoked_at AS "revokedAt", i.accepted_at AS "acceptedAt", i.accepted_by AS "acceptedBy", i.expires_at <= now() AS over,
         EXISTS (SELECT FROM account a WHERE a.email = i.email AND ${hasWayIn('a.person_id')}) AS "hasAccount"
    FROM invitation i LEFT JOIN cohort c ON c.id = i.cohort_id LEFT JOIN program p ON p.id = c.program_id WHERE i.id = $1`;

const isMine = (asked: Asked, viewer: Pick<Viewer, 'email'>): boolean =>
  asked.email.toLowerCase() === viewer.email.toLowerCase();

/** What whoever was invited does with the link they were mailed. */
@Injectable()
export class InvitationAccepting {
  constructor(
    private readonly db: Db,
    private readonly links: Links,
    private readonly limits: RateLimits,
    private readonly viewers: ViewerSource,
    private readonly signIns: SignInService,
    private readonly passwords: PasswordWork,
    private readonly strength: PasswordStrength,
    private readonly rights: RightsGrown,
    private readonly proof: Proof,
  ) {}

  /** Who invites to what. Looking changes nothing and uses nothing up. Refuses with `link_ended`, `too_many`. */
  async look(token: string, viewer: Viewer | null, network: string): Promise<InvitationWelcome> {
    const { asked, state, by } = await this.known(token, network);
    const signedInAs = viewer && !isMine(asked, viewer) ? viewer.email : null;
    if (state !== 'PENDING')
      return {
        state,
        by: null,
        role: null,
        cohort: null,
        program: null,
        email: null,
        name: null,
        note: null,
        expiresAt: null,
        hasAccount: true,
        signedInAs,
      };
    const { role, cohort, program, email, name, note, expiresAt, hasAccount } = asked;
    return { state, by, role, cohort, program, email, name, note, expiresAt, hasAccount, signedInAs };
  }

  /**
   * Comes in as someone new: a name, a password, and what was offered, all of it or nothing; returns the secret for the cookie. Of two at
   * the same moment one comes in. Refuses with `link_ended`, and so too where the address has an account: that one signs in.
   */
  async accept(input: InvitationAcceptInput, network: string, userAgent: string): Promise<string> {
    // No work on a password without a link for it.
    const { state, asked } = await this.known(input.token, network);
    if (state !== 'PENDING' || asked.hasAccount) throw new RefusalError('link_ended');
    await this.strength.ensureStrong('password', input.password, { name: input.name, email: asked.email });
    const passwordHash = await this.passwords.hash(input.password);
    return this.db.write(async (tx) => {
      const held = await this.held(tx, input.token);
      if (held.hasAccount) throw new RefusalError('link_ended');
      const { email, roleTitle, organizationName, usState } = held;
      const { name, locale, timeZone, isShared } = input;
      const newcomer = { email, name, roleTitle, organizationName, usState, locale, timeZone, passwordHash };
      const personId = await personOfAddress(tx, newcomer);
      await this.give(tx, held, { personId, signInId: null }, false);
      return this.signIns.open(tx, personId, { userAgent, how: 'invitation', isShared });
    });
  }

  /**
   * Takes it as whoever is signed in. Under another address than the invited one only `asOther`, or it is refused with `conflict`; a role
   * by which one may do a great deal about others, not at all, and wants a fresh proof (`prove_again`): a link that was passed on, or a
   * screen left open, makes nobody an administrator. Twice is once. Answers the new secret of their sign-in; null where it stays. Throws
   * `link_ended`.
   */
  async take(viewer: Viewer, token: string, asOther: boolean, network: string): Promise<string | null> {
    await this.known(token, network);
    return this.db.write(async (tx) => {
      const held = await this.held(tx, token, viewer.personId);
      if (held.acceptedBy === viewer.personId) return null;
      const other = !isMine(held, viewer);
      const isStrict = isForAddressAlone(held.role);
      if (other && (isStrict || !asOther)) throw new RefusalError('conflict');
      if (isStrict) await this.proof.recentlyProved(viewer, tx);
      return this.give(tx, held, viewer, other);
    });
  }

  /** The invitation of a link, and whether it still stands: the right of whoever sent it is asked anew each time. */
  private async known(token: string, network: string) {
    await this.limits.ask('joining-wrong', network);
    const subject = await this.links.look(this.db, 'invitation', token);
    const [asked] = subject ? await this.db.query<Asked>(ASKED, [subject.invitationId]) : [];
    if (asked) return { asked, ...(await this.standing(this.db, asked)) };
    await this.limits.take('joining-wrong', network);
    throw new RefusalError('link_ended');
  }

  /** The same, held; refuses with `link_ended` what is over, but for who took it. */
  private async held(tx: Tx, token: string, personId?: string): Promise<Asked> {
    const subject = await this.links.look(tx, 'invitation', token);
    if (!subject) throw new RefusalError('link_ended');
    await tx.query(`SELECT 1 FROM invitation WHERE id = $1 FOR NO KEY UPDATE`, [subject.invitationId]);
    const asked = found((await tx.query<Asked>(ASKED, [subject.invitationId]))[0]);
    if (personId && asked.acceptedBy === personId) return asked;
    const { state } = await this.standing(tx, asked);
    if (state !== 'PENDING') throw new RefusalError('link_ended');
    return asked;
  }

  private async standing(
    reader: Reader,
    asked: Asked,
  ): Promise<{ state: InvitationState; by: string | null }> {
    if (asked.acceptedAt) return { state: 'ACCEPTED', by: null };
    if (asked.revokedAt) return { state: 'REVOKED', by: null };
    if (asked.over) return { state: 'EXPIRED', by: null };
    const by = asked.invitedBy
      ? (await this.viewers.byPersons([asked.invitedBy], reader)).get(asked.invitedBy)
      : undefined;
    if (!by || !canInvite(by, asked.role, asked.cohortId)) return { state: 'LAPSED', by: null };
    return { state: 'PENDING', by: by.name };
  }

  /** What was offered; whoever has it already keeps what they have, and their sign-in. Answers its new secret otherwise. */
  private async give(
    tx: Tx,
    asked: Asked,
    { personId, signInId }: { personId: string; signInId: string | null },
    otherAddress: boolean,
  ): Promise<string | null> {
    const { id, role, cohortId, email } = asked;
    let isGiven: boolean;
    if (cohortId === null) {
      const made = await tx.query(
        `INSERT INTO site_role (person_id, role) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING role`,
        [personId, role],
      );
      isGiven = made.length > 0;
      tx.announce('access.changed', { personIds: [personId] });
    } else {
      const joining = [{ personId, role: role as 'fellow' | 'facilitator' | 'coordinator' }];
      // They did it themselves: nothing tells them of it.
      const joined = await joinCohort(tx, cohortId, joining, personId);
      isGiven = joined.length > 0;
      if (isGiven) await tellCalendarsOfPerson(tx, personId);
      await tx.query(`DELETE FROM cohort_invitee WHERE cohort_id = $1 AND email = $2`, [cohortId, email]);
    }
    await audit(tx, invitationNote('invitation.accepted', personId, asked));
    await tx.query(
      `UPDATE invitation SET accepted_at = now(), accepted_by = $2, other_address = $3 WHERE id = $1`,
      [id, personId, otherAddress],
    );
    if (!isGiven) return null;
    const by = { personId: found(asked.invitedBy) };
    return this.rights.given(tx, by, [{ personId, role }], signInId === null ? null : { personId, signInId });
  }
}
