import { Link } from 'react-router';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { Column } from '../../ui/column.js';
import { PageTitle } from '../../ui/page-title.js';
import { ADMIN_LINKS } from './admin-links.js';
import classes from './administration.module.css';

/** The way to every page for administrators. */
export default function AdminPage() {
  const { t } = useWords();
  const { siteRoles } = useViewer();
  if (!siteRoles.includes('ADMINISTRATOR')) return <NothingHere />;
  return (
    <Column wide>
      <div>
        <PageTitle title={t('admin.title')} />
        <p className="quiet">{t('admin.what')}</p>
      </div>
      {ADMIN_LINKS.filter(({ links }) => links.length > 0).map(({ group, links }) => (
        <section key={group} aria-labelledby={group}>
          <h2 id={group} className={classes.group}>
            {t(group)}
          </h2>
          <ul className={classes.cards} role="list">
            {links.map(({ to, title, what }) => (
              <li key={to} className={classes.card}>
                <Link to={to} aria-describedby={what} className={classes.link}>
                  {t(title)}
                </Link>
                <p id={what} className="quiet small">
                  {t(what)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Column>
  );
}
