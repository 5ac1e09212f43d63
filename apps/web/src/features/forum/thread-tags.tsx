import { Link } from 'react-router';
import classes from './thread-about.module.css';

/** The tags of a thread, each a way to the others that have it. */
export function ThreadTags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul className={classes.facts} role="list">
      {tags.map((tag) => (
        <li key={tag}>
          <Link to={`/community?tag=${encodeURIComponent(tag)}`} className={classes.tag}>
            #{tag}
          </Link>
        </li>
      ))}
    </ul>
  );
}
