import type { CohortRole, SiteRole } from '@hearth/shared';
import { COHORT_ROLES, SITE_ROLES } from '@hearth/shared';

/** Every role a second factor can be required of. */
export const RULED_ROLES: readonly (SiteRole | CohortRole)[] = [...SITE_ROLES, ...COHORT_ROLES];

/** SQL: does the person of this alias hold this role now? */
const holding = (person: string, role: string): string => `(
      EXISTS (SELECT 1 FROM site_role s WHERE s.person_id = ${person}.id AND s.role = ${role})
      OR EXISTS (SELECT 1 FROM program_role pr WHERE pr.person_id = ${person}.id AND pr.role = ${role})
      OR EXISTS (SELECT 1 FROM cohort_membership m WHERE m.person_id = ${person}.id AND m.role = ${role}
                    AND m.joined_at <= now() AND (m.left_at IS NULL OR m.left_at > now())))`;

/** SQL: is the person of this alias one whom a rule for this role would send to set up a code? */
export const lacking = (
  person: string,
  role: string,
): string => `(NOT ${person}.is_demo AND NOT ${person}.is_guest
    AND ${person}.deactivated_at IS NULL AND ${holding(person, role)}
    AND NOT EXISTS (SELECT 1 FROM second_factor f WHERE f.person_id = ${person}.id AND f.confirmed_at IS NOT NULL))`;

/** SQL: does the person of this alias hold a role of `second_factor_rule` that is required? Demo persons and guests never do. */
export const requiredOf = (
  person: string,
): string => `(NOT ${person}.is_demo AND NOT ${person}.is_guest AND EXISTS (
    SELECT 1 FROM second_factor_rule rule WHERE rule.required AND ${holding(person, 'rule.role')}))`;
