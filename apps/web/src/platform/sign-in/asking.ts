/** Something a person is asked on top of the page, by whoever cannot go on without it. */
export interface Asking {
  /** True once it is done; false where they put it off, or there is nobody to ask. */
  ask: () => Promise<boolean>;
  answer: (done: boolean) => void;
  /** Only where someone was signed in does a dialog help. */
  arm: (on: boolean) => void;
  subscribe: (listener: () => void) => () => void;
  isAsked: () => boolean;
}

/** All who ask while it is open wait for the same answer. */
export function asking(): Asking {
  const listeners = new Set<() => void>();
  let waiting: ((done: boolean) => void)[] = [];
  let armed = false;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const answer = (done: boolean) => {
    const asked = waiting;
    waiting = [];
    for (const resolve of asked) resolve(done);
    tell();
  };
  return {
    ask() {
      if (!armed) return Promise.resolve(false);
      return new Promise((resolve) => {
        waiting.push(resolve);
        tell();
      });
    },
    answer,
    arm(on) {
      armed = on;
      if (!on) answer(false);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isAsked: () => waiting.length > 0,
  };
}
