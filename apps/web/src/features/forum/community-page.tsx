import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import { Link } from 'react-router';
import { CommunityDocument, type CommunityQuery } from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Chip } from '../../ui/chip.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { IconSearch } from '../../ui/icons.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { useAudienceWords } from './audience-words.js';
import { CommunityThreads } from './community-threads.js';
import { MarkAllRead } from './mark-all-read.js';
import { ThreadFilters } from './thread-filters.js';
import { useThreadFilter } from './use-thread-filter.js';
import classes from './lists.module.css';

type Space = CommunityQuery['spaces'][number];

function SpaceRow({ space }: { space: Space }) {
  const { t } = useWords();
  return (
    <li>
      <div className={classes.grow}>
        <Link className={classes.title} to={`/community/${space.id}`}>
          {space.name}
        </Link>
        {space.description ? <p className="quiet small">{space.description}</p> : null}
      </div>
      {space.archived ? (
        <Chip>{t('forum.space.archived')}</Chip>
      ) : !space.can.startThread ? (
        <Chip>{t('forum.space.readOnly')}</Chip>
      ) : null}
      {space.unreadThreads > 0 ? (
        <Chip tone="pine">{t('forum.space.unread', { count: space.unreadThreads })}</Chip>
      ) : null}
    </li>
  );
}

function Group({ spaces }: { spaces: [Space, ...Space[]] }) {
  const heading = useId();
  const audience = useAudienceWords(spaces[0]);
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{spaces[0].audienceName}</h2>
      <p className="quiet small">{audience}</p>
      <ul className={classes.list} role="list">
        {spaces.map((space) => (
          <SpaceRow key={space.id} space={space} />
        ))}
      </ul>
    </section>
  );
}

/** Spaces by the people they belong to, in the order they came; those that take no more words stand last in their group. */
function groups(spaces: readonly Space[]): [Space, ...Space[]][] {
  const found = new Map<string, [Space, ...Space[]]>();
  for (const space of [...spaces.filter((one) => !one.archived), ...spaces.filter((one) => one.archived)]) {
    const group = found.get(space.audienceName);
    if (group) group.push(space);
    else found.set(space.audienceName, [space]);
  }
  return [...found.values()];
}

function Spaces() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(CommunityDocument, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  if (error && !data) {
    return <ErrorState what={t('forum.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />;
  }
  if (!data) return <Skeletons count={5} height={72} />;
  if (data.spaces.length === 0) return <EmptyState>{t('forum.noSpaces')}</EmptyState>;
  return groups(data.spaces).map((spaces) => <Group key={spaces[0].audienceName} spaces={spaces} />);
}

/** All that is new, in all spaces, counts as read at a press. */
function MarkEverything() {
  const { data } = useQuery(CommunityDocument, { fetchPolicy: 'cache-only' });
  return <MarkAllRead offered={data?.spaces.some(({ unreadThreads }) => unreadThreads > 0) ?? false} />;
}

function ToArrange() {
  const { t } = useWords();
  const { data } = useQuery(CommunityDocument, { fetchPolicy: 'cache-only' });
  return data && data.spacePlaces.length > 0 ? (
    <Link to="/community/settings" className={classes.back}>
      {t('forum.arrange')}
    </Link>
  ) : null;
}

/** All spaces one may read: what each is for, who can read it, and where something is new; or threads of all of them. */
export default function CommunityPage() {
  const { t } = useWords();
  const { asked, ...filter } = useThreadFilter();
  return (
    <Column>
      <Row spread>
        <PageTitle title={t('forum.title')} />
        <ButtonLink to="/search" variant="default" leftSection={<IconSearch aria-hidden="true" />}>
          {t('forum.search')}
        </ButtonLink>
      </Row>
      <ThreadFilters ofAll filter={filter} path="/community" showsSpaces={!asked} />
      {asked ? null : (
        <Row>
          <MarkEverything />
          <Link to="/community/bookmarks" className={classes.back}>
            {t('forum.bookmarks.title')}
          </Link>
          <Link to="/drafts" className={classes.back}>
            {t('forum.drafts')}
          </Link>
          <Link to="/community/content-notes" className={classes.back}>
            {t('forum.notes.title')}
          </Link>
          <ToArrange />
        </Row>
      )}
      {asked ? <CommunityThreads filter={filter} /> : <Spaces />}
    </Column>
  );
}
