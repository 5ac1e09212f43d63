/** What in a text may identify a student. */
export type Kind = 'name' | 'birthday' | 'phone' | 'email' | 'address' | 'id' | 'school';

/** A stretch of a text, in UTF-16 code units, `end` not included. */
export interface Stretch {
  start: number;
  end: number;
}

/** Something that may identify a student. */
export interface Finding extends Stretch {
  kind: Kind;
  /** What could stand there instead; it may take in more of the text than the finding ("my student Ana": "my student"). */
  suggestion: Stretch & { text: string };
}

/** Whether two stretches share a character. */
export const overlap = (one: Stretch, other: Stretch): boolean =>
  one.start < other.end && other.start < one.end;
