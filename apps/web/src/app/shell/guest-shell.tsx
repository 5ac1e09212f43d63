import { useEffect } from 'react';
import { Outlet } from 'react-router';
import { forgetSignedOut } from '../../platform/drafts/draft-store.js';
import { CrisisLine } from './crisis-line.js';
import { PageFrame, SkipLink } from './page-frame.js';
import { QuickExit } from './quick-exit.js';
import classes from './guest-shell.module.css';

/** Around a guest's room: the way out and 988, and no way to places that are not theirs. */
export function GuestShell() {
  useEffect(() => forgetSignedOut(null), []);
  return (
    <div className={classes.app}>
      <SkipLink />
      <header className={classes.strip}>
        <CrisisLine />
        <QuickExit />
      </header>
      <PageFrame full>
        <Outlet />
      </PageFrame>
    </div>
  );
}
