import {
  COHORT_ROLES,
  GRADE_LEVELS,
  ORGANIZATION_KINDS,
  STATES,
  TOPICS,
  type GradeLevel,
  type StateCode,
  type Topic,
} from '@hearth/shared';
import { useSearchParams } from 'react-router';
import type { CohortRole, DirectoryInput, OrganizationKind } from '../../gql/directory/graphql.js';

export const KINDS = ORGANIZATION_KINDS.map((kind) => kind.toUpperCase() as OrganizationKind);
export const ROLES = COHORT_ROLES.map((role) => role.toUpperCase() as CohortRole);

/** Whom one looks for; it stands in the address, so that going back finds them again. '' is any. */
export interface Asked {
  words: string;
  state: StateCode | '';
  kind: OrganizationKind | '';
  gradeLevel: GradeLevel | '';
  topic: Topic | '';
  role: string;
  cohortId: string;
  cohortRole: CohortRole | '';
}

const KEYS: Record<keyof Asked, string> = {
  words: 'q',
  state: 'state',
  kind: 'kind',
  gradeLevel: 'grade',
  topic: 'topic',
  role: 'role',
  cohortId: 'cohort',
  cohortRole: 'as',
};

const known = <One extends string>(all: readonly One[], value: string | null): One | '' =>
  all.find((one) => one === value) ?? '';

/** What is asked, as the API takes it. */
export function inputOf(asked: Asked): DirectoryInput {
  const { state, kind, gradeLevel, topic, cohortId, cohortRole } = asked;
  return {
    words: asked.words,
    state: state || null,
    kind: kind || null,
    gradeLevel: gradeLevel || null,
    topic: topic || null,
    role: asked.role,
    cohortId: cohortId || null,
    cohortRole: (cohortId && cohortRole) || null,
    organizationId: null,
  };
}

/** What the address asks, and how to ask something else. Of cohorts only one's own are known. */
export function useAsked(cohortIds: readonly string[]): [Asked, (change: Partial<Asked>) => void] {
  const [search, setSearch] = useSearchParams();
  const asked: Asked = {
    words: search.get(KEYS.words) ?? '',
    state: known(STATES, search.get(KEYS.state)),
    kind: known(KINDS, search.get(KEYS.kind)),
    gradeLevel: known(GRADE_LEVELS, search.get(KEYS.gradeLevel)),
    topic: known(TOPICS, search.get(KEYS.topic)),
    role: search.get(KEYS.role) ?? '',
    cohortId: known(cohortIds, search.get(KEYS.cohortId)),
    cohortRole: known(ROLES, search.get(KEYS.cohortRole)),
  };
  const ask = (change: Partial<Asked>) => {
    const next = { ...asked, ...change };
    const words = { ...next, words: next.words.trim(), role: next.role.trim() };
    setSearch(
      (Object.keys(KEYS) as (keyof Asked)[])
        .filter((one) => words[one] !== '')
        .map((one): [string, string] => [KEYS[one], words[one]]),
      { replace: true },
    );
  };
  return [asked, ask];
}
