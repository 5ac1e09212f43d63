import type { ApolloClient } from '@apollo/client';
import { matchRoutes, Navigate, Route, Routes, useLocation, useSearchParams } from 'react-router';
import { deskRoutes } from '../features/desk/desk.routes.js';
import { cohortsRoutes } from '../features/cohorts/cohorts.routes.js';
import { applicationsRoutes, applyRoutes } from '../features/applications/applications.routes.js';
import { calendarsRoutes } from '../features/calendars/calendars.routes.js';
import { attendanceRoutes, verifyRoute } from '../features/attendance/attendance.routes.js';
import { draftsRoutes } from '../features/drafts/drafts.routes.js';
import { followUpRoutes } from '../features/follow-up/follow-up.routes.js';
import { forumRoutes } from '../features/forum/forum.routes.js';
import { inboxRoutes } from '../features/inbox/inbox.routes.js';
import { moderationRoutes } from '../features/moderation/moderation.routes.js';
import { guestDoor, guestRoom } from '../features/room/guest/guest.routes.js';
import { openIdLinkRoute } from '../features/openid/openid.routes.js';
import { roomRoutes } from '../features/room/room.routes.js';
import { searchRoutes } from '../features/search/search.routes.js';
import { signInRoutes } from '../features/sign-in/sign-in.routes.js';
import { sessionsRoutes } from '../features/sessions/sessions.routes.js';
import { timePollByLink, timePollsRoutes } from '../features/time-polls/time-polls.routes.js';
import { lazyPage, type FeatureRoute } from '../platform/i18n/lazy-page.js';
import { useSignIn } from '../platform/sign-in/viewer-context.js';
import { GuestShell } from './shell/guest-shell.js';
import { MemberShell } from './shell/member-shell.js';
import { useScroll } from './shell/use-scroll.js';
import { VisitorShell } from './shell/visitor-shell.js';

const FrontPage = lazyPage(['home'], () => import('./pages/front-page.js'));
const HomePage = lazyPage(['home'], () => import('./pages/home-page.js'));
const MePage = lazyPage(['home'], () => import('./pages/me-page.js'));
const NotFoundPage = lazyPage([], () => import('./pages/not-found-page.js'));
const SignInPage = lazyPage(['sign-in'], () => import('./pages/sign-in-page.js'));
const SetupPage = lazyPage(['sign-in'], () => import('./pages/setup-page.js'));

/** Pages for people who are signed in, each feature's own list. */
const memberRoutes: FeatureRoute[] = [
  { path: '/', page: HomePage },
  { path: '/me', page: MePage },
  ...forumRoutes,
  ...sessionsRoutes,
  ...timePollsRoutes,
  ...roomRoutes,
  ...followUpRoutes,
  ...inboxRoutes,
  ...searchRoutes,
  ...draftsRoutes,
  ...calendarsRoutes,
  ...moderationRoutes,
  ...deskRoutes,
  ...cohortsRoutes,
  ...applicationsRoutes,
  ...attendanceRoutes,
  ...signInRoutes,
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
      verifyRoute,
      openIdLinkRoute,
    ],
    pathname,
  )?.at(-1);
  found?.route.page.prepare({ client, params: found.params, hash });
}

/** Signed in: on to where one wanted to go. Only addresses of this site, or a link could send people elsewhere. */
function AfterSignIn() {
  const [search] = useSearchParams();
  const next = search.get('next') ?? '/';
  return <Navigate to={/^\/(?![/\\])/.test(next) ? next : '/'} replace />;
}

/** A visitor who came by a link signs in first, and then lands where the link led. */
function ToSignIn() {
  const { pathname, search, hash } = useLocation();
  return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search + hash)}`} replace />;
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
        {route(verifyRoute)}
        {route(openIdLinkRoute)}
      </Route>
      <Route element={<GuestShell />}>{route(guestRoom)}</Route>
      {viewer ? (
        <>
          <Route element={<MemberShell />}>
            {memberRoutes.filter(({ full }) => !full).map(route)}
            <Route path="*" element={<NotFoundPage />} />
          </Route>
          <Route element={<MemberShell full />}>{memberRoutes.filter(({ full }) => full).map(route)}</Route>
          <Route path="/sign-in" element={<AfterSignIn />} />
        </>
      ) : (
        <>
          <Route element={<VisitorShell />}>
            <Route path="/" element={<FrontPage />} />
            <Route path="/sign-in" element={<SignInPage />} />
            <Route path="*" element={<NotFoundPage />} />
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
