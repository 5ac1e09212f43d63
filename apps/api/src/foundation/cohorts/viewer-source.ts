import { Injectable, Logger } from '@nestjs/common';
import type { CohortRole, Locale, SiteRole } from '@hearth/shared';
import { hashOfSecret } from '../../platform/access/secrets.js';
import {
  ViewerSource,
  type GuestOf,
  type PersonViewer,
  type Standing,
  type Viewer,
} from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { guestOf } from '../people/guest-now.js';
import { COLLECTIVE_AUDIENCE_ID } from './audiences.js';

interface PersonRow {
  personId: string;
  name: string;
  email: string;
  locale: Locale;
  timeZone: string;
  accessEpoch: string;
  siteRoles: SiteRole[];
  cohorts: { cohortId: string; audienceId: string; role: CohortRole }[];
}
interface ViewerRow extends Omit<PersonRow, 'email'> {
  /** Null for a guest, who has no account. */
  email: string | null;
  guestOf: GuestOf | null;
  signInId: string;
  isShared: boolean;
  stale: boolean;
}

const ACTIVE = `m.joined_at <= now() AND (m.left_at IS NULL OR m.left_at > now())`;
// What the clock does to memberships is counted by joins and by leaves: one of each at the same instant moves it too.
const EPOCH = `p.access_epoch || '.' || (SELECT count(*) FILTER (WHERE m.joined_at <= now()) || '.' || count(*) FILTER (WHERE m.left_at <= now())
  FROM cohort_membership m WHERE m.person_id = p.id)`;
// Either an account, or someone's guest now: nobody is both, nor neither.
const LIVE = `si.revoked_at IS NULL AND si.waits_for IS NULL AND si.expires_at > now()
  AND si.last_seen_at > now() - make_interval(mins => si.idle_minutes) AND p.deactivated_at IS NULL
  AND CASE WHEN p.is_guest THEN ${guestOf('p')} IS NOT NULL ELSE EXISTS (SELECT 1 FROM account WHERE account.person_id = p.id) END`;

// min(role) is the strongest: coordinator, facilitator, fellow stand in the order of the alphabet.
const PERSON = `p.id AS "personId", p.name, a.email, p.locale, p.time_zone AS "timeZone", ${EPOCH} AS "accessEpoch",
    (SELECT coalesce(json_agg(r.role ORDER BY r.role), '[]') FROM site_role r WHERE r.person_id = p.id) AS "siteRoles",
    (SELECT coalesce(json_agg(json_build_object('cohortId', c.id, 'audienceId', c.audience_id, 'role', held.role)
        ORDER BY c.starts_on DESC, c.id), '[]')
       FROM (SELECT cohort_id, min(role) AS role FROM (
               SELECT m.cohort_id, m.role FROM cohort_membership m WHERE m.person_id = p.id AND ${ACTIVE}
               UNION ALL
               SELECT pc.id, pr.role FROM program_role pr JOIN cohort pc ON pc.program_id = pr.program_id
                WHERE pr.person_id = p.id) every_role
             GROUP BY cohort_id) held
       JOIN cohort c ON c.id = held.cohort_id) AS cohorts`;

const SELECT = `
  SELECT si.id AS "signInId", si.is_shared AS "isShared", si.last_seen_at < now() - interval '5 minutes' AS stale, ${guestOf('p')} AS "guestOf", ${PERSON}
  FROM sign_in si
  JOIN person p ON p.id = si.person_id
  LEFT JOIN account a ON a.person_id = p.id`;

/** Viewers from sign-ins, roles and cohort memberships, one statement each. */
@Injectable()
export class SignedInViewers extends ViewerSource {
  private readonly log = new Logger('viewers');

  constructor(private readonly db: Db) {
    super();
  }

  async bySecret(secret: string): Promise<Viewer | null> {
    const [row] = await this.db.query<ViewerRow>(`${SELECT} WHERE si.token_hash = $1 AND ${LIVE}`, [
      hashOfSecret(secret),
    ]);
    if (row?.stale) void this.noteUse(row.signInId);
    return row ? toViewer(row) : null;
  }

  async noteUse(signInId: string): Promise<void> {
    await this.db
      .query(`UPDATE sign_in SET last_seen_at = now() WHERE id = $1`, [signInId])
      .catch((error: unknown) => this.log.warn({ err: error }, 'last use was not noted'));
  }

  async bySignIns(signInIds: readonly string[], reader: Reader = this.db): Promise<Map<string, Viewer>> {
    const rows = await reader.query<ViewerRow>(`${SELECT} WHERE si.id = ANY($1::uuid[]) AND ${LIVE}`, [
      signInIds,
    ]);
    return new Map(rows.map((row) => [row.signInId, toViewer(row)]));
  }

  async byPersons(
    personIds: readonly string[],
    reader: Reader = this.db,
  ): Promise<Map<string, PersonViewer>> {
    const rows = await reader.query<PersonRow>(
      `SELECT ${PERSON} FROM person p JOIN account a ON a.person_id = p.id
        WHERE p.id = ANY($1::uuid[]) AND p.deactivated_at IS NULL AND NOT p.is_guest`,
      [personIds],
    );
    return new Map(rows.map((row) => [row.personId, withAudiences(row)]));
  }

  async standing(personIds: readonly string[], signInIds: readonly string[]): Promise<Standing> {
    const [row] = await this.db.query<{ live: Record<string, string>; epochs: Record<string, string> }>(
      `SELECT (SELECT coalesce(json_object_agg(si.id, encode(si.token_hash, 'hex')), '{}') FROM sign_in si JOIN person p ON p.id = si.person_id
                WHERE si.id = ANY($2::uuid[]) AND ${LIVE}) AS live,
              (SELECT coalesce(json_object_agg(p.id, ${EPOCH}), '{}') FROM person p WHERE p.id = ANY($1::uuid[])) AS epochs`,
      [personIds, signInIds],
    );
    const secrets = new Map(Object.entries(row?.live ?? {}));
    return {
      endedSignInIds: signInIds.filter((id) => !secrets.has(id)),
      secrets,
      epochs: new Map(Object.entries(row?.epochs ?? {})),
    };
  }
}

function toViewer(row: ViewerRow): Viewer {
  const { stale: _, guestOf: guest, email, ...viewer } = row;
  // Whatever stands in the tables: a guest has no role, no cohort and no audience.
  if (guest) return { ...viewer, email: '', siteRoles: [], cohorts: [], audienceIds: [], guestOf: guest };
  return withAudiences({ ...viewer, email: email ?? '' });
}

function withAudiences<Row extends PersonRow>(row: Row): Row & { audienceIds: string[] } {
  const inCollective = row.siteRoles.some((role) => role === 'member' || role === 'moderator');
  return {
    ...row,
    audienceIds: [
      ...(inCollective ? [COLLECTIVE_AUDIENCE_ID] : []),
      ...row.cohorts.map((cohort) => cohort.audienceId),
    ],
  };
}
