/**
 * Where a request for access stands. `DRAFT`: being written; `UNCONFIRMED`: sent, its address not confirmed yet; `DUPLICATE`: another
 * of the same address waits; `ASKED`: whoever decides has asked for more.
 */
export const ACCESS_REQUEST_STATES = [
  'DRAFT',
  'UNCONFIRMED',
  'DUPLICATE',
  'WAITING',
  'ASKED',
  'INVITED',
  'DECLINED',
] as const;
export type AccessRequestState = (typeof ACCESS_REQUEST_STATES)[number];

/** What is decided on a request, each with a letter. */
export const ACCESS_DECISIONS = ['APPROVE', 'ASK', 'DECLINE'] as const;
export type AccessDecision = (typeof ACCESS_DECISIONS)[number];

/** What one can be invited to be: of the house, or of one cohort. */
export const SITE_INVITATION_ROLES = ['member', 'moderator', 'administrator'] as const;
export const COHORT_INVITATION_ROLES = ['fellow', 'facilitator', 'coordinator'] as const;
export const INVITATION_ROLES = [...SITE_INVITATION_ROLES, ...COHORT_INVITATION_ROLES] as const;
export type InvitationRole = (typeof INVITATION_ROLES)[number];

/** By these one may do a great deal about others: only the account of the invited address takes an invitation to one, proved afresh. */
const REACHING: readonly InvitationRole[] = ['moderator', 'administrator', 'coordinator'];
/** Is an invitation to this role for the invited address alone? */
export const isForAddressAlone = (role: string): boolean =>
  REACHING.some((reaching) => reaching === role.toLowerCase());

/** Where an invitation stands. `LAPSED`: whoever sent it may invite to that no more. */
export const INVITATION_STATES = ['PENDING', 'ACCEPTED', 'EXPIRED', 'REVOKED', 'LAPSED'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

export const JOINING_LIMITS = {
  roleTitle: 120,
  organizationName: 200,
  /** What brings one; an answer. */
  words: 2_000,
  letterSubject: 160,
  letter: 4_000,
  /** Times one is asked for more. */
  exchanges: 10,
  /** A word of one's own in an invitation. */
  note: 1_000,
  /** Days an invitation is good for. */
  days: { min: 1, usual: 14, max: 60 },
  /** Requests that were never confirmed are deleted after so many days, undecided ones, declined ones, and those that were invited. */
  keep: { unconfirmed: 30, undecided: 180, declined: 90, invited: 90 },
  /** Invitations that came to nothing are deleted after so many days, and accepted ones. */
  keepInvitations: { ended: 180, accepted: 365 },
} as const;
