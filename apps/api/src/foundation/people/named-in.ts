export interface Named {
  id: string;
  name: string;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** No more people than this are told of one text, those who are named first. */
export const MOST_MENTIONED = 20;

/** Those whose whole name stands after an @ in the text: "@Ana Lee" is not in "@Ana Leeds", nor in "mail@Ana Lee". */
export function namedIn<Person extends Named>(text: string, people: readonly Person[]): Person[] {
  const lower = text.toLowerCase();
  const stands = (name: string): boolean => {
    const wanted = `@${name.toLowerCase()}`;
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      const [before = '', after = ''] = [lower[at - 1], lower.slice(at + wanted.length)];
      const [next = ''] = after;
      if (!LETTER.test(before) && !LETTER.test(next)) return true;
    }
    return false;
  };
  return people.filter(({ name }) => stands(name));
}
