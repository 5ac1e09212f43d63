import { useEffect } from 'react';
import { Link, Outlet } from 'react-router';
import { forgetSignedOut } from '../../platform/drafts/draft-store.js';
import { useSignIn } from '../../platform/sign-in/viewer-context.js';
import { IconFlame } from '../../ui/icons.js';
import { CrisisLine } from './crisis-line.js';
import { PageFrame, SkipLink } from './page-frame.js';
import { QuickExit } from './quick-exit.js';
import { LanguageSwitch, ThemeSwitch } from './switches.js';
import classes from './visitor-shell.module.css';

/** Around the pages of those who are not signed in. */
export function VisitorShell() {
  const personId = useSignIn().viewer?.id ?? null;
  useEffect(() => forgetSignedOut(personId), [personId]);

  return (
    <div className={classes.app}>
      <SkipLink />
      <header>
        <div className={classes.strip}>
          <CrisisLine />
          <QuickExit />
        </div>
        <div className={classes.head}>
          <Link to="/" className={classes.brand}>
            <IconFlame aria-hidden="true" />
            Hearth
          </Link>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <PageFrame>
        <Outlet />
      </PageFrame>
    </div>
  );
}
