import type { NoteChoice } from '../../gql/notes/graphql.js';
import { isFolded, notesOf } from './folds.js';

const choices: Record<string, NoteChoice> = { open: 'OPEN', fold: 'FOLD' };
const choiceOf = (note: string): NoteChoice => choices[note] ?? 'ASK';

describe('a post', () => {
  it.each<[string[], string[], boolean]>([
    [[], [], false],
    [['death'], [], true],
    [['death'], ['death'], false],
    [['death', 'abuse'], ['death'], true],
    [['open'], [], false],
    [['open', 'death'], [], true],
    [['fold'], ['fold'], true],
    [['open', 'fold'], ['open'], true],
  ])('with the notes %j where %j are opened is folded: %j', (notes, opened, folded) => {
    expect(isFolded(notes, choiceOf, new Set(opened))).toBe(folded);
  });

  it('is read under the notes of its thread, and each once', () => {
    expect(notesOf(['death', 'abuse'], ['abuse', 'eating'])).toEqual(['death', 'abuse', 'eating']);
  });
});
