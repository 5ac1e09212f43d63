import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SignInService } from '../../foundation/people/sign-in.service.js';
import { ensure, found, invalidField, notFound } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { PushKeys } from '../../platform/push/push-keys.js';
import { PushSender } from '../../platform/push/push-sender.js';
import { deviceWords } from '../../foundation/people/device-words.js';
import { inTurnFor } from './mail-lanes.js';
import { canBePushed, type PushStanding } from './push.policy.js';
import type {
  PushDevice,
  PushDeviceAddInput,
  PushDeviceChangeInput,
  PushSettings,
} from './push-devices.types.js';

/** A person's devices, at most; of more, those go that were longest without a word. */
export const MOST_DEVICES = 10;

/**
 * SQL of a `PushStanding`, from the alias of a sign-in. A sign-in cannot be said to be on a shared computer yet: this is
 * the one place that will ask.
 */
export const PUSH_STANDING = (signIn: string): string => `
  ${signIn}.revoked_at IS NOT NULL OR ${signIn}.expires_at <= now() AS ended, false AS shared`;

const DEVICES = `
  SELECT d.id, d.browser, d.system, d.sign_in_id = $2 AS here, d.shows_kind AS "showsKind", d.created_at AS "createdAt",
         d.used_at AS "usedAt", ${PUSH_STANDING('si')}
    FROM push_device d JOIN sign_in si ON si.id = d.sign_in_id
   WHERE d.person_id = $1 AND d.gone_at IS NULL ORDER BY d.created_at DESC, d.id LIMIT ${MOST_DEVICES}`;
// An endpoint is one browser: whoever asks there last has it, and what was chosen for someone else goes. Who does not know
// that browser's secret is not there, unless nobody is told there any more.
const DROP_OTHERS = `
  DELETE FROM push_device d USING sign_in si
   WHERE si.id = d.sign_in_id AND d.endpoint = $1 AND d.person_id <> $2
     AND ((d.p256dh = $3 AND d.auth = $4) OR d.gone_at IS NOT NULL OR si.revoked_at IS NOT NULL OR si.expires_at <= now())`;
const IS_OTHERS = `SELECT FROM push_device WHERE endpoint = $1 AND person_id <> $2`;
// A browser of one's own that signed in anew brings what was chosen there.
const MOVE_HERE = `UPDATE push_device SET sign_in_id = $2 WHERE endpoint = $1 AND person_id = $3 RETURNING id`;
const DROP_OLDER_HERE = `DELETE FROM push_device WHERE sign_in_id = $1 AND endpoint <> $2`;
// One that subscribed anew has another endpoint, and is the same device: the old one is silent.
const RENEW = `
  UPDATE push_device SET endpoint = $2, p256dh = $3, auth = $4, browser = $5, system = $6, gone_at = NULL
   WHERE sign_in_id = $1 RETURNING id`;
const ADD = `
  INSERT INTO push_device (id, person_id, sign_in_id, endpoint, p256dh, auth, browser, system)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
const DROP_BEYOND = `
  DELETE FROM push_device WHERE id IN (
    SELECT id FROM push_device WHERE person_id = $1 AND endpoint <> $2
     ORDER BY coalesce(used_at, created_at) DESC, id OFFSET ${MOST_DEVICES - 1})`;

/** Which of one's devices are told at once: none until one asks for it there. */
@Injectable()
export class PushDevices implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly keys: PushKeys,
    private readonly sender: PushSender,
    private readonly signIns: SignInService,
  ) {}

  onModuleInit(): void {
    this.signIns.whenEnds(async (tx, signInId) => {
      await tx.query(`DELETE FROM push_device WHERE sign_in_id = $1`, [signInId]);
    });
  }

  read(viewer: Viewer): Promise<PushSettings> {
    return this.shown(this.db, viewer);
  }

  /** Tells this browser from now on. Refuses an address that is no push service's, and a computer that others use. */
  add(viewer: Viewer, input: PushDeviceAddInput, userAgent: string): Promise<PushSettings> {
    return this.settled(viewer, input, async (tx) => {
      if (await renewed(tx, viewer, input, userAgent)) return;
      await tx.query(DROP_BEYOND, [viewer.personId, input.endpoint]);
      const { browser, system } = deviceWords(userAgent);
      const { endpoint, p256dh, auth } = input;
      await tx.query(ADD, [
        randomUUID(),
        viewer.personId,
        viewer.signInId,
        endpoint,
        p256dh,
        auth,
        browser,
        system,
      ]);
    });
  }

  /**
   * Goes on telling this browser, which is reached elsewhere now: what was chosen for it stays. Throws `not_found` where it
   * is not told; as `add` otherwise.
   */
  renew(viewer: Viewer, input: PushDeviceAddInput, userAgent: string): Promise<PushSettings> {
    return this.settled(viewer, input, async (tx) => {
      if (!(await renewed(tx, viewer, input, userAgent))) throw notFound();
    });
  }

  /** Does this with this browser of the viewer's, where it may be told at all, and reads how all stand then. */
  private settled(
    viewer: Viewer,
    { endpoint, p256dh, auth }: PushDeviceAddInput,
    change: (tx: Tx) => Promise<void>,
  ): Promise<PushSettings> {
    if (!this.sender.reaches(endpoint)) throw invalidField('endpoint', 'unknown');
    return this.db.write(async (tx) => {
      await inTurnFor(tx, viewer.personId);
      ensure(canBePushed(await standingOf(tx, viewer, 'FOR SHARE')), 'member');
      await tx.query(`SELECT pg_advisory_xact_lock(${LOCK}, hashtext($1))`, [endpoint]);
      await tx.query(DROP_OTHERS, [endpoint, viewer.personId, p256dh, auth]);
      const [others] = await tx.query(IS_OTHERS, [endpoint, viewer.personId]);
      if (others) throw invalidField('endpoint', 'unknown');
      await change(tx);
      return this.shown(tx, viewer);
    });
  }

  /** How much the messages of a device of one's own tell. Throws `not_found`. */
  change(viewer: Viewer, { id, showsKind }: PushDeviceChangeInput): Promise<PushSettings> {
    return this.db.write(async (tx) => {
      const [own] = await tx.query(
        `UPDATE push_device SET shows_kind = $3 WHERE id = $1 AND person_id = $2 RETURNING id`,
        [id, viewer.personId, showsKind],
      );
      found(own);
      return this.shown(tx, viewer);
    });
  }

  /** Tells a device of one's own no more. Twice is once. */
  remove(viewer: Viewer, id: string): Promise<PushSettings> {
    return this.db.write(async (tx) => {
      await tx.query(`DELETE FROM push_device WHERE id = $1 AND person_id = $2`, [id, viewer.personId]);
      return this.shown(tx, viewer);
    });
  }

  private async shown(reader: Reader, viewer: Viewer): Promise<PushSettings> {
    const { publicKey } = await this.keys.identity();
    const standing = await standingOf(reader, viewer);
    const all = await reader.query<PushDevice & PushStanding>(DEVICES, [viewer.personId, viewer.signInId]);
    const devices = all.filter(canBePushed).map(({ ended: _, shared: __, ...device }) => device);
    return { id: viewer.personId, publicKey, allowedHere: canBePushed(standing), devices };
  }
}

/** Ours among the advisory locks: two people who ask from one browser do so one after the other. */
const LOCK = 7_153_204;

/** Keeps this browser's device in place under its address of now. False: there is none. */
async function renewed(
  tx: Tx,
  { personId, signInId }: Viewer,
  { endpoint, p256dh, auth }: PushDeviceAddInput,
  userAgent: string,
): Promise<boolean> {
  const [moved] = await tx.query(MOVE_HERE, [endpoint, signInId, personId]);
  if (moved) await tx.query(DROP_OLDER_HERE, [signInId, endpoint]);
  const { browser, system } = deviceWords(userAgent);
  const [same] = await tx.query(RENEW, [signInId, endpoint, p256dh, auth, browser, system]);
  return same !== undefined;
}

/** How the viewer's sign-in stands; held, where asked, so that it does not end before the device stands. */
async function standingOf(reader: Reader, viewer: Viewer, lock = ''): Promise<PushStanding> {
  const [standing] = await reader.query<PushStanding>(
    `SELECT ${PUSH_STANDING('si')} FROM sign_in si WHERE si.id = $1 ${lock}`,
    [viewer.signInId],
  );
  return standing ?? { ended: true, shared: false };
}
