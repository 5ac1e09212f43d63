/** What stands in a profile beside the name, each shown to whom its person says. The name is shown to whoever may see the person at all. */
export const PROFILE_FIELDS = [
  'PICTURE',
  'PRONOUNS',
  'PRONUNCIATION',
  'ROLE',
  'ORGANIZATION',
  'STATE',
  'GRADE_LEVELS',
  'TOPICS',
  'ASK_ME_ABOUT',
  'LOOKING_FOR',
] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

/**
 * Who sees a field, from few to many. `ME`: nobody else; `COHORTS`: people of a cohort that runs or is to come and that one is
 * in with them now; `MEMBERS`: members of the house, and people one shares a cohort with.
 */
export const SHOWN_TO = ['ME', 'COHORTS', 'MEMBERS'] as const;
export type ShownTo = (typeof SHOWN_TO)[number];

/** Who sees a field of which its person has said nothing. */
export const SHOWN_UNLESS_TOLD: Readonly<Record<ProfileField, ShownTo>> = {
  PICTURE: 'MEMBERS',
  PRONOUNS: 'MEMBERS',
  PRONUNCIATION: 'MEMBERS',
  ROLE: 'MEMBERS',
  ORGANIZATION: 'MEMBERS',
  STATE: 'MEMBERS',
  GRADE_LEVELS: 'MEMBERS',
  TOPICS: 'MEMBERS',
  ASK_ME_ABOUT: 'MEMBERS',
  LOOKING_FOR: 'MEMBERS',
};

/** Fields that stand beside whatever one writes. There is one such line for all its readers, so there a field is shown if members may see it. */
export const FIELDS_BESIDE = ['PRONOUNS', 'ROLE', 'ORGANIZATION', 'STATE'] as const satisfies ProfileField[];

/** Whom one works with. */
export const GRADE_LEVELS = [
  'PRE_K',
  'GRADES_K_2',
  'GRADES_3_5',
  'GRADES_6_8',
  'GRADES_9_12',
  'ALL_STAFF',
] as const;
export type GradeLevel = (typeof GRADE_LEVELS)[number];

/** What one works on, or knows about. */
export const TOPICS = [
  'TRAUMA',
  'GRIEF',
  'ANXIETY_AND_MOOD',
  'SUICIDE_PREVENTION',
  'CRISIS_RESPONSE',
  'BEHAVIOR',
  'BULLYING',
  'ATTENDANCE',
  'SUBSTANCE_USE',
  'SPECIAL_EDUCATION',
  'MULTILINGUAL_LEARNERS',
  'LGBTQ_STUDENTS',
  'EQUITY',
  'RESTORATIVE_PRACTICE',
  'SOCIAL_EMOTIONAL_LEARNING',
  'SCHOOL_CULTURE',
  'STAFF_WELLBEING',
  'FAMILIES',
  'COMMUNITY_PARTNERS',
  'HEALTH_CENTERS',
  'RURAL_SCHOOLS',
  'FUNDING',
] as const;
export type Topic = (typeof TOPICS)[number];

export const PROFILE_LIMITS = {
  roleTitle: 120,
  pronunciation: 120,
  askMeAbout: 500,
  lookingFor: 500,
  /** What is said of one's picture. */
  pictureAlt: 200,
  /** Sides of a picture's two sizes, in pixels. */
  pictureSide: 512,
  pictureSmallSide: 128,
} as const;
