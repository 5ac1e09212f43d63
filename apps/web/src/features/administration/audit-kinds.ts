import type { AuditKind } from '../../gql/administration/graphql.js';

/** Under which heading each kind is offered; the compiler asks for a new one. */
const GROUP_OF: Record<AuditKind, 'people' | 'joining' | 'cohorts' | 'safety' | 'house'> = {
  ROLE_GIVEN: 'people',
  ROLE_TAKEN: 'people',
  PERSON_DEACTIVATED: 'people',
  PERSON_REACTIVATED: 'people',
  PERSON_LEFT: 'people',
  STORY_PUBLISHED: 'people',
  STORY_UNPUBLISHED: 'people',
  STORY_WITHDRAWN: 'people',
  PERSON_ERASED: 'people',
  PERSON_EXPORTED: 'people',
  FIRST_ADMINISTRATOR_MADE: 'people',
  ACCESS_REQUEST_INVITED: 'joining',
  ACCESS_REQUEST_DECLINED: 'joining',
  ACCESS_REQUEST_ASKED: 'joining',
  INVITATION_MADE: 'joining',
  INVITATION_SENT_AGAIN: 'joining',
  INVITATION_REVOKED: 'joining',
  INVITATION_ACCEPTED: 'joining',
  COHORT_JOINED: 'cohorts',
  COHORT_CHANGED: 'cohorts',
  COHORT_LEFT: 'cohorts',
  TABLE_EXPORTED: 'cohorts',
  EMAIL_CHANGE_ASKED: 'safety',
  EMAIL_CHANGE_STOPPED: 'safety',
  EMAIL_CHANGED: 'safety',
  SIGN_INS_ENDED: 'safety',
  PASSWORD_CHANGED: 'safety',
  PASSKEY_ADDED: 'safety',
  PASSKEY_REMOVED: 'safety',
  PROVIDER_LINKED: 'safety',
  PROVIDER_UNLINKED: 'safety',
  SECOND_FACTOR_ON: 'safety',
  SECOND_FACTOR_OFF: 'safety',
  RECOVERY_CODES_MADE: 'safety',
  SECOND_FACTOR_RESET: 'safety',
  SECOND_FACTOR_RULE_CHANGED: 'safety',
  AUTHOR_UNMASKED: 'safety',
  INTEGRATION_KEY_MADE: 'safety',
  INTEGRATION_KEY_REVOKED: 'safety',
  ORGANIZATION_ADDED: 'house',
  ORGANIZATION_CHANGED: 'house',
  ORGANIZATION_MERGED: 'house',
  SETTINGS_CHANGED: 'house',
  RETENTION_CHANGED: 'house',
  AUDIT_EXPORTED: 'house',
  AUDIT_PURGED: 'house',
};
const GROUPS = ['people', 'joining', 'cohorts', 'safety', 'house'] as const;
const KINDS = Object.keys(GROUP_OF) as AuditKind[];

/** The kinds, by group. */
export const AUDIT_GROUPS = GROUPS.map((group) => ({
  group,
  kinds: KINDS.filter((kind) => GROUP_OF[kind] === group),
}));
/** Is this a kind of entry? */
export const auditKind = (name: string | null): AuditKind | null =>
  KINDS.find((kind) => kind === name) ?? null;
/** As the file's address spells it: `role.given`. */
const STEMS = [
  'first_administrator',
  'access_request',
  'second_factor',
  'recovery_codes',
  'sign_ins',
  'integration_key',
] as const;
export const storedKind = (kind: AuditKind): string => {
  const name = kind.toLowerCase();
  const stem = STEMS.find((one) => name.startsWith(`${one}_`)) ?? name.slice(0, name.indexOf('_'));
  return `${stem}.${name.slice(stem.length + 1)}`;
};
