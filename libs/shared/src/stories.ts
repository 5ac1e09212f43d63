/** How long a fellow's story, and what stands beside it, may be. */
export const STORY_LIMITS = {
  title: 140,
  body: 12_000,
  shownName: 120,
  shownRole: 120,
  shownOrganization: 200,
  alt: 300,
  /** What whoever asks says, and what they suggest. */
  words: 2_000,
  /** Stories of one person. */
  each: 20,
} as const;
