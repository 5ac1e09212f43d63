import type { TypePolicies } from '@apollo/client';

/** How the types of this feature are cached: a role held is a part of its person, and known by nothing of its own. */
export const administrationPolicies: TypePolicies = {
  RoleHeld: { keyFields: false },
  AuditPerson: { keyFields: false },
};
