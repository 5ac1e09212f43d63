import type { ApplicationLetter, ApplicationState } from '@hearth/shared';
import { found } from '../../platform/access/refusal-error.js';
import type { Reader } from '../../platform/db/reader.js';
import { renderMarkdown } from '../../platform/markdown/render.js';
import { fillingOf } from './application-mails.js';
import type { ApplicationCall, ApplicationStatus } from './applications.types.js';
import { isOpen, needsPassword, type Held } from './by-secret.js';
import { filled } from './letters.js';

const CALL = `
  SELECT c.cohort_id AS id, co.name AS cohort, p.name AS program, co.starts_on::text AS "startsOn", co.ends_on::text AS "endsOn", c.opens_at AS "opensAt",
         c.closes_at AS "closesAt", c.time_zone AS "timeZone", ${isOpen('c')} AS open, c.intro, c.form_version AS "formVersion", f.questions, c.keep_days AS "keepDays"
    FROM application_call c JOIN cohort co ON co.id = c.cohort_id JOIN program p ON p.id = co.program_id
    JOIN application_form f ON f.cohort_id = c.cohort_id AND f.version = c.form_version
   WHERE c.cohort_id = $1 AND c.opens_at IS NOT NULL`;

/** What a cohort asks, once it is said when it opens. Throws `not_found`. */
export async function applicationCall(reader: Reader, cohortId: string): Promise<ApplicationCall> {
  const call = found((await reader.query<ApplicationCall>(CALL, [cohortId]))[0]);
  return { ...call, intro: { en: renderMarkdown(call.intro.en), es: renderMarkdown(call.intro.es) } };
}

const STATUS = `
  SELECT a.cohort_id AS "cohortId", co.name AS cohort, p.name AS program, a.state, a.email, a.name, a.role, a.role_title AS "roleTitle",
         a.organization_name AS "organizationName", a.organization_kind AS "organizationKind", a.us_state AS "usState", a.answers, f.questions,
         a.form_version AS "formVersion", a.saved_at AS "savedAt", a.confirmed_at AS "confirmedAt", a.offer_until AS "offerUntil", a.locale,
         a.time_zone AS "timeZone", c.letters, ${isOpen('c')} AS open,
         EXISTS (SELECT FROM account ac WHERE ac.person_id = a.person_id AND ${needsPassword('a', 'ac')}) AS "needsPassword"
    FROM application a JOIN application_call c ON c.cohort_id = a.cohort_id JOIN cohort co ON co.id = a.cohort_id
    JOIN program p ON p.id = co.program_id JOIN application_form f ON f.cohort_id = a.cohort_id AND f.version = a.form_version
   WHERE a.id = $1`;

type StatusRow = Omit<ApplicationStatus, 'written' | 'letter' | 'byMail'> &
  ApplicationStatus['written'] &
  Pick<Held, 'locale' | 'timeZone' | 'letters'> & { usState: string | null };

const LETTER_OF: Partial<Record<ApplicationState, ApplicationLetter>> = {
  OFFERED: 'OFFER',
  WAITLISTED: 'WAITLIST',
  DECLINED: 'DECLINE',
};

/** An application as whoever holds its secret sees it. One statement. */
export async function applicationStatus(
  reader: Reader,
  id: string,
  byMail: boolean,
): Promise<ApplicationStatus> {
  const row = found((await reader.query<StatusRow>(STATUS, [id]))[0]);
  const {
    email,
    name,
    role,
    roleTitle,
    organizationName,
    organizationKind,
    usState,
    answers,
    letters,
    ...status
  } = row;
  const kind = LETTER_OF[row.state];
  return {
    ...status,
    byMail,
    needsPassword: byMail && row.state === 'ACCEPTED' && row.needsPassword,
    letter: kind ? filled(letters[kind][row.locale], fillingOf(row)).html : null,
    written: { email, name, role, roleTitle, organizationName, organizationKind, state: usState, answers },
  };
}
