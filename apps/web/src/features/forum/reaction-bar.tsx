import type { PostCardFragment, ReactionKind } from '../../gql/forum/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from './reaction-bar.module.css';

const KINDS: readonly ReactionKind[] = ['THANK_YOU', 'WITH_YOU', 'HELPFUL', 'ME_TOO'];

function countOf({ reactions }: PostCardFragment, kind: ReactionKind): number {
  if (!reactions) return 0;
  const { thankYou, withYou, helpful, meToo } = reactions;
  return { THANK_YOU: thankYou, WITH_YOU: withYou, HELPFUL: helpful, ME_TOO: meToo }[kind];
}

interface ReactionBarProps {
  post: PostCardFragment;
  /** All kinds are offered, not only those that are there. */
  open: boolean;
  onReact: (kind: ReactionKind, on: boolean) => void;
}

/** Reactions to a post, in words; one's own are pressed in, and a press takes them back. */
export function ReactionBar({ post, open, onReact }: ReactionBarProps) {
  const { t } = useWords();
  const { canReact, reacted } = post.viewer;
  const shown = KINDS.filter((kind) => (open && canReact) || countOf(post, kind) > 0);
  if (shown.length === 0) return null;
  return (
    <ul className={classes.bar} role="list" aria-label={t('forum.react.group', { number: post.number })}>
      {shown.map((kind) => {
        const count = countOf(post, kind);
        const words = `${t(`forum.react.${kind}`)}${count > 0 ? ` ${count}` : ''}`;
        const on = reacted.includes(kind);
        return (
          <li key={kind}>
            {canReact ? (
              <button
                type="button"
                className={classes.reaction}
                aria-pressed={on}
                data-kind={kind}
                onClick={() => onReact(kind, !on)}
              >
                {words}
              </button>
            ) : (
              <span className={classes.reaction}>{words}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
