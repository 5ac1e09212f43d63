import type { FieldFault } from '@hearth/shared';
import type { AccessRequestWriteInput, Request_StatusFragment, State } from '../../gql/joining/graphql.js';
import { forgetDraft, readDraft, writeDraft } from '../../platform/drafts/draft-store.js';

/** Whoever asks may be nobody yet: what they write is kept in this browser under this name. */
const NOBODY = 'visitor';
const PLACE = 'access-request';

/** A request as it stands in the form. */
export interface Kept {
  /** Opens what the server has of it: the browser's own, or the mailed one. */
  secret: string;
  email: string;
  name: string;
  roleTitle: string;
  organizationName: string;
  state: State | '';
  words: string;
  /** It came by a mailed link: the address stands. */
  byMail: boolean;
  /** It was sent, and waits to be confirmed by mail. */
  sent: boolean;
  /** When it was last changed here, in milliseconds. */
  changedAt: number;
}

/** A secret nobody guesses: 256 random bits, safe in an address. */
function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

export const emptyForm = (): Kept => ({
  secret: newSecret(),
  email: '',
  name: '',
  roleTitle: '',
  organizationName: '',
  state: '',
  words: '',
  byMail: false,
  sent: false,
  changedAt: 0,
});

/** What was left in this browser, or null. */
export function readKept(): Kept | null {
  try {
    const kept = JSON.parse(readDraft(NOBODY, PLACE) ?? 'null') as Kept | null;
    return kept && typeof kept.secret === 'string' ? { ...emptyForm(), ...kept } : null;
  } catch {
    return null;
  }
}

/** Kept at once, before anything is sent. */
export const keep = (kept: Kept): void => writeDraft(NOBODY, PLACE, JSON.stringify(kept));
export const forgetKept = (): void => forgetDraft(NOBODY, PLACE);

/** What the server has, by the mailed secret, unless what is here is newer. */
export function takeFrom(status: Request_StatusFragment, secret: string): void {
  const here = readKept();
  if (here?.email.toLowerCase() === status.email.toLowerCase() && here.changedAt > Date.parse(status.savedAt))
    return;
  const { email, name, roleTitle, organizationName, usState, words, savedAt } = status;
  keep({
    ...emptyForm(),
    email,
    name,
    roleTitle,
    organizationName,
    words,
    state: usState ?? '',
    secret,
    byMail: true,
    changedAt: Date.parse(savedAt),
  });
}

/** The form as it is sent. */
export const inputOf = (kept: Kept, locale: 'en' | 'es', timeZone: string): AccessRequestWriteInput => ({
  secret: kept.secret,
  email: kept.email.trim(),
  name: kept.name.trim(),
  roleTitle: kept.roleTitle.trim(),
  organizationName: kept.organizationName.trim(),
  state: kept.state || null,
  words: kept.words,
  locale: locale === 'es' ? 'ES' : 'EN',
  timeZone,
});

/** Could mail reach this? The server looks closer. */
export const isAddress = (email: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email.trim());

const ASKED = ['name', 'roleTitle', 'organizationName', 'state', 'words'] as const;

/** What the server would find missing, said before it is asked, in the order of the form. */
export const faultsOf = (kept: Kept): FieldFault[] => [
  ...(isAddress(kept.email) ? [] : [{ field: 'email', rule: 'email' }]),
  ...ASKED.filter((field) => kept[field].trim() === '').map((field) => ({ field, rule: 'required' })),
];
