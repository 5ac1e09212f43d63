import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { joinCohort } from '../../foundation/cohorts/memberships.js';
import { organizationNamed } from '../../foundation/people/organization-named.js';
import { AccountSetUp } from '../../foundation/people/account-set-up.js';
import { RightsGrown } from '../../foundation/people/rights-grown.js';
import { hasWayIn } from '../../foundation/people/ways-in.js';
import { tellCalendarsOfPerson } from '../../foundation/sessions/session-tell.js';
import { RefusalError } from '../../platform/access/refusal-error.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { Links } from '../../platform/links/links.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { ApplicationMails } from './application-mails.js';
import { isWithdrawable } from './applications.policy.js';
import { heldByMail, needsPassword, type Held } from './by-secret.js';
import { Offers } from './offers.js';

/** What applicants do with what was decided. */
@Injectable()
export class ApplicationAnswering {
  constructor(
    private readonly db: Db,
    private readonly links: Links,
    private readonly limits: RateLimits,
    private readonly mails: ApplicationMails,
    private readonly setUp: AccountSetUp,
    private readonly offers: Offers,
    private readonly rights: RightsGrown,
  ) {}

  /** Takes the place, or leaves it to someone else. Twice is once. Throws `link_ended`, `too_late`, `deactivated`. */
  answer(secret: string, takes: boolean): Promise<void> {
    return this.db.write(async (tx) => {
      const held = await heldByMail(tx, this.links, secret, true);
      if (held.state === (takes ? 'ACCEPTED' : 'TURNED_DOWN')) return;
      if (held.state !== 'OFFERED' || !held.offerUntil || held.offerUntil <= held.now)
        throw new RefusalError('too_late');
      if (takes) return this.accept(tx, held);
      await tx.query(
        `UPDATE application SET state = 'TURNED_DOWN', decided_at = now(), offer_until = NULL WHERE id = $1`,
        [held.id],
      );
      return this.offers.placeFree(tx, held);
    });
  }

  /** Takes an application back. Twice is once. Throws `link_ended`, `too_late`. */
  withdraw(secret: string): Promise<void> {
    return this.db.write(async (tx) => {
      const held = await heldByMail(tx, this.links, secret, true);
      if (held.state === 'WITHDRAWN') return;
      if (!isWithdrawable(held.state)) throw new RefusalError('too_late');
      await tx.query(
        `UPDATE application SET state = 'WITHDRAWN', decided_at = now(), offer_until = NULL WHERE id = $1`,
        [held.id],
      );
      if (held.state === 'OFFERED') await this.offers.placeFree(tx, held);
    });
  }

  /** Mails another link by which a password is chosen. Throws `link_ended`, `too_many`. */
  async mailSetUp(secret: string): Promise<void> {
    await this.db.write(async (tx) => {
      const held = await heldByMail(tx, this.links, secret);
      const [row] = await tx.query<{ personId: string }>(
        `SELECT a.person_id AS "personId" FROM application a JOIN account ac ON ac.person_id = a.person_id
          WHERE a.id = $1 AND a.state = 'ACCEPTED' AND ${needsPassword('a', 'ac')} FOR SHARE OF ac`,
        [held.id],
      );
      if (!row) throw new RefusalError('link_ended');
      await this.limits.take('application-mail', held.email.toLowerCase());
      const token = await this.setUp.newLink(tx, row.personId);
      await this.mails.tellAt(tx, held, 'setUp', `/welcome/${token}`, `setUp:${randomUUID()}`);
    });
  }

  /** The membership; and whoever is new here becomes a person, whose account waits for a password. */
  private async accept(tx: Tx, held: Held): Promise<void> {
    const { personId, isNew } = await personOf(tx, held);
    await tx.query(
      `UPDATE application SET state = 'ACCEPTED', decided_at = now(), offer_until = NULL, person_id = $2 WHERE id = $1`,
      [held.id, personId],
    );
    await joinCohort(tx, held.cohortId, [{ personId, role: 'fellow' }], null);
    await this.rights.given(tx, null, [{ personId, role: 'fellow' }]);
    await tellCalendarsOfPerson(tx, personId);
    const path = isNew ? `/welcome/${await this.setUp.newLink(tx, personId)}` : '/';
    await this.mails.tellAt(tx, held, isNew ? 'welcomeNew' : 'welcome', path, 'welcome');
  }
}

/** The person with this address, which its reader has confirmed; made where there is none. */
async function personOf(tx: Tx, { id, email }: Held): Promise<{ personId: string; isNew: boolean }> {
  // Two who accept with one address (in two cohorts) make one person.
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 2))`, [email.toLowerCase()]);
  const [known] = await tx.query<{ personId: string; isNew: boolean; gone: boolean }>(
    `SELECT a.person_id AS "personId", NOT ${hasWayIn('a.person_id')} AS "isNew", p.deactivated_at IS NOT NULL AS gone
       FROM account a JOIN person p ON p.id = a.person_id WHERE a.email = $1 FOR SHARE OF a, p`,
    [email],
  );
  if (known?.gone) throw new RefusalError('deactivated');
  if (known) return known;
  const personId = randomUUID();
  const organizationId = await organizationOf(tx, id);
  await tx.query(
    `INSERT INTO person (id, name, role_title, organization_id, locale, time_zone)
     SELECT $1, name, role_title, $2, locale, time_zone FROM application WHERE id = $3`,
    [personId, organizationId, id],
  );
  await tx.query(`INSERT INTO account (person_id, email, password_hash) VALUES ($1, $2, NULL)`, [
    personId,
    email,
  ]);
  return { personId, isNew: true };
}

/** The organization of that name, kind and state; made where there is none. */
async function organizationOf(tx: Tx, applicationId: string): Promise<string> {
  const [place] = await tx.query<{ name: string; kind: string; state: string }>(
    `SELECT organization_name AS name, organization_kind AS kind, us_state AS state FROM application WHERE id = $1`,
    [applicationId],
  );
  const known = place && (await organizationNamed(tx, place));
  if (known) return known;
  const organizationId = randomUUID();
  await tx.query(
    `INSERT INTO organization (id, name, kind, city, state)
     SELECT $1, organization_name, organization_kind, '', us_state FROM application WHERE id = $2`,
    [organizationId, applicationId],
  );
  return organizationId;
}
