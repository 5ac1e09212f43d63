import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Organization_LineFragment } from '../../gql/directory/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from './directory.module.css';
import { useOrganizationWords } from './organization-words.js';

/** One organization of a list: its name leads to it. */
export function OrganizationItem({
  organization,
  children,
}: {
  organization: Organization_LineFragment;
  children?: ReactNode;
}) {
  const { t } = useWords();
  const words = useOrganizationWords();
  return (
    <li>
      <p>
        <Link className={classes.name} to={`/organizations/${organization.id}`}>
          {organization.name}
        </Link>
      </p>
      <p className="quiet small">
        {words(organization)} · {t('organizations.people', { count: organization.people })}
      </p>
      {children}
    </li>
  );
}
