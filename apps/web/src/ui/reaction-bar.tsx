import classes from './reaction-bar.module.css';

/** How many reactions there are of each kind. */
interface Counts {
  thankYou: number;
  withYou: number;
  helpful: number;
  meToo: number;
}

const COUNTER = {
  THANK_YOU: 'thankYou',
  WITH_YOU: 'withYou',
  HELPFUL: 'helpful',
  ME_TOO: 'meToo',
} as const satisfies Record<string, keyof Counts>;

export type ReactionKind = keyof typeof COUNTER;
const KINDS = Object.keys(COUNTER) as readonly ReactionKind[];

interface ReactionBarProps {
  /** What they are reactions to: "Reactions to #3". */
  label: string;
  counts: Counts | null;
  /** One's own. */
  reacted: readonly ReactionKind[];
  canReact: boolean;
  /** All kinds are offered, not only those that are there. */
  open: boolean;
  nameOf: (kind: ReactionKind) => string;
  onReact: (kind: ReactionKind, on: boolean) => void;
}

/** Reactions in words; one's own are pressed in, and a press takes them back. */
export function ReactionBar({ label, counts, reacted, canReact, open, nameOf, onReact }: ReactionBarProps) {
  const countOf = (kind: ReactionKind) => counts?.[COUNTER[kind]] ?? 0;
  const shown = KINDS.filter((kind) => (open && canReact) || countOf(kind) > 0);
  if (shown.length === 0) return null;
  return (
    <ul className={classes.bar} role="list" aria-label={label}>
      {shown.map((kind) => {
        const count = countOf(kind);
        const words = `${nameOf(kind)}${count > 0 ? ` ${count}` : ''}`;
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
