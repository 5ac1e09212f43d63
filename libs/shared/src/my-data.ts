/** Whoever asks to be deleted can take it back for so many days. */
export const ERASURE_DAYS = 7;

/** What is typed before one is deleted, in either language. */
export const ERASURE_WORDS = { en: 'delete', es: 'borrar' } as const;

/** One may ask for everything of one's own so many times within a day. */
export const EXPORTS_A_DAY = 3;
