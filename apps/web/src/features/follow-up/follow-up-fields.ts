import type { FollowUpFragment } from '../../gql/closing/graphql.js';

/** One recommendation as it stands in the form. */
export interface Line {
  /** The message it comes from, or an id of this form for a line of one's own. */
  key: string;
  text: string;
  /** Left out: it can be put back. */
  out: boolean;
}

/** What stands in the form. Flat, so that it can be kept as a draft. */
export type FollowUpFields = {
  title: string;
  thanks: string;
  /** `Line[]` as JSON. */
  lines: string;
};

/** The lines a form holds; none where they cannot be read. */
export function linesOf({ lines }: Pick<FollowUpFields, 'lines'>): Line[] {
  try {
    const read: unknown = JSON.parse(lines);
    return Array.isArray(read) ? (read as Line[]) : [];
  } catch {
    return [];
  }
}

/** An untouched form: what was recommended; or, where it found no space, what was approved. */
export function startOf(followUp: FollowUpFragment, title: string): FollowUpFields {
  if (followUp.state === 'HOMELESS')
    return { title: followUp.title ?? title, thanks: followUp.markdown ?? '', lines: '[]' };
  const lines = followUp.recommendations.map(({ id, body }): Line => ({ key: id, text: body, out: false }));
  return { title, thanks: '', lines: JSON.stringify(lines) };
}

/** Moves a line by one place among those that are not left out. */
export function moved(lines: readonly Line[], key: string, by: -1 | 1): Line[] {
  const kept = lines.filter(({ out }) => !out);
  const at = kept.findIndex((line) => line.key === key);
  const other = kept[at + by];
  const line = kept[at];
  if (!line || !other) return [...lines];
  return lines.map((one) => (one.key === key ? other : one.key === other.key ? line : one));
}

/** What is posted: a word of thanks, and the lines as a list. */
export function markdownOf(fields: FollowUpFields): string {
  const list = linesOf(fields)
    .filter(({ out, text }) => !out && text.trim() !== '')
    .map(({ text }, index) => {
      const mark = `${index + 1}. `;
      // What goes on belongs to its line as long as it is indented.
      return (
        mark +
        text
          .trim()
          .split('\n')
          .join(`\n${' '.repeat(mark.length)}`)
      );
    });
  return [fields.thanks.trim(), list.join('\n')].filter(Boolean).join('\n\n');
}
