import { Link } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { fileLink, googleLink, outlookLink, type SessionToAdd } from './calendar-links.js';
import classes from './calendars.module.css';

/** A session as its page has it. */
export interface AddableSession {
  id: string;
  audienceName: string;
  startsAt: string;
  endsAt: string;
  joinUrl?: string | null;
}

/** Links to other calendars, and a file for all the rest. What they are told holds no word about what the session is for. */
export function AddToCalendar({ session }: { session: AddableSession }) {
  const { t } = useWords();
  const page = new URL(`/sessions/${session.id}`, location.origin).href;
  const toAdd: SessionToAdd = {
    ...session,
    name: t('calendars.entry', { place: session.audienceName }),
    details: t('calendars.inHearth', { url: page }),
  };
  const links = [
    { name: t('calendars.google'), href: googleLink(toAdd) },
    { name: t('calendars.outlook'), href: outlookLink('outlook.live.com', toAdd) },
    { name: t('calendars.office'), href: outlookLink('outlook.office.com', toAdd) },
  ];
  return (
    <div className={classes.ways}>
      <ul className={classes.links}>
        {links.map(({ name, href }) => (
          <li key={name}>
            <a href={href} target="_blank" rel="noopener noreferrer">
              {name}
            </a>
          </li>
        ))}
        <li>
          <a href={fileLink(session)} download="session.ics">
            {t('calendars.file')}
          </a>
        </li>
      </ul>
      <p className="quiet small">
        {t('calendars.onceOnly')} <Link to="/calendars">{t('calendars.keepRight')}</Link>
      </p>
    </div>
  );
}
