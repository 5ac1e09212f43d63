import type { AdminPersonLineFragment, SiteRole } from '../../gql/administration/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';

export const SITE_ROLES: readonly SiteRole[] = ['MEMBER', 'MODERATOR', 'ADMINISTRATOR'];
/** Whom the list can be narrowed to. */
export const PEOPLE_ARE = [
  'member',
  'fellow',
  'facilitator',
  'coordinator',
  'moderator',
  'administrator',
  'none',
  'closed',
] as const;

/** What someone is here, in words: "Moderator", "Fellow (C-TLC, 2026)". */
export function useRoleWords() {
  const { t } = useWords();
  const held = ({ role, program, cohort }: AdminPersonLineFragment['held'][number]) =>
    t('admin.heldIn', { role: t(`admin.role.${role}`), place: cohort ? `${program}, ${cohort}` : program });
  return {
    held,
    all: (person: AdminPersonLineFragment) => [
      ...SITE_ROLES.filter((role) => person.siteRoles.includes(role)).map((role) => t(`admin.site.${role}`)),
      ...person.held.map(held),
    ],
  };
}
