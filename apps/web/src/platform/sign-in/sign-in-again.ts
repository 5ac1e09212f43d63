const listeners = new Set<() => void>();
let waiting: ((signedIn: boolean) => void)[] = [];
let armed = false;

function tell(): void {
  for (const listener of listeners) listener();
}

/**
 * The sign-in of someone who is in the middle of something has ended. Whoever met the refusal asks here and waits; a
 * dialog opens on top of the page, and all who waited go on where they were.
 */
export const signInAgain = {
  /** True once the same person has signed in again; false where they put it off, or nobody was signed in. */
  ask(): Promise<boolean> {
    if (!armed) return Promise.resolve(false);
    return new Promise((resolve) => {
      waiting.push(resolve);
      tell();
    });
  },
  answer(signedIn: boolean): void {
    const asked = waiting;
    waiting = [];
    for (const resolve of asked) resolve(signedIn);
    tell();
  },
  /** Only where someone was signed in does a dialog help. */
  arm(on: boolean): void {
    armed = on;
    if (!on) signInAgain.answer(false);
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  isAsked: (): boolean => waiting.length > 0,
};
