import { randomBytes, randomUUID } from 'node:crypto';
import type { Locale } from '@hearth/shared';
import { personLine } from '../../foundation/people/person-line.js';
import { ensure, found, invalidField } from '../../platform/access/refusal-error.js';
import { coordinates, type Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import { isoInstantSql } from '../../platform/db/iso-instant.js';
import type { Reader } from '../../platform/db/reader.js';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.js';
import { isUUID } from 'class-validator';
import { CERTIFICATE, shownCertificate, type CertificateRow } from './certificate-row.js';
import type { CertifiedSession } from './certificate.entity.js';
import {
  CertificateState,
  type Certificate,
  type CertificateCheck,
  type CertificatesIssued,
} from './certificates.types.js';
import { there } from './hours.js';
import type { CohortCertified, CohortCertifiedPage } from './hours.types.js';

/** Letters and digits that nobody takes for one another. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 28;

/** 140 random bits. */
const newCode = (): string => [...randomBytes(LENGTH)].map((byte) => SIGNS[byte % 32]).join('');

/** A code as someone typed it, with or without dashes; null where it can be none. */
export function codeOf(words: string): string | null {
  const code = words.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return code.length === LENGTH && [...code].every((sign) => SIGNS.includes(sign)) ? code : null;
}

interface Snapshot {
  personId: string;
  name: string;
  locale: Locale;
  timeZone: string;
  minutes: number;
  sessions: CertifiedSession[];
  standing: { id: string; personName: string; sessions: CertifiedSession[] } | null;
}

const SNAPSHOTS = `
  SELECT own.*, p.name, p.locale, p.time_zone AS "timeZone",
         (SELECT json_build_object('id', x.id, 'personName', x.person_name, 'sessions', x.sessions) FROM certificate x
           WHERE x.person_id = p.id AND x.cohort_id = $1 AND x.superseded_at IS NULL AND x.revoked_at IS NULL) AS standing
    FROM (SELECT t.person_id AS "personId", sum(t.minutes)::int AS minutes,
                 json_agg(json_build_object('startsAt', ${isoInstantSql('t.starts_at')}, 'timeZone', t.time_zone, 'minutes', t.minutes) ORDER BY t.starts_at, t.id) AS sessions
            FROM (${there('session', 's.cohort_id = $1 AND ($2::uuid IS NULL OR who.person_id = $2)')}) t GROUP BY t.person_id) own
    JOIN person p ON p.id = own."personId" AND p.deactivated_at IS NULL`;

/** Does the certificate that stands say just this already? */
const says = ({ standing, name, sessions }: Snapshot): boolean =>
  standing !== null &&
  standing.personName === name &&
  JSON.stringify(standing.sessions.map(({ startsAt, minutes }) => [startsAt, minutes])) ===
    JSON.stringify(sessions.map(({ startsAt, minutes }) => [startsAt, minutes]));

/** Issues what is not issued yet, in place of what stood; the same again issues nothing. */
async function issue(
  tx: Tx,
  { cohortId, personId, by }: { cohortId: string; personId: string | null; by: string },
): Promise<{ issued: number; stood: number }> {
  await tx.query(`SELECT FROM cohort WHERE id = $1 FOR NO KEY UPDATE`, [cohortId]);
  const all = await tx.query<Snapshot>(SNAPSHOTS, [cohortId, personId]);
  const anew = all.filter((one) => !says(one));
  await tx.query(`UPDATE certificate SET superseded_at = now() WHERE id = ANY($1::uuid[])`, [
    anew.flatMap(({ standing }) => standing?.id ?? []),
  ]);
  const made = anew.map((one) => ({ ...one, id: randomUUID(), code: newCode() }));
  await tx.query(
    `INSERT INTO certificate (id, code, person_id, cohort_id, person_name, program_name, cohort_name, locale, time_zone, minutes, sessions, issued_by)
     SELECT one.id, one.code, one."personId", c.id, one.name, pr.name, c.name, one.locale, one."timeZone", one.minutes, one.sessions, $3
       FROM json_to_recordset($2::json) one(id uuid, code text, "personId" uuid, name text, locale text, "timeZone" text, minutes int, sessions json)
       CROSS JOIN cohort c JOIN program pr ON pr.id = c.program_id WHERE c.id = $1`,
    [cohortId, JSON.stringify(made), by],
  );
  await tx.enqueueAll(
    'notification.spread',
    made.map(({ id }) => ({
      payload: { kind: 'certificate.issued', subjectId: id, by },
      key: `certificate.issued:${id}`,
    })),
    new Date(),
  );
  return { issued: anew.length, stood: all.length - anew.length };
}

/** One's own certificate of a cohort one was in. Throws `not_found`, and `invalid` (cohortId) where there are no hours. */
export async function issueMine(tx: Tx, viewer: Viewer, cohortId: string): Promise<Certificate> {
  const came = await issue(tx, { cohortId, personId: viewer.personId, by: viewer.personId });
  if (came.issued + came.stood === 0) {
    found(viewer.cohorts.find((cohort) => cohort.cohortId === cohortId));
    throw invalidField('cohortId', 'no_hours');
  }
  const [row] = await tx.query<{ certificate: CertificateRow }>(
    `SELECT ${CERTIFICATE('x')} AS certificate FROM certificate x
      WHERE x.person_id = $1 AND x.cohort_id = $2 AND x.superseded_at IS NULL AND x.revoked_at IS NULL`,
    [viewer.personId, cohortId],
  );
  return shownCertificate(found(row).certificate);
}

const ensureKeeps = (viewer: Viewer, cohortId: string): void => {
  found(viewer.cohorts.find((cohort) => cohort.cohortId === cohortId));
  ensure(coordinates(viewer, cohortId), 'coordinator');
};

/** A certificate for everyone with hours in a cohort; for those who coordinate it. Twice is once. */
export async function issueForCohort(tx: Tx, viewer: Viewer, cohortId: string): Promise<CertificatesIssued> {
  ensureKeeps(viewer, cohortId);
  return issue(tx, { cohortId, personId: null, by: viewer.personId });
}

/** Takes a certificate back, with a reason that is kept; for those who coordinate its cohort. Twice is once. */
export async function revoke(
  tx: Tx,
  viewer: Viewer,
  { id, reason }: { id: string; reason: string },
): Promise<boolean> {
  const [row] = await tx.query<{ cohortId: string; personId: string; revoked: boolean }>(
    `SELECT cohort_id AS "cohortId", person_id AS "personId", revoked_at IS NOT NULL AS revoked FROM certificate WHERE id = $1 FOR UPDATE`,
    [id],
  );
  const { cohortId, personId, revoked } = found(row);
  if (personId === viewer.personId) ensure(coordinates(viewer, cohortId), 'coordinator');
  found(coordinates(viewer, cohortId) || null);
  if (!revoked)
    await tx.query(
      `UPDATE certificate SET revoked_at = now(), revoked_by = $2, revoked_why = $3 WHERE id = $1`,
      [id, viewer.personId, reason],
    );
  return true;
}

/** Everyone with hours in a cohort and the certificate that stands, by name; for those who coordinate it. Two statements. */
export async function cohortCertified(
  reader: Reader,
  viewer: Viewer,
  { cohortId, first, after }: { cohortId: string; first: number; after: string | null },
): Promise<CohortCertifiedPage> {
  ensureKeeps(viewer, cohortId);
  const [name, id] = after === null ? [null, null] : decodeCursor(after, 2);
  if (id !== null && !isUUID(id)) throw invalidField('after', 'unknown');
  const [names] = await reader.query<{ cohortName: string; programName: string }>(
    `SELECT c.name AS "cohortName", pr.name AS "programName" FROM cohort c JOIN program pr ON pr.id = c.program_id WHERE c.id = $1`,
    [cohortId],
  );
  const rows = await reader.query<
    Omit<CohortCertified, 'certificate'> & { certificate: CertificateRow | null; name: string; id: string }
  >(
    `SELECT ${personLine('p', 'o')} AS person, p.name, p.id, own.minutes, own.sessions,
            (SELECT ${CERTIFICATE('x')} FROM certificate x WHERE x.person_id = p.id AND x.cohort_id = $1
                AND x.superseded_at IS NULL AND x.revoked_at IS NULL) AS certificate
       FROM (SELECT person_id, sum(minutes)::int AS minutes, count(*)::int AS sessions FROM (${there('session', 's.cohort_id = $1')}) t GROUP BY person_id) own
       JOIN person p ON p.id = own.person_id LEFT JOIN organization o ON o.id = p.organization_id
      WHERE $2::text IS NULL OR (p.name, p.id) > ($2, $3::uuid) ORDER BY p.name, p.id LIMIT $4`,
    [cohortId, name ?? null, id ?? null, first + 1],
  );
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    ...found(names),
    nodes: page.map(({ person, minutes, sessions, certificate }) => ({
      person,
      minutes,
      sessions,
      certificate: certificate && shownCertificate(certificate),
    })),
    nextCursor: rows.length > first && last ? encodeCursor(last.name, last.id) : null,
  };
}

/** All of a certificate, for its PDF. */
export interface WholeCertificate {
  code: string;
  personName: string;
  programName: string;
  cohortName: string;
  locale: Locale;
  timeZone: string;
  minutes: number;
  sessions: CertifiedSession[];
  issuedAt: Date;
}

/** A certificate that stands, for its holder and those who coordinate its cohort; "not found" for everyone else. */
export async function wholeCertificate(
  reader: Reader,
  viewer: Viewer,
  id: string,
): Promise<WholeCertificate> {
  const [row] = await reader.query<WholeCertificate & { personId: string; cohortId: string }>(
    `SELECT code, person_id AS "personId", cohort_id AS "cohortId", person_name AS "personName", program_name AS "programName",
            cohort_name AS "cohortName", locale, time_zone AS "timeZone", minutes, sessions, issued_at AS "issuedAt"
       FROM certificate WHERE id = $1 AND superseded_at IS NULL AND revoked_at IS NULL`,
    [id],
  );
  const { personId, cohortId, ...whole } = found(row);
  found(personId === viewer.personId || coordinates(viewer, cohortId) || null);
  return whole;
}

const NOTHING: CertificateCheck = {
  state: CertificateState.UNKNOWN,
  personName: null,
  programName: null,
  cohortName: null,
  minutes: null,
  sessions: null,
  firstAt: null,
  lastAt: null,
  issuedAt: null,
  revokedAt: null,
};

/** What a code stands for, to anyone who has it. */
export async function checkCertificate(reader: Reader, words: string): Promise<CertificateCheck> {
  const code = codeOf(words);
  const [row] = code
    ? await reader.query<WholeCertificate & { supersededAt: Date | null; revokedAt: Date | null }>(
        `SELECT person_name AS "personName", program_name AS "programName", cohort_name AS "cohortName", minutes, sessions,
                issued_at AS "issuedAt", superseded_at AS "supersededAt", revoked_at AS "revokedAt" FROM certificate WHERE code = $1`,
        [code],
      )
    : [];
  if (!row) return NOTHING;
  if (row.revokedAt) return { ...NOTHING, state: CertificateState.REVOKED, revokedAt: row.revokedAt };
  return {
    ...NOTHING,
    state: row.supersededAt ? CertificateState.SUPERSEDED : CertificateState.VALID,
    personName: row.personName,
    programName: row.programName,
    cohortName: row.cohortName,
    minutes: row.minutes,
    sessions: row.sessions.length,
    firstAt: row.sessions[0]?.startsAt ?? null,
    lastAt: row.sessions.at(-1)?.startsAt ?? null,
    issuedAt: row.issuedAt,
  };
}
