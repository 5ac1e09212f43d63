import { GRADE_LEVELS, PROFILE_FIELDS, TOPICS } from '@hearth/shared';
import type { GradeLevel, ProfileField, ShownTo, Topic } from '@hearth/shared';
import type { Profile_OwnFragment, ProfileSaveInput } from '../../gql/profile/graphql.js';

/** What the form holds. Lists are kept as one text, as a draft keeps them. */
export type ProfileFields = {
  name: string;
  pronouns: string;
  pronunciation: string;
  roleTitle: string;
  organizationId: string | null;
  organizationName: string;
  gradeLevels: string;
  topics: string;
  askMeAbout: string;
  lookingFor: string;
  /** `ROLE:ME` for each field. */
  shown: string;
};

const listed = (text: string): string[] => text.split(' ').filter(Boolean);

/** What the form holds to begin with. */
export const fieldsOf = (own: Profile_OwnFragment): ProfileFields => ({
  name: own.name,
  pronouns: own.pronouns,
  pronunciation: own.pronunciation,
  roleTitle: own.roleTitle,
  organizationId: own.organization?.id ?? null,
  organizationName: own.organization?.name ?? '',
  gradeLevels: own.gradeLevels.join(' '),
  topics: own.topics.join(' '),
  askMeAbout: own.askMeAbout,
  lookingFor: own.lookingFor,
  shown: own.shown.map(({ field, to }) => `${field}:${to}`).join(' '),
});

export const gradesIn = ({ gradeLevels }: ProfileFields): GradeLevel[] =>
  GRADE_LEVELS.filter((one) => listed(gradeLevels).includes(one));
export const topicsIn = ({ topics }: ProfileFields): Topic[] =>
  TOPICS.filter((one) => listed(topics).includes(one));

/** Who sees a field, by the form. */
export function shownIn({ shown }: ProfileFields, field: ProfileField): ShownTo {
  const [, to] =
    listed(shown)
      .map((one) => one.split(':'))
      .find(([name]) => name === field) ?? [];
  return to === 'ME' || to === 'COHORTS' ? to : 'MEMBERS';
}

/** The form's words for who sees what, with one field changed. */
export const withShown = (fields: ProfileFields, changed: ProfileField, to: ShownTo): string =>
  PROFILE_FIELDS.map((field) => `${field}:${field === changed ? to : shownIn(fields, field)}`).join(' ');

/** What is sent. */
export const inputOf = (fields: ProfileFields, version: number): ProfileSaveInput => ({
  name: fields.name,
  pronouns: fields.pronouns,
  pronunciation: fields.pronunciation,
  roleTitle: fields.roleTitle,
  organizationId: fields.organizationId,
  gradeLevels: gradesIn(fields),
  topics: topicsIn(fields),
  askMeAbout: fields.askMeAbout,
  lookingFor: fields.lookingFor,
  shown: PROFILE_FIELDS.map((field) => ({ field, to: shownIn(fields, field) })),
  version,
});
