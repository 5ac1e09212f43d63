import { answerFault, type ApplicantRole, type FieldFault } from '@hearth/shared';
import type {
  ApplicationWriteInput,
  ApplyQuestionFragment,
  ApplyStatusFragment,
  OrganizationKind,
  State,
} from '../../gql/applications/graphql.js';
import {
  forgetVisitorDraft,
  keepVisitorDraft,
  readVisitorDraft,
} from '../../platform/shared-device/visitor-drafts.js';

const placeOf = (cohortId: string) => `apply:${cohortId}`;

/** An application as it stands in the form. */
export interface Kept {
  /** Opens what the server has of it: the browser's own, or the mailed one. */
  secret: string;
  email: string;
  name: string;
  role: ApplicantRole | '';
  roleTitle: string;
  organizationName: string;
  organizationKind: OrganizationKind | '';
  state: State | '';
  answers: Record<string, string[]>;
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

/** An empty form; a member's name and address stand in it. */
export const emptyForm = (member: { name: string; email: string } | null): Kept => ({
  secret: newSecret(),
  email: member?.email ?? '',
  name: member?.name ?? '',
  role: '',
  roleTitle: '',
  organizationName: '',
  organizationKind: '',
  state: '',
  answers: {},
  byMail: false,
  sent: false,
  changedAt: 0,
});

/** What was left in this browser, or null. */
export function readKept(cohortId: string): Kept | null {
  try {
    const kept = JSON.parse(readVisitorDraft(placeOf(cohortId)) ?? 'null') as Kept | null;
    return kept && typeof kept.secret === 'string' && typeof kept.answers === 'object'
      ? { ...emptyForm(null), ...kept }
      : null;
  } catch {
    return null;
  }
}

/** Kept at once, before anything is sent. Of what was sent the words are with us: the browser keeps where it went, for this tab. */
export const keep = (cohortId: string, kept: Kept): void =>
  kept.sent
    ? keepVisitorDraft(
        placeOf(cohortId),
        JSON.stringify({ ...emptyForm(null), secret: kept.secret, email: kept.email, sent: true }),
        'tab',
      )
    : keepVisitorDraft(placeOf(cohortId), JSON.stringify(kept));
export const forgetKept = (cohortId: string): void => forgetVisitorDraft(placeOf(cohortId));

/** The form as the server has it. */
export const formOf = ({ savedAt, written, byMail }: ApplyStatusFragment, secret: string): Kept => ({
  ...emptyForm(null),
  ...written,
  role: written.role ?? '',
  organizationKind: written.organizationKind ?? '',
  state: (written.state as State | null) ?? '',
  answers: Object.fromEntries(written.answers.map(({ key, values }) => [key, values])),
  secret,
  byMail,
  changedAt: Date.parse(savedAt),
});

/** What the server has, by the mailed secret, unless what is here is newer. */
export function takeFrom(status: ApplyStatusFragment, secret: string): void {
  const { cohortId, savedAt, written } = status;
  const here = readKept(cohortId);
  if (
    here &&
    here.email.toLowerCase() === written.email.toLowerCase() &&
    here.changedAt > Date.parse(savedAt)
  )
    return;
  keep(cohortId, formOf(status, secret));
}

/** The form as it is sent. */
export function inputOf(
  kept: Kept,
  call: { id: string; formVersion: number; questions: readonly { key: string }[] },
  locale: 'en' | 'es',
  timeZone: string,
): ApplicationWriteInput {
  return {
    cohortId: call.id,
    secret: kept.secret,
    formVersion: call.formVersion,
    email: kept.email.trim(),
    name: kept.name.trim(),
    role: kept.role || null,
    roleTitle: kept.roleTitle.trim(),
    organizationName: kept.organizationName.trim(),
    organizationKind: kept.organizationKind || null,
    state: kept.state || null,
    answers: call.questions.map(({ key }) => ({ key, values: kept.answers[key] ?? [] })),
    locale: locale === 'es' ? 'ES' : 'EN',
    timeZone,
  };
}

/** Could mail reach this? The server looks closer. */
export const isAddress = (email: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email.trim());

const ASKED = ['name', 'role', 'roleTitle', 'organizationName', 'organizationKind', 'state'] as const;

/** What the server would find missing or wrong, said before it is asked, in the order of the form. */
export function faultsOf(kept: Kept, questions: readonly ApplyQuestionFragment[]): FieldFault[] {
  return [
    ...(isAddress(kept.email) ? [] : [{ field: 'email', rule: 'email' }]),
    ...ASKED.filter((field) => kept[field].trim() === '').map((field) => ({ field, rule: 'required' })),
    ...questions.flatMap((question) => {
      const fault = answerFault(question, kept.answers[question.key] ?? [], true);
      return fault ? [{ field: `answers.${question.key}`, ...fault }] : [];
    }),
  ];
}
