import { takeOverUnsent } from '../outbox/outbox-database.js';
import { changedElsewhere, inMemory, isKeptOn, keepOn, SEALED, SEALED_UNTIL, type Shelf } from './shelf.js';

/** So long what nobody comes back for is kept, in milliseconds: 30 days. */
const KEPT_FOR = 30 * 86_400_000;
const NONCE = 12;
/** Put behind a key, that of names is another one. */
const NAMES = 'names';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
const textOf = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

interface Keys {
  /** The first one seals, all of them open. */
  open: readonly CryptoKey[];
  /** Makes a name that tells nothing out of one that does. */
  name: CryptoKey;
}

async function keysOf(secrets: readonly string[]): Promise<Keys> {
  const raw = secrets.map(bytesOf);
  const open = await Promise.all(
    raw.map((bytes) => crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])),
  );
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const forNames = await crypto.subtle.digest(
    'SHA-256',
    new Uint8Array([...(raw[0] ?? []), ...new TextEncoder().encode(NAMES)]),
  );
  const name = await crypto.subtle.importKey('raw', forNames, hmac, false, ['sign']);
  return { open, name };
}

interface Owner {
  personId: string;
  /** Given by the house to a sign-in of this person alone. */
  secrets: readonly string[];
  /** Whether what has this name is kept no longer than its author is signed in. */
  isUntil: (name: string) => boolean;
}

/**
 * What a person writes on a device that others use too: in memory in the clear, and on the disk sealed with a key that the house
 * gives to that person's sign-in alone. So a page that is reloaded, or a sign-in that has ended, loses nothing, and whoever
 * comes next can read nothing, names included.
 */
export class SealedShelf implements Shelf {
  readonly #texts = inMemory();
  readonly #waiting = new Set<string>();
  #work: Promise<void> | null = null;
  readonly #hear = (event: StorageEvent) => void this.#heard(event);

  private constructor(
    private readonly owner: Owner,
    private readonly keys: Keys,
  ) {}

  /** Opens it with all that this person left here, sealed or, from another time, in the clear. */
  static async open(owner: Owner): Promise<SealedShelf> {
    const shelf = new SealedShelf(owner, await keysOf(owner.secrets));
    await shelf.#readAll();
    addEventListener('storage', shelf.#hear);
    return shelf;
  }

  get(name: string): string | null {
    return this.#texts.get(name);
  }

  set(name: string, text: string | null): void {
    if (text === this.#texts.get(name)) return;
    this.#texts.set(name, text);
    this.#waiting.add(name);
    this.#work ??= this.#writeAll();
  }

  names(): string[] {
    return this.#texts.names();
  }

  async settled(): Promise<void> {
    await this.#work;
  }

  /** Lets go of it: what is sealed stays on the disk. */
  close(): void {
    removeEventListener('storage', this.#hear);
  }

  /** One after the other, each as it stands then: the last words are the ones that stay. */
  async #writeAll(): Promise<void> {
    for (const name of this.#waiting) {
      this.#waiting.delete(name);
      try {
        const sealedName = await this.#nameOf(name);
        const text = this.#texts.get(name);
        const sealed = text === null ? null : await this.#seal(sealedName, name, text);
        if (this.#waiting.has(name)) continue;
        if (sealed === null) localStorage.removeItem(sealedName);
        else localStorage.setItem(sealedName, sealed);
      } catch {
        // Full, or closed to us: it is in memory, and on its way to the house.
      }
    }
    this.#work = null;
  }

  async #nameOf(name: string): Promise<string> {
    const sum = new Uint8Array(
      await crypto.subtle.sign('HMAC', this.keys.name, new TextEncoder().encode(name)),
    );
    const hidden = textOf(sum.slice(0, 12)).replaceAll('+', '-').replaceAll('/', '_');
    return `${this.owner.isUntil(name) ? SEALED_UNTIL : SEALED}.${this.owner.personId}.${hidden}`;
  }

  async #seal(sealedName: string, name: string, text: string): Promise<string> {
    const [key] = this.keys.open;
    if (!key) throw new Error('No key');
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
    const plain = new TextEncoder().encode(JSON.stringify([name, text]));
    const additionalData = new TextEncoder().encode(sealedName);
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData }, key, plain);
    return `${Date.now()}.${textOf(nonce)}.${textOf(new Uint8Array(sealed))}`;
  }

  /** Null where none of the keys opens it. */
  async #open(sealedName: string, stored: string): Promise<readonly [string, string] | null> {
    const [, nonce = '', sealed = ''] = stored.split('.');
    const additionalData = new TextEncoder().encode(sealedName);
    for (const key of this.keys.open) {
      try {
        const with_ = { name: 'AES-GCM', iv: bytesOf(nonce), additionalData };
        const plain: unknown = JSON.parse(
          new TextDecoder().decode(await crypto.subtle.decrypt(with_, key, bytesOf(sealed))),
        );
        if (!Array.isArray(plain)) return null;
        return [String(plain[0]), String(plain[1])];
      } catch {
        // Sealed with another key, or not by us.
      }
    }
    return null;
  }

  #isMine(sealedName: string): boolean {
    const { personId } = this.owner;
    return (
      sealedName.startsWith(`${SEALED}.${personId}.`) || sealedName.startsWith(`${SEALED_UNTIL}.${personId}.`)
    );
  }

  async #readAll(): Promise<void> {
    for (const sealedName of storedNames()) {
      const stored = localStorage.getItem(sealedName);
      if (stored === null || !this.#isMine(sealedName)) continue;
      const opened = await this.#open(sealedName, stored);
      if (!opened) continue;
      this.#texts.set(...opened);
      // Sealed by an earlier key: once more with that of now.
      if (sealedName !== (await this.#nameOf(opened[0]))) {
        localStorage.removeItem(sealedName);
        this.#waiting.add(opened[0]);
      }
    }
    this.#adopt();
    await this.#writeAll();
    forgetStale();
  }

  /** What this person has left here in the clear, when it was said to be their own device. */
  #adopt(): void {
    for (const name of storedNames()) {
      const [house, , personId] = name.split('.');
      const known = name === `hearth.drafts-known.${this.owner.personId}`;
      if (house !== 'hearth' || !(known || personId === this.owner.personId) || this.#isMine(name)) continue;
      const text = localStorage.getItem(name);
      if (text !== null && this.#texts.get(name) === null) {
        this.#texts.set(name, text);
        this.#waiting.add(name);
      }
      localStorage.removeItem(name);
    }
  }

  /** Another tab of this browser has kept something, or let go of it. */
  async #heard({ key, newValue }: StorageEvent): Promise<void> {
    if (key === null || !this.#isMine(key)) return;
    if (newValue === null) {
      for (const name of this.names()) {
        if ((await this.#nameOf(name)) !== key || this.#waiting.has(name)) continue;
        this.#texts.set(name, null);
        changedElsewhere(name);
      }
      return;
    }
    const opened = await this.#open(key, newValue);
    if (!opened || this.#waiting.has(opened[0])) return;
    this.#texts.set(...opened);
    changedElsewhere(opened[0]);
  }
}

const storedNames = (): string[] => Object.keys(localStorage);

/** What anyone sealed here and did not come back for. */
function forgetStale(): void {
  for (const name of storedNames()) {
    if (!name.startsWith(`${SEALED}.`) && !name.startsWith(`${SEALED_UNTIL}.`)) continue;
    const at = Number.parseInt(localStorage.getItem(name) ?? '', 10);
    if (!(Date.now() - at < KEPT_FOR)) localStorage.removeItem(name);
  }
}

let open: { personId: string; shelf: SealedShelf } | null = null;

/** From now on what this person writes is kept sealed. Where the browser cannot seal or keep, in memory alone. */
export async function keepSealed(owner: Owner): Promise<void> {
  // Whoever signs in again goes on where they were.
  if (open?.personId === owner.personId && isKeptOn(open.shelf)) return;
  await open?.shelf.settled();
  open?.shelf.close();
  open = null;
  try {
    const shelf = await SealedShelf.open(owner);
    open = { personId: owner.personId, shelf };
    keepOn(shelf);
    await takeOverUnsent(owner.personId).catch(() => undefined);
  } catch {
    keepOn(inMemory());
  }
}
