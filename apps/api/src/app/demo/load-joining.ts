import type { EntityManager } from 'typeorm';
import type { DemoClock } from './demo-clock.js';
import { demoId } from './demo-ids.js';
import { insertRows } from './insert-rows.js';

const AMARA = demoId('person', 'amara');
const COHORT = demoId('cohort', 'ctlc-current');

interface Asks {
  key: string;
  name: string;
  roleTitle: string;
  place: string;
  state: string;
  locale?: string;
  daysAgo: number;
  words: string;
}

/** People who would like to join the Collective. */
const ASKS: readonly Asks[] = [
  {
    key: 'delphine',
    name: 'Delphine Arsenault',
    roleTitle: 'nurse practitioner',
    place: 'Aroostook Valley Community Health Center',
    state: 'ME',
    daysAgo: 6,
    words:
      'Half of the children I see on Mondays have a stomach ache and nothing wrong with the stomach. I would like to know what the schools see, and say what we see.',
  },
  {
    key: 'lucia',
    name: 'Lucía Bermúdez',
    roleTitle: 'trabajadora social',
    place: 'Escuela Blackstone River',
    state: 'RI',
    locale: 'es',
    daysAgo: 3,
    words:
      'Soy la única trabajadora social para dos edificios. Una colega me habló de este grupo y de que se puede leer y escribir también en español.',
  },
  {
    key: 'thaddeus',
    name: 'Thaddeus Wren',
    roleTitle: 'assistant principal',
    place: 'Quabbin Hills Middle School',
    state: 'MA',
    daysAgo: 1,
    words: 'I came to the listening forum in the fall and have thought about it since.',
  },
];

interface Invited {
  key: string;
  name: string;
  role: string;
  inCohort: boolean;
  daysAgo: number;
  days: number;
  revoked?: boolean;
}
const INVITED: readonly Invited[] = [
  { key: 'maeve', name: 'Maeve Tobin', role: 'fellow', inCohort: true, daysAgo: 2, days: 14 },
  { key: 'joaquin', name: 'Joaquín Prado', role: 'member', inCohort: false, daysAgo: 5, days: 14 },
  { key: 'ottilie', name: 'Ottilie Marsh', role: 'facilitator', inCohort: true, daysAgo: 20, days: 14 },
  {
    key: 'wendell',
    name: 'Wendell Pike',
    role: 'member',
    inCohort: false,
    daysAgo: 9,
    days: 30,
    revoked: true,
  },
];

/** Three people who wait for access, and some invitations. */
export async function insertJoining(manager: EntityManager, clock: DemoClock): Promise<void> {
  await insertRows(
    manager,
    'access_request',
    {
      id: 'uuid',
      state: 'text',
      email: 'citext',
      name: 'text',
      role_title: 'text',
      organization_name: 'text',
      us_state: 'text',
      words: 'text',
      locale: 'text',
      saved_at: 'timestamptz',
      confirmed_at: 'timestamptz',
    },
    ASKS.map((one) => ({
      id: demoId('access-request', one.key),
      state: 'WAITING',
      email: `${one.key}@asks.hearth.example`,
      name: one.name,
      role_title: one.roleTitle,
      organization_name: one.place,
      us_state: one.state,
      words: one.words,
      locale: one.locale ?? 'en',
      saved_at: clock.dayStart(one.daysAgo),
      confirmed_at: clock.dayStart(one.daysAgo),
    })),
  );
  await insertRows(
    manager,
    'invitation',
    {
      id: 'uuid',
      email: 'citext',
      name: 'text',
      role: 'text',
      cohort_id: 'uuid',
      invited_by: 'uuid',
      created_at: 'timestamptz',
      sent_at: 'timestamptz',
      expires_at: 'timestamptz',
      revoked_at: 'timestamptz',
    },
    INVITED.map((one) => ({
      id: demoId('invitation', one.key),
      email: `${one.key}@invited.hearth.example`,
      name: one.name,
      role: one.role,
      cohort_id: one.inCohort ? COHORT : null,
      invited_by: AMARA,
      created_at: clock.dayStart(one.daysAgo),
      sent_at: clock.dayStart(one.daysAgo),
      expires_at: clock.dayStart(one.daysAgo - one.days),
      revoked_at: one.revoked ? clock.dayStart(one.daysAgo - 1) : null,
    })),
  );
}
