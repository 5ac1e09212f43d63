import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { StoryWholeDocument } from '../../gql/stories/graphql.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Card } from '../../ui/card.js';
import { Column, Row } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { KeeperCard } from './keeper-card.js';
import { OwnStory } from './own-story.js';
import { StateChip } from './state-chip.js';
import { StoryPreview } from './story-preview.js';
import classes from './stories.module.css';

/** A story on its way: its author writes and agrees; whoever looks after it reads, suggests and publishes. */
export default function StoryEditPage() {
  const { id = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(StoryWholeDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (error && troubleOf(error).code === 'not_found') return <NothingHere />;
  const one = data?.storyWhole;
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
        <Link className={classes.link} to={one.mine ? '/me/stories' : '/stories/kept'}>
          {t(one.mine ? 'stories.toMine' : 'stories.toKept')}
        </Link>
        <PageTitle
          title={one.mine ? t('stories.yourStory') : t('stories.storyOf', { name: one.person.name })}
        />
        <Row>
          <StateChip state={one.state} />
          {one.place ? <span className="quiet small">{one.place}</span> : null}
        </Row>
      </div>
      {one.mine && one.asked && one.askedWords ? (
        <Card labelledBy="asked-words">
          <h2 id="asked-words">{t('stories.askedWords')}</h2>
          <p className={classes.asked}>{one.askedWords}</p>
        </Card>
      ) : null}
      {one.note ? (
        <Card labelledBy="noted">
          <h2 id="noted">{t('stories.note')}</h2>
          <p className={classes.asked}>{one.note}</p>
        </Card>
      ) : null}
      {one.mine ? <OwnStory one={one} onStale={() => void refetch().catch(() => undefined)} /> : null}
      {one.canKeep && !one.mine && one.html ? <StoryPreview one={one} /> : null}
      {one.canKeep ? <KeeperCard one={one} onStale={() => void refetch().catch(() => undefined)} /> : null}
    </Column>
  );
}
