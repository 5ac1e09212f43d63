import type { FieldFault } from '@hearth/shared';
import type { AccessRequestWriteInput, Request_StatusFragment, State } from '../../gql/joining/graphql.js';
import {
  forgetVisitorDraft,
  keepVisitorDraft,
  readVisitorDraft,
} from '../../platform/shared-device/visitor-drafts.js';

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
    const kept = JSON.parse(readVisitorDraft(PLACE) ?? 'null') as Kept | null;
    return kept && typeof kept.secret === 'string' ? { ...emptyForm(), ...kept } : null;
  } catch {
    return null;
  }
}

/** Kept at once, before anything is sent. Of what was sent the words are with us: the browser keeps where it went, for this tab. */
export const keep = (kept: Kept): void =>
  kept.sent
    ? keepVisitorDraft(
        PLACE,
        JSON.stringify({ ...emptyForm(), secret: kept.secret, email: kept.email, sent: true }),
        'tab',
      )
    : keepVisitorDraft(PLACE, JSON.stringify(kept));
export const forgetKept = (): void => forgetVisitorDraft(PLACE);

/** The form as the server has it. */
export function formOf(status: Request_StatusFragment, secret: string): Kept {
  const { email, name, roleTitle, organizationName, usState, words, savedAt, byMail } = status;
  const state = usState ?? '';
  return {
    ...emptyForm(),
    ...{ email, name, roleTitle, organizationName, words, state, secret, byMail },
    changedAt: Date.parse(savedAt),
  };
}

/** What the server has, by the mailed secret, unless what is here is newer. */
export function takeFrom(status: Request_StatusFragment, secret: string): void {
  const here = readKept();
  if (here?.email.toLowerCase() === status.email.toLowerCase() && here.changedAt > Date.parse(status.savedAt))
    return;
  keep(formOf(status, secret));
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
