import { Link } from 'react-router';
import type { Story_LineFragment } from '../../gql/stories/graphql.js';
import classes from './stories.module.css';

/** Name, role and organization as the author chose to be shown. */
export const bylineOf = (one: { shownName: string; shownRole: string; shownOrganization: string }): string =>
  [one.shownName, one.shownRole, one.shownOrganization].filter(Boolean).join(' · ');

/** A picture of a story. Its address ends with the story. */
export function StoryPicture({
  picture,
  large = false,
}: {
  picture: NonNullable<Story_LineFragment['picture']>;
  large?: boolean;
}) {
  return (
    <img
      className={large ? classes.large : classes.small}
      // Another picture of the same story has another address here.
      src={`${picture.path}?${picture.fileId}`}
      alt={picture.alt}
      width={picture.width}
      height={picture.height}
      decoding="async"
    />
  );
}

/** A story among others. What is shown here may be taken back: search engines are asked to keep none of it. */
export function StoryLine({ one, headingLevel = 2 }: { one: Story_LineFragment; headingLevel?: 2 | 3 }) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <div className={classes.line} data-nosnippet="">
      {one.picture ? <StoryPicture picture={one.picture} /> : null}
      <div className={classes.words}>
        <Heading className={classes.title}>
          <Link to={`/stories/${one.id}`}>{one.title}</Link>
        </Heading>
        <p className="quiet small">{bylineOf(one)}</p>
      </div>
    </div>
  );
}
