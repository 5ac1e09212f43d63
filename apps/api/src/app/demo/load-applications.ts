import type { EntityManager } from 'typeorm';
import { DEFAULT_LETTERS } from '../../features/applications/default-letters.js';
import {
  DEFAULT_INTRO,
  DEFAULT_QUESTIONS,
  DEFAULT_RUBRIC,
} from '../../features/applications/default-questions.js';
import { minutesAfter, type DemoClock } from './demo-clock.js';
import { demoId } from './demo-ids.js';
import { insertRows } from './insert-rows.js';

const COHORT = demoId('cohort', 'ctlc-current');
const REVIEWERS = ['rosa', 'tomas', 'ellis'] as const;

interface Told {
  key: string;
  name: string;
  role: string;
  roleTitle: string;
  place: string;
  kind: string;
  state: string;
  locale?: string;
  standing: string;
  daysAgo: number;
  why: string;
  practice: string;
  scores: Partial<Record<(typeof REVIEWERS)[number], [number, number, number]>>;
}

/** People who would like to take the places of those who left. */
const TOLD: readonly Told[] = [
  {
    key: 'imani',
    name: 'Imani Brackett',
    role: 'NURSE',
    roleTitle: 'school nurse',
    place: 'Penobscot Bay Middle School',
    kind: 'school',
    state: 'ME',
    standing: 'RECEIVED',
    daysAgo: 9,
    why: 'My office is where people come when nothing hurts and everything does. I would like to stop improvising.',
    practice: 'A chair by the window that nobody has to explain. It is in use all day, by adults as well.',
    scores: { rosa: [5, 4, 5], tomas: [4, 4, 5] },
  },
  {
    key: 'pavel',
    name: 'Pavel Novotny',
    role: 'TEACHER',
    roleTitle: 'teacher of science',
    place: 'Mount Ascutney High School',
    kind: 'school',
    state: 'VT',
    standing: 'RECEIVED',
    daysAgo: 7,
    why: 'I have been asked to lead our care team, and I know about volcanoes.',
    practice:
      'We moved the hard lesson from Monday to Wednesday. It did not help much. The talking about it did.',
    scores: { tomas: [5, 3, 4], ellis: [3, 2, 4] },
  },
  {
    key: 'luz',
    name: 'Luz Marina Quintero',
    role: 'SOCIAL_WORKER',
    roleTitle: 'trabajadora social',
    place: 'Centro de Salud Blackstone',
    kind: 'health_center',
    state: 'RI',
    locale: 'es',
    standing: 'RECEIVED',
    daysAgo: 6,
    why: 'Trabajo entre dos escuelas y un centro de salud que no se hablan. Quiero que se hablen.',
    practice: 'Un café los viernes con quien quiera venir. Empezamos tres; ahora hay que traer sillas.',
    scores: { rosa: [5, 5, 5], ellis: [4, 5, 5] },
  },
  {
    key: 'graham',
    name: 'Graham Whitcombe-Ashe',
    role: 'ADMINISTRATOR',
    roleTitle: 'assistant principal',
    place: 'Nashua River Elementary',
    kind: 'school',
    state: 'NH',
    standing: 'RECEIVED',
    daysAgo: 2,
    why: 'I write the detention list. I would like to need a shorter one.',
    practice: 'I ring home with good news on Thursdays.',
    scores: {},
  },
  {
    key: 'sadie',
    name: 'Sadie Okafor',
    role: 'COUNSELOR',
    roleTitle: 'counselor',
    place: 'Quinebaug Regional District',
    kind: 'district',
    state: 'CT',
    standing: 'WAITLISTED',
    daysAgo: 12,
    why: 'Eleven schools, two of us, and a waiting list. I want to learn what others let go of.',
    practice: 'Office hours in the cafeteria, with a jigsaw.',
    scores: { rosa: [4, 5, 4], tomas: [4, 4, 4], ellis: [5, 4, 4] },
  },
];

const idOf = (key: string): string => demoId('application', key);

/** A cohort that takes applications, with five of them: read by some, decided for one. */
export async function insertApplications(manager: EntityManager, clock: DemoClock): Promise<void> {
  await insertRows(
    manager,
    'application_call',
    {
      cohort_id: 'uuid',
      opens_at: 'timestamptz',
      closes_at: 'timestamptz',
      intro: 'jsonb',
      rubric: 'jsonb',
      letters: 'jsonb',
      capacity: 'int',
    },
    [
      {
        cohort_id: COHORT,
        opens_at: clock.dayStart(14),
        closes_at: minutesAfter(clock.dayStart(-21), -1),
        intro: JSON.stringify(DEFAULT_INTRO),
        rubric: JSON.stringify(DEFAULT_RUBRIC),
        letters: JSON.stringify(DEFAULT_LETTERS),
        capacity: 3,
      },
    ],
  );
  await insertRows(
    manager,
    'application_form',
    { cohort_id: 'uuid', version: 'int', questions: 'jsonb', made_at: 'timestamptz' },
    [
      {
        cohort_id: COHORT,
        version: 1,
        questions: JSON.stringify(DEFAULT_QUESTIONS),
        made_at: clock.dayStart(14),
      },
    ],
  );
  await insertRows(
    manager,
    'application_reviewer',
    { cohort_id: 'uuid', person_id: 'uuid' },
    REVIEWERS.map((key) => ({ cohort_id: COHORT, person_id: demoId('person', key) })),
  );
  await insertRows(
    manager,
    'application',
    {
      id: 'uuid',
      cohort_id: 'uuid',
      form_version: 'int',
      state: 'text',
      email: 'citext',
      name: 'text',
      role: 'text',
      role_title: 'text',
      organization_name: 'text',
      organization_kind: 'text',
      us_state: 'text',
      answers: 'jsonb',
      locale: 'text',
      saved_at: 'timestamptz',
      confirmed_at: 'timestamptz',
      decided_at: 'timestamptz',
    },
    TOLD.map((one) => ({
      id: idOf(one.key),
      cohort_id: COHORT,
      form_version: 1,
      state: one.standing,
      email: `${one.key}@applicants.hearth.example`,
      name: one.name,
      role: one.role,
      role_title: one.roleTitle,
      organization_name: one.place,
      organization_kind: one.kind,
      us_state: one.state,
      answers: JSON.stringify([
        { key: 'why', values: [one.why] },
        { key: 'practice', values: [one.practice] },
        { key: 'support', values: ['yes'] },
        { key: 'time', values: ['yes'] },
      ]),
      locale: one.locale ?? 'en',
      saved_at: clock.dayStart(one.daysAgo),
      confirmed_at: clock.dayStart(one.daysAgo),
      decided_at: one.standing === 'WAITLISTED' ? clock.dayStart(3) : null,
    })),
  );
  await insertRows(
    manager,
    'application_review',
    { application_id: 'uuid', reviewer_id: 'uuid', scores: 'jsonb', submitted_at: 'timestamptz' },
    TOLD.flatMap(({ key, scores }) =>
      REVIEWERS.flatMap((reviewer) => {
        const given = scores[reviewer];
        if (!given) return [];
        return {
          application_id: idOf(key),
          reviewer_id: demoId('person', reviewer),
          scores: JSON.stringify(
            Object.fromEntries(DEFAULT_RUBRIC.map((criterion, at) => [criterion.key, given[at]])),
          ),
          submitted_at: clock.dayStart(1),
        };
      }),
    ),
  );
}
