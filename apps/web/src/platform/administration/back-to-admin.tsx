import { Link } from 'react-router';
import { IconArrowLeft } from '../../ui/icons.js';
import { useWords } from '../i18n/use-words.js';
import { useSignIn } from '../sign-in/viewer-context.js';
import classes from './back-to-admin.module.css';

/**
 * The way back to the hub, on every page to which the hub leads. Who does not administer came from elsewhere: with `orMe` from
 * "Me", where a phone’s bar has no room for the page; a desk names it at the left.
 */
export function BackToAdmin({ orMe = false }: { orMe?: boolean }) {
  const { t } = useWords();
  const { viewer } = useSignIn();
  const administers = viewer?.siteRoles.includes('ADMINISTRATOR') ?? false;
  if (!administers && !orMe) return null;
  return (
    <Link
      to={administers ? '/admin' : '/me'}
      className={classes.back}
      data-on-phone={administers ? undefined : true}
    >
      <IconArrowLeft aria-hidden="true" />
      {t(administers ? 'shell.admin' : 'shell.me')}
    </Link>
  );
}
