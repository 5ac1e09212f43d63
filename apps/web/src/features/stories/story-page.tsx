import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { StoryDocument } from '../../gql/stories/graphql.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ServerHtml } from '../../platform/trusted/server-html.js';
import { Column } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { bylineOf, StoryPicture } from './story-line.js';
import classes from './stories.module.css';

/** A story, for as long as its author wants it to be read. */
export default function StoryPage() {
  const { id = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  // Never from what was read before: it may have been taken back.
  const { data, error, refetch } = useQuery(StoryDocument, { variables: { id }, fetchPolicy: 'no-cache' });
  if (error && troubleOf(error).code === 'not_found') return <NothingHere />;
  const one = data?.story;
  if (!one)
    return (
      <Column>
        {error ? (
          <ErrorState
            asPage
            what={t('stories.notLoaded')}
            kept={say(error)}
            onRetry={() => void refetch().catch(() => undefined)}
          />
        ) : (
          <Skeletons count={3} height={120} />
        )}
      </Column>
    );
  return (
    <Column>
      <div className={classes.anywhere}>
        <Link className={classes.link} to="/stories">
          {t('stories.back')}
        </Link>
        <PageTitle title={one.title} />
        <p className="quiet">{bylineOf(one)}</p>
        {one.canOpen ? (
          <Link className={classes.link} to={`/stories/${one.id}/edit`}>
            {t('stories.open')}
          </Link>
        ) : null}
      </div>
      {one.picture ? <StoryPicture picture={one.picture} large /> : null}
      <ServerHtml className={classes.body} data-nosnippet="" html={one.html} />
      <p className="quiet small">{t(one.isPublic ? 'stories.shownToAll' : 'stories.shownToMembers')}</p>
    </Column>
  );
}
