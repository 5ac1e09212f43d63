import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { ShellDocument, type ShellQuery } from '../../gql/shell/graphql.js';
import { forgetSignedOut } from '../../platform/drafts/draft-store.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { Avatar } from '../../ui/avatar.js';
import {
  IconCalendar,
  IconDesk,
  IconFlag,
  IconFlame,
  IconHome,
  IconInbox,
  IconMessage,
  IconUser,
  IconUserPlus,
} from '../../ui/icons.js';
import { CrisisLine } from './crisis-line.js';
import classes from './member-shell.module.css';
import { PageFrame, SkipLink } from './page-frame.js';
import { QuickExit } from './quick-exit.js';
import { SignOutButton } from './sign-out-button.js';
import { LanguageSwitch, ThemeSwitch } from './switches.js';
import { useDraftSync } from './use-draft-sync.js';
import { useInboxUnread } from './use-inbox-unread.js';
import { useRenewal } from './use-renewal.js';
import { useSendUnsent } from './use-send-unsent.js';
import { useShellHeights } from './use-shell-heights.js';

type Space = ShellQuery['spaces'][number];

interface Place {
  to: string;
  name: string;
  Icon: typeof IconHome;
  here: RegExp;
  news?: number;
  /** Its count is seen on a phone, too. */
  onPhone?: boolean;
  /** The bar of a phone has no room for it: there it stands under Me. */
  onDesk?: boolean;
}

/** Spaces under the name of the cohort or the Collective they belong to, in the order they came. */
function byAudience(spaces: readonly Space[]): [string, Space[]][] {
  const groups = new Map<string, Space[]>();
  for (const space of spaces) {
    if (!space.archived) groups.set(space.audienceName, [...(groups.get(space.audienceName) ?? []), space]);
  }
  return [...groups];
}

interface PlacesProps {
  unread: number;
  waiting: number;
  /** How many flagged things wait; null for who does not review. */
  review: number | null;
  /** How many asked for access and wait; null for who does not decide. */
  requests: number | null;
}

function Places({ unread, waiting, review, requests }: PlacesProps) {
  const { t } = useWords();
  const { pathname } = useLocation();
  const { can } = useViewer();
  const places: Place[] = [
    { to: '/', name: t('shell.home'), Icon: IconHome, here: /^\/$/ },
    { to: '/sessions', name: t('shell.sessions'), Icon: IconCalendar, here: /^\/sessions(\/|$)/ },
    {
      to: '/community',
      name: t('shell.community'),
      Icon: IconMessage,
      here: /^\/(community|threads)(\/|$)/,
      news: unread,
    },
    {
      to: '/inbox',
      name: t('shell.inbox'),
      Icon: IconInbox,
      here: /^\/inbox(\/|$)/,
      news: waiting,
      onPhone: true,
    },
    ...(can.scheduleSessions
      ? [
          {
            to: '/desk',
            name: t('shell.desk'),
            Icon: IconDesk,
            here: /^\/(desk|calendar|cohorts|programs|time-polls)(\/|$)/,
            onDesk: true,
          },
        ]
      : []),
    ...(requests === null
      ? []
      : [
          {
            to: '/access-requests',
            name: t('shell.requests'),
            Icon: IconUserPlus,
            here: /^\/(access-requests|invitations)(\/|$)/,
            news: requests,
            onDesk: true,
          },
        ]),
    ...(review === null
      ? []
      : [
          {
            to: '/review',
            name: t('shell.review'),
            Icon: IconFlag,
            here: /^\/review$/,
            news: review,
            onDesk: true,
          },
        ]),
    { to: '/me', name: t('shell.me'), Icon: IconUser, here: /^\/me$/ },
  ];
  return (
    <ul className={classes.places}>
      {places.map(({ to, name, Icon, here, news, onPhone, onDesk }) => (
        <li key={to} data-desk={onDesk || undefined}>
          <Link to={to} aria-current={here.test(pathname) ? 'page' : undefined} className={classes.place}>
            <Icon aria-hidden="true" />
            <span>{name}</span>
            {news ? (
              <span className={classes.news} data-phone={onPhone || undefined}>
                {t('shell.new', { count: news })}
              </span>
            ) : null}
            {news && onPhone ? (
              <span className={classes.count} aria-hidden="true">
                {news}
              </span>
            ) : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Spaces({ spaces }: { spaces: readonly Space[] }) {
  const { t } = useWords();
  return byAudience(spaces).map(([audience, own]) => (
    <section key={audience} className={classes.group}>
      <h2>{audience}</h2>
      <ul>
        {own.map((space) => (
          <li key={space.id}>
            <NavLink to={`/community/${space.id}`} className={classes.place}>
              <span>{space.name}</span>
              {space.unreadThreads > 0 ? (
                <span className={classes.news}>{t('shell.new', { count: space.unreadThreads })}</span>
              ) : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </section>
  ));
}

/**
 * Around every page of someone signed in. On a phone a bar at the bottom and a strip with the way out at the top; on a
 * desk all of it at the left. `full`: the page fills the height itself.
 */
export function MemberShell({ full = false }: { full?: boolean }) {
  const { t } = useWords();
  const viewer = useViewer();
  // Spaces are told again when one comes back to a page that changed what is unread.
  const { data } = useQuery(ShellDocument, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  useEffect(() => forgetSignedOut(viewer.id), [viewer.id]);
  useSendUnsent(viewer.id);
  useDraftSync(viewer.id);
  useRenewal();
  useInboxUnread();
  const { strip, bar } = useShellHeights();
  const spaces = data?.spaces ?? [];
  const unread = spaces.reduce((sum, space) => sum + space.unreadThreads, 0);

  return (
    <div className={classes.app}>
      <SkipLink />
      <header ref={strip} className={classes.strip}>
        <CrisisLine />
        <QuickExit />
      </header>
      <nav ref={bar} className={classes.side} aria-label={t('shell.nav')}>
        <Link to="/" className={classes.brand}>
          <IconFlame aria-hidden="true" />
          Hearth
        </Link>
        <Places
          unread={unread}
          waiting={data?.inboxUnread ?? 0}
          review={data?.reviewWaiting ?? null}
          requests={data?.accessRequestsWaiting ?? null}
        />
        <div className={classes.spaces}>
          <Spaces spaces={spaces} />
        </div>
        <div className={classes.foot}>
          <Link to="/me" className={classes.who}>
            <Avatar person={viewer.person} size="small" picture={viewer.pictureId} />
            <span>{viewer.person.name}</span>
          </Link>
          <div className={classes.switches}>
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
          <SignOutButton />
        </div>
      </nav>
      <PageFrame full={full}>
        <Outlet />
      </PageFrame>
    </div>
  );
}
