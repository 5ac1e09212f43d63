import { randomUUID } from 'node:crypto';
import type { CohortRole, SiteRole, StateCode } from '@hearth/shared';
import { DateTime } from 'luxon';
import { hashOfSecret, newSecret } from '../../src/platform/access/secrets.js';
import { actor, type Actor } from './actor.js';
import type { House } from './house.js';

export interface CohortHandle {
  id: string;
  audienceId: string;
  programId: string;
}

interface PersonTraits {
  id?: string;
  name?: string;
  siteRoles?: SiteRole[];
  state?: StateCode;
  locale?: 'en' | 'es';
  timeZone?: string;
  roleTitle?: string;
  passwordHash?: string;
  createdAt?: Date;
}

/** A real hash, so that a wrong password takes its time; tests that sign in by password bring their own. */
const NOT_FOR_SIGNING_IN =
  '$argon2id$v=19$m=19456,t=2,p=1$pNwAhEHaGSY12ZQTO0FXQg$Nv9t1GEAGeZBfkSyycUUy+NKTrdREepcY4hhwl/xo6M';

let count = 0;

/** A person with an account and a sign-in; without a site role unless told. */
export async function aPerson(house: House, traits: PersonTraits = {}): Promise<Actor> {
  const n = (count += 1);
  const personId = traits.id ?? randomUUID();
  const organizationId = randomUUID();
  const name = traits.name ?? `Person ${n}`;
  const email = `person.${n}.${personId.slice(0, 8)}@test.example`;
  const [signInId, secret] = [randomUUID(), newSecret()];
  await house.db.write(async (tx) => {
    await tx.query(
      `INSERT INTO organization (id, name, kind, city, state) VALUES ($1, $2, 'school', 'Somewhere', $3)`,
      [organizationId, `School ${n}`, traits.state ?? 'VT'],
    );
    await tx.query(
      `INSERT INTO person (id, name, role_title, organization_id, locale, time_zone, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, coalesce($7, now() - interval '1 year'))`,
      [
        personId,
        name,
        traits.roleTitle ?? 'school counselor',
        organizationId,
        traits.locale ?? 'en',
        traits.timeZone ?? 'America/New_York',
        traits.createdAt ?? null,
      ],
    );
    await tx.query(`INSERT INTO account (person_id, email, password_hash) VALUES ($1, $2, $3)`, [
      personId,
      email,
      traits.passwordHash ?? NOT_FOR_SIGNING_IN,
    ]);
    for (const role of traits.siteRoles ?? []) {
      await tx.query(`INSERT INTO site_role (person_id, role) VALUES ($1, $2)`, [personId, role]);
    }
    await tx.query(
      `INSERT INTO sign_in (id, token_hash, person_id, expires_at) VALUES ($1, $2, $3, now() + interval '1 day')`,
      [signInId, hashOfSecret(secret), personId],
    );
  });
  return actor(house, { personId, name, email, signInId, cookie: `hearth=${secret}` });
}

/** The same person by a sign-in of today, as after one that ended. */
export async function signedInAgain(house: House, who: Actor): Promise<Actor> {
  const [signInId, secret] = [randomUUID(), newSecret()];
  await house.db.query(
    `INSERT INTO sign_in (id, token_hash, person_id, expires_at) VALUES ($1, $2, $3, now() + interval '1 day')`,
    [signInId, hashOfSecret(secret), who.personId],
  );
  return actor(house, { ...who, signInId, cookie: `hearth=${secret}` });
}

export const aMember = (house: House, traits: PersonTraits = {}) =>
  aPerson(house, { ...traits, siteRoles: ['member', ...(traits.siteRoles ?? [])] });

/** An account and no role at all. */
export const anOutsider = (house: House, traits: PersonTraits = {}) => aPerson(house, traits);

export const aModerator = (house: House, traits: PersonTraits = {}) =>
  aPerson(house, { ...traits, siteRoles: ['moderator'] });

export const anAdministrator = (house: House, traits: PersonTraits = {}) =>
  aPerson(house, { ...traits, siteRoles: ['administrator'] });

export async function aProgram(house: House, name = 'C-TLC'): Promise<{ id: string }> {
  const id = randomUUID();
  await house.db.query(`INSERT INTO program (id, slug, name) VALUES ($1, $2, $3)`, [
    id,
    `program-${id.slice(0, 8)}`,
    name,
  ]);
  return { id };
}

/** A cohort that runs now, unless told. Days are relative to today. */
export async function aCohort(
  house: House,
  traits: { program?: { id: string }; name?: string; startsInDays?: number; endsInDays?: number } = {},
): Promise<CohortHandle> {
  const program = traits.program ?? (await aProgram(house));
  const [id, audienceId] = [randomUUID(), randomUUID()];
  await house.db.query(`INSERT INTO audience (id, kind) VALUES ($1, 'cohort')`, [audienceId]);
  await house.db.query(
    `INSERT INTO cohort (id, program_id, audience_id, name, starts_on, ends_on)
     SELECT $1, $2, $3, $4, today + $5::int, today + $6::int FROM (SELECT (now() AT TIME ZONE 'America/New_York')::date AS today) zone`,
    [
      id,
      program.id,
      audienceId,
      traits.name ?? 'cohort of 2026',
      traits.startsInDays ?? -60,
      traits.endsInDays ?? 240,
    ],
  );
  return { id, audienceId, programId: program.id };
}

/**
 * The day so many days from now where cohorts are, unless told otherwise: each evening there it is tomorrow in UTC already.
 * A test that asks for one day twice keeps it, for midnight may pass.
 */
export const cohortDay = (days: number): string =>
  DateTime.now().setZone('America/New_York').plus({ days }).toFormat('yyyy-MM-dd');

/** Lets someone join a cohort. */
export async function joins(
  house: House,
  who: Actor,
  cohort: CohortHandle,
  role: CohortRole = 'fellow',
): Promise<void> {
  await house.db.query(
    `INSERT INTO cohort_membership (id, cohort_id, person_id, role, joined_at) VALUES ($1, $2, $3, $4, now() - interval '30 days')`,
    [randomUUID(), cohort.id, who.personId, role],
  );
}

/** Lets someone leave a cohort, now. */
export async function leaves(house: House, who: Actor, cohort: CohortHandle): Promise<void> {
  await house.db.query(
    `UPDATE cohort_membership SET left_at = now() WHERE cohort_id = $1 AND person_id = $2 AND left_at IS NULL`,
    [cohort.id, who.personId],
  );
}

/** Someone has a second step, with a key nobody knows: whoever is given a role that asks for one stays signed in. */
export async function hasASecondStep(house: House, who: Actor): Promise<void> {
  await house.db.query(
    `INSERT INTO second_factor (person_id, secret, confirmed_at, recovery_salt) VALUES ($1, 'sealed', now(), 'salt')
     ON CONFLICT (person_id) DO UPDATE SET secret = 'sealed', confirmed_at = now(), recovery_salt = 'salt'`,
    [who.personId],
  );
}

/** A HEART member who is a fellow of the cohort. */
export async function aFellow(
  house: House,
  { in: cohort, ...traits }: PersonTraits & { in: CohortHandle },
): Promise<Actor> {
  const fellow = await aMember(house, traits);
  await joins(house, fellow, cohort);
  return fellow;
}

/** A member who coordinates the cohort's whole program. */
export async function aCoordinator(
  house: House,
  { of: cohort, ...traits }: PersonTraits & { of: CohortHandle },
): Promise<Actor> {
  const coordinator = await aMember(house, traits);
  await house.db.query(
    `INSERT INTO program_role (program_id, person_id, role) VALUES ($1, $2, 'coordinator')`,
    [cohort.programId, coordinator.personId],
  );
  return coordinator;
}
