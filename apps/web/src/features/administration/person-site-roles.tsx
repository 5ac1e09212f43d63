import { useMutation } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import {
  SiteRoleSaveDocument,
  type AdminPersonLineFragment,
  type SiteRole,
} from '../../gql/administration/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Card } from '../../ui/card.js';
import { Stack } from '../../ui/column.js';
import { SITE_ROLES } from './role-words.js';
import { usePersonFault } from './use-person-fault.js';

interface PersonSiteRolesProps {
  person: AdminPersonLineFragment;
  isSelf: boolean;
}

/** Roles in the whole house; each is saved when it is chosen. */
export function PersonSiteRoles({ person, isSelf }: PersonSiteRolesProps) {
  const { t } = useWords();
  const fault = usePersonFault();
  const [save, { loading, error }] = useMutation(SiteRoleSaveDocument);
  const [saved, setSaved] = useState('');
  const choose = async (role: SiteRole, on: boolean) => {
    // One at a time; a box that is turned off meanwhile would lose the focus.
    if (loading) return;
    setSaved('');
    try {
      await save({ variables: { input: { personId: person.id, role, on } } });
      setSaved(t(on ? 'admin.given' : 'admin.taken', { role: t(`admin.site.${role}`), name: person.name }));
    } catch {
      // Shown below; the choice goes back to what is kept.
    }
  };
  return (
    <Card labelledBy="site-roles">
      <Stack>
        <div>
          <h2 id="site-roles">{t('admin.siteRoles')}</h2>
          <p className="quiet small">{t('admin.siteRolesWhat')}</p>
        </div>
        {error ? <p role="alert">{fault(error)}</p> : null}
        {SITE_ROLES.map((role) => {
          const own = isSelf && role === 'ADMINISTRATOR';
          const closed = person.closedAt !== null && !person.siteRoles.includes(role);
          return (
            <Checkbox
              key={role}
              label={t(`admin.site.${role}`)}
              description={own ? t('admin.ownRole') : t(`admin.siteWhat.${role}`)}
              checked={person.siteRoles.includes(role)}
              disabled={own || closed}
              onChange={(event) => void choose(role, event.currentTarget.checked)}
            />
          );
        })}
        <p className="quiet small" role="status">
          {saved}
        </p>
      </Stack>
    </Card>
  );
}
