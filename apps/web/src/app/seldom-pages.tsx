import { matchRoutes, Route, Routes } from 'react-router';
import { administrationRoutes } from '../features/administration/administration.routes.js';
import { applicationsRoutes } from '../features/applications/applications.routes.js';
import { attendanceRoutes } from '../features/attendance/attendance.routes.js';
import { calendarsRoutes } from '../features/calendars/calendars.routes.js';
import { draftsRoutes } from '../features/drafts/drafts.routes.js';
import { followUpRoutes } from '../features/follow-up/follow-up.routes.js';
import { cohortsRoutes } from '../features/cohorts/cohorts.routes.js';
import { openStoriesRoutes, storiesRoutes } from '../features/stories/stories.routes.js';
import { directoryRoutes } from '../features/directory/directory.routes.js';
import { deskRoutes } from '../features/desk/desk.routes.js';
import { integrationsRoutes } from '../features/integrations/integrations.routes.js';
import { moderationRoutes } from '../features/moderation/moderation.routes.js';
import { myDataRoutes } from '../features/my-data/my-data.routes.js';
import { lettingInRoutes } from '../features/joining/letting-in.routes.js';
import { profileRoutes } from '../features/profile/profile.routes.js';
import { myStayRoutes } from '../features/my-stay/my-stay.routes.js';
import { retentionRoutes } from '../features/retention/retention.routes.js';
import { secondFactorRoutes } from '../features/second-factor/second-factor.routes.js';
import { emailRoutes } from '../features/sign-in/email.routes.js';
import { signInRoutes } from '../features/sign-in/sign-in.routes.js';
import { siteSettingsRoutes } from '../features/site-settings/site-settings.routes.js';
import { siteTextsRoutes } from '../features/site-texts/site-texts.routes.js';
import { timePollsRoutes } from '../features/time-polls/time-polls.routes.js';
import '../platform/i18n/seldom-words.js';
import type { Arrival, FeatureRoute } from '../platform/i18n/lazy-page.js';
import { useSignIn } from '../platform/sign-in/viewer-context.js';
import NotFoundPage from './pages/not-found-page.js';
import { ToSignIn } from './to-sign-in.js';

/** Pages that most people seldom or never open: mainly what coordinators and moderators do. */
const seldom: FeatureRoute[] = [
  ...deskRoutes,
  ...cohortsRoutes,
  ...applicationsRoutes,
  ...attendanceRoutes,
  ...timePollsRoutes,
  ...signInRoutes,
  ...profileRoutes,
  ...lettingInRoutes,
  ...secondFactorRoutes,
  ...moderationRoutes,
  ...followUpRoutes,
  ...draftsRoutes,
  ...calendarsRoutes,
  ...integrationsRoutes,
  ...administrationRoutes,
  ...directoryRoutes,
  ...storiesRoutes,
  ...myDataRoutes,
  ...myStayRoutes,
  ...retentionRoutes,
  ...siteSettingsRoutes,
];

/** Open to everyone. */
const open: FeatureRoute[] = [...siteTextsRoutes, ...emailRoutes, ...openStoriesRoutes];

/** Begins to load the page of this address, if it is one of these. */
export function prepareSeldom(pathname: string, arrival: Omit<Arrival, 'params'>): void {
  const found = matchRoutes([...seldom, ...open], pathname)?.at(-1);
  found?.route.page.prepare({ ...arrival, params: found.params });
}

/** The page of an address that is not among the first; nothing stands where there is none. */
export default function SeldomPages() {
  const { viewer } = useSignIn();
  return (
    <Routes>
      {seldom.map(({ path, page: Page }) => (
        <Route key={path} path={path} element={viewer ? <Page /> : <ToSignIn />} />
      ))}
      {open.map(({ path, page: Page }) => (
        <Route key={path} path={path} element={<Page />} />
      ))}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
