import { useEffect } from 'react';
import { Outlet } from 'react-router';
import { forgetSignedOut } from '../../platform/drafts/draft-store.js';
import { useSignIn } from '../../platform/sign-in/viewer-context.js';
import { Brand } from './brand.js';
import { CrisisLine } from './crisis-line.js';
import { PageFrame, SkipLink } from './page-frame.js';
import { QuickExit } from './quick-exit.js';
import { SiteFootLater } from './site-foot-later.js';
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
          <Brand className={classes.brand} />
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <PageFrame>
        <Outlet />
      </PageFrame>
      <div className={classes.foot}>
        <SiteFootLater />
      </div>
    </div>
  );
}
