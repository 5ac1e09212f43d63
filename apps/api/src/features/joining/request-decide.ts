import { randomUUID } from 'node:crypto';
import { JOINING_LIMITS } from '@hearth/shared';
import { Injectable } from '@nestjs/common';
import { COLLECTIVE_AUDIENCE_ID } from '../../foundation/cohorts/audiences.js';
import { ensure, found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/db/db.js';
import type { AccessRequestDecideInput } from './joining.inputs.js';
import { letterFor } from './joining-letters.js';
import { JoiningMails } from './joining-mails.js';
import { canDecideRequests } from './joining.policy.js';
import { Invitations } from './invitations.js';
import { heldRequest, holdAddress, type HeldRequest } from './request-held.js';

const STATE_AFTER = { APPROVE: 'INVITED', ASK: 'ASKED', DECLINE: 'DECLINED' } as const;

const NOTED_AS = {
  APPROVE: 'access_request.invited',
  ASK: 'access_request.asked',
  DECLINE: 'access_request.declined',
} as const;

/** Decides on requests, each with a letter. */
@Injectable()
export class RequestDecisions {
  constructor(
    private readonly db: Db,
    private readonly mails: JoiningMails,
    private readonly invitations: Invitations,
  ) {}

  /**
   * Approves, declines or asks for more, and mails the letter, in one transaction. What is decided so already stays, without a second
   * letter; decided otherwise meanwhile is refused with `conflict`.
   */
  decide(viewer: Viewer, { id, decision, subject, body }: AccessRequestDecideInput): Promise<void> {
    return this.db.write(async (tx) => {
      ensure(canDecideRequests(viewer), 'coordinator');
      const held = found(await heldRequest(tx, id));
      // What nobody has confirmed is nobody's to read.
      found(
        held.state !== 'DRAFT' && held.state !== 'UNCONFIRMED' && held.state !== 'DUPLICATE' ? held : null,
      );
      if (held.state === STATE_AFTER[decision]) return;
      if (held.state !== 'WAITING' && held.state !== 'ASKED') throw new RefusalError('conflict');
      const letter = letterFor(held.name, { subject, body });
      if (decision === 'ASK') await this.ask(tx, held, letter.body);
      else
        await tx.query(
          `UPDATE access_request SET state = $2, letter = $3, decided_at = now(), decided_by = $4, key_hash = NULL WHERE id = $1`,
          [id, STATE_AFTER[decision], letter.body, viewer.personId],
        );
      if (decision === 'APPROVE') await this.approve(tx, viewer, held, letter);
      else await this.mails.letter(tx, held, letter, decision === 'ASK' ? 'answer' : 'see');
      await audit(tx, {
        kind: NOTED_AS[decision],
        by: viewer.personId,
        subject: { kind: 'access_request', id },
      });
      await this.tellOthers(tx);
    });
  }

  private async ask(tx: Tx, held: HeldRequest, asked: string): Promise<void> {
    if (held.exchanges.length >= JOINING_LIMITS.exchanges)
      throw invalidField('body', 'too_many_lines', { max: JOINING_LIMITS.exchanges });
    const exchange = { asked, at: new Date().toISOString(), answer: null, answeredAt: null };
    await tx.query(`UPDATE access_request SET state = 'ASKED', exchanges = $2::jsonb WHERE id = $1`, [
      held.id,
      JSON.stringify([...held.exchanges, exchange]),
    ]);
  }

  /** An invitation to the Collective, by this letter; whoever is in it meanwhile is told that they can sign in. */
  private async approve(
    tx: Tx,
    viewer: Viewer,
    held: HeldRequest,
    letter: { subject: string; body: string },
  ): Promise<void> {
    await holdAddress(tx, held.email);
    if (await this.invitations.standsAlready(tx, held.email, 'member', null))
      return this.mails.letter(tx, held, letter, 'signIn', '/sign-in');
    const { id, secret } = await this.invitations.make(tx, viewer, {
      id: randomUUID(),
      email: held.email,
      name: held.name,
      role: 'member',
      cohortId: null,
      locale: held.locale,
      note: '',
      days: JOINING_LIMITS.days.usual,
      roleTitle: held.roleTitle,
      organizationName: held.organizationName,
      usState: held.usState,
    });
    await tx.query(`UPDATE access_request SET invitation_id = $2 WHERE id = $1`, [held.id, id]);
    return this.mails.letter(tx, held, letter, 'look', `/invitation/${secret}`);
  }

  /** The badge of everyone who was told that people wait is looked at anew. */
  private async tellOthers(tx: Tx): Promise<void> {
    const told = await tx.query<{ personId: string }>(
      `SELECT person_id AS "personId" FROM notification WHERE kind = 'access_request.waiting' AND subject_id = $1`,
      [COLLECTIVE_AUDIENCE_ID],
    );
    tx.announce('inbox.changed', { personIds: told.map(({ personId }) => personId) });
  }
}
