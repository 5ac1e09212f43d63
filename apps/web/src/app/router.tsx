import type { ApolloClient } from '@apollo/client';
import { ownPath } from '@hearth/shared';
import { lazy } from 'react';
import { matchRoutes, Navigate, Route, Routes, useSearchParams } from 'react-router';
import { applyRoutes } from '../features/applications/apply.routes.js';
import { verifyRoute } from '../features/attendance/verify.routes.js';
import { forumRoutes } from '../features/forum/forum.routes.js';
import { inboxRoutes } from '../features/inbox/inbox.routes.js';
import { guestDoor, guestRoom } from '../features/room/guest/guest.routes.js';
import { openIdLinkRoute } from '../features/openid/openid.routes.js';
import { roomRoutes } from '../features/room/room.routes.js';
import { joiningRoutes } from '../features/joining/joining.routes.js';
import { searchRoutes } from '../features/search/search.routes.js';
import { mailedRoutes } from '../features/sign-in/mailed.routes.js';
import { stepRoute } from '../features/second-factor/step.routes.js';
import { sessionsRoutes } from '../features/sessions/sessions.routes.js';
import { timePollByLink } from '../features/time-polls/by-link.routes.js';
import { lazyPage, type FeatureRoute } from '../platform/i18n/lazy-page.js';
import { useSignIn } from '../platform/sign-in/viewer-context.js';
import { GuestShell } from './shell/guest-shell.js';
import { MemberShell } from './shell/member-shell.js';
import { useScroll } from './shell/use-scroll.js';
import { VisitorShell } from './shell/visitor-shell.js';
import { ToSignIn } from './to-sign-in.js';

const FrontPage = lazyPage(['home'], () => import('./pages/front-page.js'));
const HomePage = lazyPage(['home'], () => import('./pages/home-page.js'));
const MePage = lazyPage(['home'], () => import('./pages/me-page.js'));
const SignInPage = lazyPage(['sign-in'], () => import('./pages/sign-in-page.js'));
const SetupPage = lazyPage(['sign-in', 'passwords'], () => import('./pages/setup-page.js'));

// Their addresses come when one of them is opened: nobody else waits for them. What is no address of ours is known there.
const seldomPages = () => import('./seldom-pages.js');
const SeldomPages = lazy(seldomPages);

/** Pages for people who are signed in, each feature's own list. */
const memberRoutes: FeatureRoute[] = [
  { path: '/', page: HomePage },
  { path: '/me', page: MePage },
  ...forumRoutes,
  ...sessionsRoutes,
  ...roomRoutes,
  ...inboxRoutes,
  ...searchRoutes,
];

/** Begins to load the page of an address while it is still asked who is there; most who come are signed in. */
export function preparePage(client: ApolloClient, { pathname, hash }: Location): void {
  const found = matchRoutes(
    [
      ...memberRoutes,
      { path: '/sign-in', page: SignInPage },
      guestDoor,
      guestRoom,
      timePollByLink,
      ...applyRoutes,
      ...joiningRoutes,
      verifyRoute,
      ...mailedRoutes,
      openIdLinkRoute,
      stepRoute,
    ],
    pathname,
  )?.at(-1);
  if (found) found.route.page.prepare({ client, params: found.params, hash });
  // What fails here is tried again, and said, where the page is shown.
  else
    seldomPages().then(
      ({ prepareSeldom }) => prepareSeldom(pathname, { client, hash }),
      () => undefined,
    );
}

/** Signed in: on to where one wanted to go. Only addresses of this site, or a link could send people elsewhere. */
function AfterSignIn() {
  const [search] = useSearchParams();
  return <Navigate to={ownPath(search.get('next'))} replace />;
}

const route = ({ path, page: Page }: FeatureRoute) => <Route key={path} path={path} element={<Page />} />;

/** Which page stands at which address. */
export function Router() {
  const { viewer } = useSignIn();
  useScroll();
  return (
    <Routes>
      <Route element={<VisitorShell />}>
        <Route path="/setup/:token" element={<SetupPage />} />
        {route(guestDoor)}
        {route(timePollByLink)}
        {applyRoutes.map(route)}
        {joiningRoutes.map(route)}
        {route(verifyRoute)}
        {mailedRoutes.map(route)}
        {route(openIdLinkRoute)}
        {route(stepRoute)}
      </Route>
      <Route element={<GuestShell />}>{route(guestRoom)}</Route>
      {viewer ? (
        <>
          <Route element={<MemberShell />}>
            {memberRoutes.filter(({ full }) => !full).map(route)}
            <Route path="*" element={<SeldomPages />} />
          </Route>
          <Route element={<MemberShell full />}>{memberRoutes.filter(({ full }) => full).map(route)}</Route>
          <Route path="/sign-in" element={<AfterSignIn />} />
        </>
      ) : (
        <>
          <Route element={<VisitorShell />}>
            <Route path="/" element={<FrontPage />} />
            <Route path="/sign-in" element={<SignInPage />} />
            <Route path="*" element={<SeldomPages />} />
          </Route>
          {memberRoutes
            .filter(({ path }) => path !== '/')
            .map(({ path }) => (
              <Route key={path} path={path} element={<ToSignIn />} />
            ))}
        </>
      )}
    </Routes>
  );
}
