import type { GradeLevel, ProfileField, ShownTo, Topic } from '@hearth/shared';
import type { EntityManager } from 'typeorm';
import { demoId } from './demo-ids.js';
import { insertRows } from './insert-rows.js';

interface Says {
  key: string;
  grades: GradeLevel[];
  topics: Topic[];
  ask?: string;
  seeks?: string;
  said?: string;
  shown?: Partial<Record<ProfileField, ShownTo>>;
}

const PRIMARY: GradeLevel[] = ['GRADES_K_2', 'GRADES_3_5'];
const UPPER: GradeLevel[] = ['GRADES_6_8', 'GRADES_9_12'];

/** What some say of themselves. Some show less than others; most of the house says nothing. */
const PROFILES: readonly Says[] = [
  {
    key: 'noor',
    grades: ['GRADES_3_5', 'GRADES_6_8'],
    topics: ['GRIEF', 'BEHAVIOR', 'FAMILIES'],
    said: 'noor hah-DAHD',
    ask: 'Feelings wheels on doors, and calls home when a day went well.',
    seeks: 'Someone who runs a grief group with two staff and no budget.',
  },
  {
    key: 'tomas',
    grades: ['ALL_STAFF'],
    topics: ['SCHOOL_CULTURE', 'STAFF_WELLBEING', 'RURAL_SCHOOLS'],
    ask: 'Staff meetings that end on time.',
    seeks: 'Principals who have changed how their building answers a crisis.',
  },
  {
    key: 'rosa',
    grades: ['GRADES_6_8'],
    topics: ['MULTILINGUAL_LEARNERS', 'FAMILIES', 'ANXIETY_AND_MOOD'],
    ask: 'Cartas a las familias que se leen en un minuto.',
  },
  {
    key: 'june',
    grades: PRIMARY,
    topics: ['HEALTH_CENTERS', 'ANXIETY_AND_MOOD'],
    shown: { ROLE: 'COHORTS' },
  },
  {
    key: 'hannah',
    grades: PRIMARY,
    topics: ['TRAUMA', 'SPECIAL_EDUCATION', 'CRISIS_RESPONSE'],
    ask: 'What a grandmother taught me about phone calls.',
    shown: { LOOKING_FOR: 'COHORTS' },
    seeks: 'A second pair of eyes on our crisis protocol.',
  },
  { key: 'linh', grades: ['GRADES_3_5'], topics: ['SOCIAL_EMOTIONAL_LEARNING'], said: 'lin chan-DOYL' },
  { key: 'caleb', grades: UPPER, topics: ['SUBSTANCE_USE', 'SUICIDE_PREVENTION'], shown: { TOPICS: 'ME' } },
  { key: 'yesenia', grades: PRIMARY, topics: ['FAMILIES', 'MULTILINGUAL_LEARNERS', 'ATTENDANCE'] },
  { key: 'ingrid', grades: ['PRE_K', 'GRADES_K_2'], topics: ['SPECIAL_EDUCATION', 'BEHAVIOR'] },
  { key: 'samir', grades: UPPER, topics: ['ANXIETY_AND_MOOD', 'SUICIDE_PREVENTION'] },
  { key: 'kofi', grades: UPPER, topics: ['SOCIAL_EMOTIONAL_LEARNING', 'EQUITY'] },
  {
    key: 'willa',
    grades: PRIMARY,
    topics: ['HEALTH_CENTERS', 'GRIEF'],
    shown: { ORGANIZATION: 'ME', STATE: 'ME' },
  },
  { key: 'amara', grades: ['ALL_STAFF'], topics: ['TRAUMA', 'SCHOOL_CULTURE'], ask: 'Anything about C-TLC.' },
  { key: 'dana', grades: ['GRADES_9_12'], topics: ['CRISIS_RESPONSE', 'COMMUNITY_PARTNERS'] },
  { key: 'aisha', grades: [], topics: ['HEALTH_CENTERS', 'TRAUMA'], ask: 'Stomach aches on Mondays.' },
  { key: 'colm', grades: UPPER, topics: ['SUBSTANCE_USE', 'HEALTH_CENTERS'] },
  { key: 'ivelisse', grades: ['ALL_STAFF'], topics: ['MULTILINGUAL_LEARNERS', 'EQUITY'] },
  { key: 'gus', grades: PRIMARY, topics: ['BULLYING'], ask: 'What one hears in the front seat of a bus.' },
  { key: 'keisha', grades: UPPER, topics: ['RESTORATIVE_PRACTICE', 'LGBTQ_STUDENTS'] },
  { key: 'ruth', grades: ['ALL_STAFF'], topics: ['FUNDING', 'RURAL_SCHOOLS'] },
];

const listOf = (values: readonly string[]): string => `{${values.join()}}`;

/** What people of the demo say of themselves, and to whom they show it. */
export async function insertProfiles(manager: EntityManager): Promise<void> {
  await insertRows(
    manager,
    'profile',
    {
      person_id: 'uuid',
      pronunciation: 'text',
      ask_me_about: 'text',
      looking_for: 'text',
      shown_to: 'jsonb',
    },
    PROFILES.map(({ key, said = '', ask = '', seeks = '', shown = {} }) => ({
      person_id: demoId('person', key),
      pronunciation: said,
      ask_me_about: ask,
      looking_for: seeks,
      shown_to: JSON.stringify(shown),
    })),
  );
  // Lists of lists do not unnest.
  await manager.query(
    `UPDATE profile SET grade_levels = says.grades::text[], topics = says.topics::text[]
       FROM unnest($1::uuid[], $2::text[], $3::text[]) says(id, grades, topics) WHERE profile.person_id = says.id`,
    [
      PROFILES.map(({ key }) => demoId('person', key)),
      PROFILES.map(({ grades }) => listOf(grades)),
      PROFILES.map(({ topics }) => listOf(topics)),
    ],
  );
  const beside = `ARRAY(SELECT field FROM unnest('{PRONOUNS,ROLE,ORGANIZATION,STATE}'::text[]) field
    WHERE profile.shown_to ->> field <> 'MEMBERS')`;
  await manager.query(
    `UPDATE person SET hidden_beside = ${beside} FROM profile WHERE profile.person_id = person.id`,
  );
}
