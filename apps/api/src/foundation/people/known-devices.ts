import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hashOfSecret } from '../../platform/access/secrets.js';
import { Db } from '../../platform/db/db.js';
import { Retention } from '../../platform/retention/retention.js';
import { daysAgo, rowsOf } from '../../platform/retention/retention-rule.js';
import { READER, SafetyMails, type Reader } from './safety-mails.js';

interface Met extends Reader {
  id: string;
  userAgent: string;
  waits: boolean;
  isShared: boolean;
  secondsLeft: number;
  knowsAny: boolean;
  knowsThis: boolean;
}

/** How long a browser keeps a sign-in. */
export interface Kept {
  /** Null: until it is closed. */
  maxAgeSeconds: number | null;
}

const MEET = `
  SELECT si.id, si.user_agent AS "userAgent", si.waits_for IS NOT NULL AS waits, si.is_shared AS "isShared",
      ceil(extract(epoch FROM si.expires_at - now()))::int AS "secondsLeft", ${READER},
      EXISTS (SELECT 1 FROM known_device d WHERE d.person_id = p.id) AS "knowsAny",
      EXISTS (SELECT 1 FROM known_device d WHERE d.person_id = p.id AND d.token_hash = $2) AS "knowsThis"
    FROM sign_in si JOIN person p ON p.id = si.person_id JOIN account a ON a.person_id = p.id
   WHERE si.token_hash = $1`;
const NOTE = `
  INSERT INTO known_device (token_hash, person_id, user_agent) VALUES ($1, $2, $3)
  ON CONFLICT (token_hash, person_id) DO UPDATE SET last_seen_at = now(), user_agent = excluded.user_agent`;

/** When the sign-in `t` ended, or will: taken back, run out, or unused for too long. */
const ENDED = `coalesce(t.revoked_at, least(t.expires_at, t.last_seen_at + make_interval(mins => t.idle_minutes)))`;

/** Which browsers a person has signed in with: one that was never seen is told of by mail, the very first apart. */
@Injectable()
export class KnownDevices implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly mails: SafetyMails,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.retention.register('devices_known', rowsOf('known_device', `t.last_seen_at < ${daysAgo()}`));
    this.retention.register('audit', rowsOf('audit_reason', `t.created_at < ${daysAgo()}`));
    this.retention.register('sign_ins_ended', rowsOf('sign_in', `${ENDED} < ${daysAgo()}`));
    this.retention.register('pauses_ended', rowsOf('person_pause', `t.ends_at < ${daysAgo()}`));
  }

  /**
   * A sign-in was opened (`tells`), or goes on, in the browser with this cookie. Null for a guest, who has no account.
   * A browser is known only once the sign-in waits for nothing more; of one that still waits, its owner is told as well: whoever
   * came so far has the password.
   */
  async met(signInSecret: string, deviceSecret: string, tells: boolean): Promise<Kept | null> {
    const device = hashOfSecret(deviceSecret);
    return this.db.write(async (tx) => {
      const [met] = await tx.query<Met>(MEET, [hashOfSecret(signInSecret), device]);
      if (!met) return null;
      if (tells && met.knowsAny && !met.knowsThis) await this.mails.newDevice(tx, met, met);
      if (!met.waits) await tx.query(NOTE, [device, met.personId, met.userAgent]);
      return { maxAgeSeconds: met.isShared ? null : met.secondsLeft };
    });
  }
}
