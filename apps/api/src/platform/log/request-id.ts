import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of the request that is being answered. */
interface Asked {
  readonly id: string;
  readonly ip: () => string | undefined;
  personId: string | null;
  /** What was told of it already. */
  readonly told: Set<string>;
}
const current = new AsyncLocalStorage<Asked>();

/** Does this, and whatever it leads to, under the id of its request. */
export const underRequestId = <T>(
  id: string,
  work: () => T,
  ip: () => string | undefined = () => undefined,
): T => current.run({ id, ip, personId: null, told: new Set() }, work);

/** The id of the request that is being answered; undefined where none is, as in a job. */
export const requestId = (): string | undefined => current.getStore()?.id;

/** Whence it comes, and who asks, as far as either is known by now. */
export const requestOrigin = (): { ip: string | undefined; personId: string | null } => {
  const asked = current.getStore();
  return { ip: asked?.ip(), personId: asked?.personId ?? null };
};

/** Who asks is known from here on. */
export function askedBy(personId: string | null): void {
  const asked = current.getStore();
  if (asked) asked.personId = personId;
}

/** True the first time this is said under one request; always where there is none. */
export function firstInRequest(what: string): boolean {
  const told = current.getStore()?.told;
  if (told?.has(what)) return false;
  told?.add(what);
  return true;
}
