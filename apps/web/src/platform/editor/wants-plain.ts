const KEY = 'hearth.writing';

/** Whether one has chosen to write in the plain field, in this browser. */
export function wantsPlain(): boolean {
  try {
    return localStorage.getItem(KEY) === 'plain';
  } catch {
    return false;
  }
}

/** Remembers that choice. */
export function choosePlain(plain: boolean): void {
  try {
    if (plain) localStorage.setItem(KEY, 'plain');
    else localStorage.removeItem(KEY);
  } catch {
    // It holds as long as the field is open.
  }
}
