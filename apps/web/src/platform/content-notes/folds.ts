import type { NoteChoice } from '../../gql/notes/graphql.js';

/**
 * Is a post with these notes folded? What one chose to have folded always is, each post by itself; what one did not choose
 * about is until one opens it for the thread. `opened`: the notes opened so.
 */
export function isFolded(
  notes: readonly string[],
  choiceOf: (note: string) => NoteChoice,
  opened: ReadonlySet<string>,
): boolean {
  return notes.some((note) => {
    const choice = choiceOf(note);
    return choice === 'FOLD' || (choice === 'ASK' && !opened.has(note));
  });
}

/** The notes a post is read under: those of its thread, then its own. */
export const notesOf = (thread: readonly string[], post: readonly string[]): string[] => [
  ...new Set([...thread, ...post]),
];
