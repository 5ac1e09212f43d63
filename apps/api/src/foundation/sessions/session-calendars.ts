/**
 * SQL: does the session of alias `s` stand in this person's calendar, given their answer to it? Who said yes or maybe; without an
 * answer, who facilitates or presents, and in a cohort everyone. All three are SQL expressions.
 */
export const standsInCalendar = (s: string, personId: string, answer: string): string =>
  `(${answer} IN ('going', 'maybe') OR (${answer} IS NULL AND (${s}.cohort_id IS NOT NULL OR EXISTS (
     SELECT 1 FROM peer_session_role runs WHERE runs.session_id = ${s}.id AND runs.person_id = ${personId}
        AND runs.role IN ('facilitator', 'presenter')))))`;

/** SQL: is this person's calendar kept right by mail? */
export const calendarByMail = (personId: string): string =>
  `NOT EXISTS (SELECT 1 FROM calendar_setting kept WHERE kept.person_id = ${personId} AND NOT kept.by_mail)`;
