import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { StoryFeaturedDocument } from '../../gql/stories/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Card } from '../../ui/card.js';
import { StoryLine } from './story-line.js';
import classes from './stories.module.css';

/** The story that stands on the home pages, where there is one. */
export function StoryCard() {
  const { t } = useWords();
  const { data } = useQuery(StoryFeaturedDocument, { fetchPolicy: 'no-cache' });
  const one = data?.stories.nodes.find(({ featured }) => featured);
  if (!one) return null;
  return (
    <Card labelledBy="featured-story">
      <h2 id="featured-story">{t('home.story')}</h2>
      <StoryLine one={one} headingLevel={3} />
      <p>
        <Link className={classes.link} to="/stories">
          {t('home.stories')}
        </Link>
      </p>
    </Card>
  );
}
