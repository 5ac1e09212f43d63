/**
 * Everything the audit log can say, with what it is about. `details` holds keys, roles, ids and numbers; why
 * something was done stands in a table that the eraser reaches, by its id; never a name, an address or someone's words, and never who wrote as a member: rows stay when people go.
 * A new kind needs words in `apps/web/src/locales/{en,es}/audit.json`.
 */
export const AUDIT_KINDS = [
  'role.given',
  'role.taken',
  'person.deactivated',
  'person.reactivated',
  'person.erased',
  'person.exported',
  'person.left',
  'email.change_asked',
  'email.change_stopped',
  'email.changed',
  'sign_ins.ended',
  'password.changed',
  'passkey.added',
  'passkey.removed',
  'provider.linked',
  'provider.unlinked',
  'second_factor.on',
  'second_factor.off',
  'recovery_codes.made',
  'second_factor.reset',
  'second_factor.rule_changed',
  'first_administrator.made',
  'access_request.invited',
  'access_request.declined',
  'access_request.asked',
  'invitation.made',
  'invitation.sent_again',
  'invitation.revoked',
  'invitation.accepted',
  'cohort.joined',
  'cohort.left',
  'cohort.changed',
  'organization.added',
  'organization.changed',
  'organization.merged',
  'story.published',
  'story.unpublished',
  'story.withdrawn',
  'integration_key.made',
  'integration_key.revoked',
  'author.unmasked',
  'settings.changed',
  'retention.changed',
  'table.exported',
  'audit.exported',
  'audit.purged',
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** What an entry is about. */
export type AuditSubjectKind =
  | 'person'
  | 'post'
  | 'cohort'
  | 'program'
  | 'organization'
  | 'access_request'
  | 'invitation'
  | 'story'
  | 'integration_key'
  | 'role'
  | 'setting'
  | 'audit';
