/** Where what people write is kept in this browser, by name. What is put there is there for the next line of code. */
export interface Shelf {
  get(name: string): string | null;
  /** Null: takes it away. Throws where there is no room. */
  set(name: string, text: string | null): void;
  names(): string[];
  /** Resolves once what was put here is as safe as this shelf makes it. */
  settled(): Promise<void>;
}

/** The browser's own, in the clear: on a device of one's own. */
const ordinary: Shelf = {
  get: (name) => localStorage.getItem(name),
  set(name, text) {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  },
  names: () => Object.keys(localStorage),
  settled: () => Promise.resolve(),
};

let current = ordinary;
const listeners = new Set<(name: string) => void>();

/** Tells whoever listens that another tab has changed what is kept under this name. */
export function changedElsewhere(name: string): void {
  for (const listener of [...listeners]) listener(name);
}

if (typeof addEventListener === 'function') {
  addEventListener('storage', ({ key }) => {
    if (key !== null && current === ordinary) changedElsewhere(key);
  });
}

/** The shelf of this page: the browser's own, or another one in its place. */
export const shelf: Shelf & { onElsewhere: (listener: (name: string) => void) => void } = {
  get: (name) => current.get(name),
  set: (name, text) => current.set(name, text),
  names: () => current.names(),
  settled: () => current.settled(),
  onElsewhere: (listener) => void listeners.add(listener),
};

/** Puts another shelf in the place of the browser's own; null: that one again. */
export function keepOn(other: Shelf | null): void {
  current = other ?? ordinary;
}

export const isKeptOn = (one: Shelf): boolean => current === one;

/** Does something with what lies here in the clear, whatever shelf is in its place. */
export function inTheClear<T>(work: () => T): T {
  const before = current;
  current = ordinary;
  try {
    return work();
  } finally {
    current = before;
  }
}

/** Is what is written kept in the clear in this browser? Not where others use the device too. */
export const keepsInTheClear = (): boolean => current === ordinary;

/** One that lasts as long as the page. */
export function inMemory(): Shelf {
  const texts = new Map<string, string>();
  return {
    get: (name) => texts.get(name) ?? null,
    set: (name, text) => void (text === null ? texts.delete(name) : texts.set(name, text)),
    names: () => [...texts.keys()],
    settled: () => Promise.resolve(),
  };
}

/** That others use this device too was said here; it names nobody, and stays when all else goes. */
const SHARED = 'hearth.shared-device';

/** Was it said of this browser that others use it too? So it is asked the other way around the next time. */
export function knownAsShared(): boolean {
  try {
    return localStorage.getItem(SHARED) !== null;
  } catch {
    return false;
  }
}

export function rememberShared(isShared: boolean): void {
  try {
    if (isShared) localStorage.setItem(SHARED, '1');
    else localStorage.removeItem(SHARED);
  } catch {
    // It is asked again.
  }
}

/** What stands before the names of sealed texts, with the id of whoever can open them. */
export const SEALED = 'hearth.sealed';
/** The same of what is kept no longer than its author is signed in. */
export const SEALED_UNTIL = 'hearth.sealed-until';

/** Takes away what was sealed until its author's sign-in ends, of everyone but this person; null: of all. */
export function forgetSealedUntil(personId: string | null): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (
        name.startsWith(`${SEALED_UNTIL}.`) &&
        !(personId && name.startsWith(`${SEALED_UNTIL}.${personId}.`))
      )
        localStorage.removeItem(name);
    }
  } catch {
    // Nothing is stored.
  }
}
