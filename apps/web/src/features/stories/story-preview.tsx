import type { Story_WholeFragment } from '../../gql/stories/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ServerHtml } from '../../platform/trusted/server-html.js';
import { Card } from '../../ui/card.js';
import { bylineOf, StoryPicture } from './story-line.js';
import classes from './stories.module.css';

/** Exactly what readers are shown. */
export function StoryPreview({ one }: { one: Story_WholeFragment }) {
  const { t } = useWords();
  return (
    <Card labelledBy="preview">
      <h2 id="preview">{t('stories.preview')}</h2>
      {one.picture ? <StoryPicture picture={one.picture} large /> : null}
      <p className={classes.anywhere}>
        <strong>{one.title}</strong>
      </p>
      <p className="quiet small">{bylineOf(one)}</p>
      <ServerHtml className={classes.body} html={one.html} />
    </Card>
  );
}
