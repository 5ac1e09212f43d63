/** Roles held across the whole site. */
export const SITE_ROLES = ['member', 'moderator', 'administrator'] as const;
export type SiteRole = (typeof SITE_ROLES)[number];

/** Roles held in one cohort. A coordinator of a program holds the role in each of its cohorts. */
export const COHORT_ROLES = ['fellow', 'facilitator', 'coordinator'] as const;
export type CohortRole = (typeof COHORT_ROLES)[number];

/** The six New England states, by postal code. */
export const STATES = ['CT', 'MA', 'ME', 'NH', 'RI', 'VT'] as const;
export type StateCode = (typeof STATES)[number];

export const LOCALES = ['en', 'es'] as const;
export type Locale = (typeof LOCALES)[number];
