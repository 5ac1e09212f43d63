import type { EntityManager } from 'typeorm';
import { type DemoAccess, COLLECTIVE } from './demo-access.js';
import type { DemoClock } from './demo-clock.js';
import { COLLECTIVE_AUDIENCE_ID, demoId } from './demo-ids.js';
import type { DemoWorld } from './demo-types.js';
import { insertRows } from './insert-rows.js';

/** The id of an audience by its key in the files: `collective` or a cohort's. */
export function audienceId(key: string): string {
  return key === COLLECTIVE ? COLLECTIVE_AUDIENCE_ID : demoId('audience', key);
}

/** Organizations, persons with their accounts and site roles. All accounts have the same password. */
export async function insertPeople(
  manager: EntityManager,
  world: DemoWorld,
  clock: DemoClock,
  passwordHash: string,
): Promise<void> {
  await insertRows(
    manager,
    'organization',
    { id: 'uuid', name: 'text', kind: 'text', city: 'text', state: 'text' },
    world.organizations.map(({ key, name, kind, city, state }) => ({
      id: demoId('organization', key),
      name,
      kind,
      city,
      state,
    })),
  );
  await insertRows(
    manager,
    'person',
    {
      id: 'uuid',
      name: 'text',
      pronouns: 'text',
      role_title: 'text',
      organization_id: 'uuid',
      locale: 'text',
      time_zone: 'text',
      is_demo: 'boolean',
      deactivated_at: 'timestamptz',
      created_at: 'timestamptz',
    },
    world.people.map((person) => ({
      id: demoId('person', person.key),
      name: person.name,
      pronouns: person.pronouns,
      role_title: person.roleTitle,
      organization_id: person.organization === null ? null : demoId('organization', person.organization),
      locale: person.locale,
      time_zone: person.timeZone,
      is_demo: true,
      deactivated_at:
        person.deactivatedDaysAgo === undefined ? null : clock.dayStart(person.deactivatedDaysAgo),
      created_at: clock.dayStart(person.sinceDaysAgo),
    })),
  );
  await insertRows(
    manager,
    'account',
    { person_id: 'uuid', email: 'citext', password_hash: 'text' },
    world.people.map(({ key, email }) => ({
      person_id: demoId('person', key),
      email,
      password_hash: passwordHash,
    })),
  );
  await insertRows(
    manager,
    'site_role',
    { person_id: 'uuid', role: 'text', granted_at: 'timestamptz' },
    world.people.flatMap((person) =>
      person.siteRoles.map((role) => ({
        person_id: demoId('person', person.key),
        role,
        granted_at: clock.dayStart(person.sinceDaysAgo),
      })),
    ),
  );
}

/** Programs with their coordinators, cohorts with their audiences and members. */
export async function insertPrograms(
  manager: EntityManager,
  world: DemoWorld,
  clock: DemoClock,
  access: DemoAccess,
): Promise<void> {
  await insertRows(
    manager,
    'program',
    { id: 'uuid', slug: 'text', name: 'text', description: 'text' },
    world.programs.map(({ key, name, description }) => ({
      id: demoId('program', key),
      slug: key,
      name,
      description,
    })),
  );
  await insertRows(
    manager,
    'program_role',
    { program_id: 'uuid', person_id: 'uuid', role: 'text' },
    world.programs.flatMap((program) =>
      program.coordinators.map((person) => ({
        program_id: demoId('program', program.key),
        person_id: demoId('person', person),
        role: 'coordinator',
      })),
    ),
  );
  const cohorts = world.programs.flatMap((program) =>
    program.cohorts.map((cohort) => ({ cohort, program: program.key })),
  );
  await insertRows(
    manager,
    'audience',
    { id: 'uuid', kind: 'text' },
    cohorts.map(({ cohort }) => ({ id: audienceId(cohort.key), kind: 'cohort' })),
  );
  await insertRows(
    manager,
    'cohort',
    { id: 'uuid', program_id: 'uuid', audience_id: 'uuid', name: 'text', starts_on: 'date', ends_on: 'date' },
    cohorts.map(({ cohort, program }) => ({
      id: demoId('cohort', cohort.key),
      program_id: demoId('program', program),
      audience_id: audienceId(cohort.key),
      name: cohort.name.replace('{startYear}', clock.date(-cohort.startsDaysAgo).slice(0, 4)),
      starts_on: clock.date(-cohort.startsDaysAgo),
      ends_on: clock.date(cohort.endsInDays),
    })),
  );
  await insertRows(
    manager,
    'cohort_membership',
    {
      id: 'uuid',
      cohort_id: 'uuid',
      person_id: 'uuid',
      role: 'text',
      joined_at: 'timestamptz',
      left_at: 'timestamptz',
    },
    cohorts.flatMap(({ cohort }) =>
      cohort.members.map((member) => ({
        id: demoId('membership', `${cohort.key}/${member.person}/${member.role}`),
        cohort_id: demoId('cohort', cohort.key),
        person_id: demoId('person', member.person),
        role: member.role,
        joined_at: access.joinedAt(cohort, member),
        left_at: access.leftAt(member),
      })),
    ),
  );
}
