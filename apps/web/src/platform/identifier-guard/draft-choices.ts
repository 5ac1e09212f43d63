/** What an author has decided about one draft. */
export interface DraftChoices {
  /** What is to stay as it is, by key. */
  left: Set<string>;
  /** What was asked about before sending, by key. */
  asked: Set<string>;
  /** That there is something was read out. */
  isTold: boolean;
}

/** Kept in memory alone: what was found is written down nowhere. */
const choices = new Map<string, DraftChoices>();

/** The choices for a draft; the same ones as long as the page lives. */
export function choicesOf(draft: string): DraftChoices {
  const known = choices.get(draft);
  if (known) return known;
  const fresh: DraftChoices = { left: new Set(), asked: new Set(), isTold: false };
  choices.set(draft, fresh);
  return fresh;
}
