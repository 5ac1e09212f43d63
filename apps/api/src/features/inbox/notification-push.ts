import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { NEEDS, type Need, type NotificationKindName } from '@hearth/shared';
import { DateTime } from 'luxon';
import type { DomainJobs } from '../../domain-jobs.js';
import { ViewerSource, type PersonViewer } from '../../platform/access/viewer.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import { Db, type Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { PushSender, type PushAddress, type PushManner } from '../../platform/push/push-sender.js';
import { MOST_UNREAD } from './inbox.inputs.js';
import { withFacts } from './inbox.queries.js';
import { inTurnFor } from './mail-lanes.js';
import { settingsOf } from '../../foundation/quiet/notification-settings.queries.js';
import { PUSH_STANDING } from './push-devices.js';
import { canBePushed, type PushStanding } from './push.policy.js';
import { pushMessage, type PushItem } from './push-words.js';
import { mayPushAt, type NotificationSettings, type Occasion } from '../../foundation/quiet/quiet.js';

interface Waiting {
  id: string;
  kind: NotificationKindName;
  subjectId: string;
  upTo: number;
  since: number;
}
/** What may be told now, and the wishes it was asked by. */
interface Due {
  items: (PushItem & { row: Waiting })[];
  wishes: NotificationSettings;
  now: DateTime;
}
type Device = PushAddress & PushStanding & { id: string; personId: string; showsKind: boolean };

const COLUMNS = `n.id, n.kind, n.subject_id AS "subjectId", n.up_to AS "upTo"`;
const UNREAD = `n.read_at IS NULL AND NOT n.kept_unread`;
/** What could not be told for so long need not be told this way, in milliseconds. */
const STALE = 3_600_000;
// What waited before there was a device, or while none was reached, is not dug up for it.
const WAITING = `
  SELECT ${COLUMNS}, coalesce(n.pushed_up_to, 0) AS since FROM notification n
   WHERE n.person_id = $1 AND ${UNREAD} AND coalesce(n.pushed_up_to, 0) < n.up_to
     AND n.at >= (SELECT min(created_at) FROM push_device WHERE person_id = $1 AND gone_at IS NULL)
     AND n.at > now() - interval '${STALE} milliseconds'
   ORDER BY n.at DESC, n.id DESC LIMIT ${MOST_UNREAD}`;
const STILL = `
  SELECT ${COLUMNS}, told.since FROM json_to_recordset($2::json) told(id uuid, since int)
    JOIN notification n ON n.id = told.id WHERE n.person_id = $1 AND ${UNREAD}`;
const DONE = `
  UPDATE notification n SET pushed_up_to = done.up_to FROM unnest($1::uuid[], $2::int[]) done(id, up_to) WHERE n.id = done.id`;
const DEVICES = `SELECT id FROM push_device WHERE person_id = $1 AND gone_at IS NULL ORDER BY id`;
const DEVICE = `
  SELECT d.id, d.person_id AS "personId", d.endpoint, d.p256dh, d.auth, d.shows_kind AS "showsKind", ${PUSH_STANDING('si')}
    FROM push_device d JOIN sign_in si ON si.id = d.sign_in_id WHERE d.id = $1 AND d.gone_at IS NULL`;
// Its browser may come back with another address, or has done so meanwhile.
const GONE = `UPDATE push_device SET gone_at = now() WHERE id = $1 AND endpoint = $2 RETURNING id`;

const URGENCY: Record<Need, PushManner['urgency']> = { now: 'high', for_me: 'normal', news: 'low' };

/** Tells people's devices what is new: at once, when they can bear it, or not at all; the inbox has it anyway. */
@Injectable()
export class NotificationPush {
  private readonly log = new Logger('push');

  constructor(
    private readonly db: Db,
    private readonly viewers: ViewerSource,
    private readonly kinds: NotificationKinds,
    private readonly sender: PushSender,
  ) {}

  /** Leaves one message for each device about all that may be told now. What is held is dropped, never stored up. */
  async tell(tx: Tx, personId: string): Promise<void> {
    await inTurnFor(tx, personId);
    const viewer = (await this.viewers.byPersons([personId], tx)).get(personId);
    const devices = viewer ? await tx.query<{ id: string }>(DEVICES, [personId]) : [];
    const rows = devices.length > 0 ? await tx.query<Waiting>(WAITING, [personId]) : [];
    if (!viewer || rows.length === 0) return;
    const { items } = await this.due(tx, viewer, rows);
    await tx.query(DONE, [rows.map(({ id }) => id), rows.map(({ upTo }) => upTo)]);
    if (items.length === 0) return;
    const told = items.map(({ row: { id, since } }) => ({ id, since }));
    const which = hashOf(items.map(({ row: { id, upTo } }) => `${id}:${upTo}`).join());
    const until = endOf(items).toISOString();
    await tx.enqueueAll(
      'push.send',
      devices.map(({ id: deviceId }) => ({
        payload: { deviceId, told, until },
        key: `push.send:${deviceId}:${which}`,
        // Whose push services keep us waiting holds up nobody else's.
        queue: `push:${personId}`,
      })),
      new Date(),
    );
  }

  /** One try, of what still holds. Throws where it must be tried again, so that the queue waits longer each time. */
  async send({ deviceId, told, until }: DomainJobs['push.send']): Promise<void> {
    const left = Date.parse(until) - Date.now();
    const [device] = left > 0 ? await this.db.query<Device>(DEVICE, [deviceId]) : [];
    if (!device) return;
    if (!canBePushed(device)) return this.forget(deviceId);
    const viewer = (await this.viewers.byPersons([device.personId])).get(device.personId);
    if (!viewer) return;
    const rows = await this.db.query<Waiting>(STILL, [viewer.personId, JSON.stringify(told)]);
    const due = await this.due(this.db, viewer, rows);
    if (due.items.length === 0) return;
    const message = pushMessage(viewer.locale, due.items, device.showsKind);
    const outcome = await this.sender.send(device, message, {
      ttl: Math.min(Math.floor(left / 1_000), quietIn(due)),
      urgency: URGENCY[NEEDS.find((need) => due.items.some(({ facts }) => facts.need === need)) ?? 'news'],
      topic: hashOf(`${viewer.personId} ${message.tag}`),
    });
    if (outcome.is === 'taken')
      await this.db.query(`UPDATE push_device SET used_at = now() WHERE id = $1`, [deviceId]);
    if (outcome.is === 'later')
      throw new Error(`A message to a device waits for another try: ${outcome.why}`);
    if (outcome.is === 'gone') await this.silence(device);
  }

  /** Throws where the device is reached elsewhere by now, so that the message goes there. */
  private async silence({ id, endpoint }: Device): Promise<void> {
    const [silent] = await this.db.query(GONE, [id, endpoint]);
    const [still] = silent ? [] : await this.db.query(`SELECT FROM push_device WHERE id = $1`, [id]);
    if (still) throw new Error('A message to a device waits for another try: it is reached elsewhere now');
    this.log.log({ deviceId: id }, 'a device is reached no more');
  }

  private async forget(deviceId: string): Promise<void> {
    await this.db.query(`DELETE FROM push_device WHERE id = $1`, [deviceId]);
    this.log.log({ deviceId }, 'a device is gone');
  }

  /** What of these may be told at this moment, with the person's rights and wishes as they are now. */
  private async due(reader: Reader, viewer: PersonViewer, rows: readonly Waiting[]): Promise<Due> {
    const wishes = await settingsOf(reader, viewer.personId);
    const now = DateTime.now().setZone(viewer.timeZone);
    const items = (await withFacts(reader, this.kinds, viewer, rows))
      .filter(({ facts }) => !facts.seen)
      .map(({ row, facts }) => ({ kind: row.kind, facts, row }))
      .filter((item) => mayPushAt(wishes, occasionOf(item), now));
    return { items, wishes, now };
  }
}

/** 32 signs of base64url, the most that a topic has. */
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 32);

const occasionOf = ({ kind, facts: { need, startsAt } }: PushItem): Occasion => ({ kind, need, startsAt });

/** Until when telling of these makes sense: about one session until it begins, of what is held until it is not. */
function endOf(items: readonly PushItem[]): Date {
  const [facts, ...more] = items.map((item) => item.facts);
  const ends = more.length === 0 ? ((facts?.until ?? facts?.startsAt)?.getTime() ?? 0) : 0;
  const stale = Date.now() + STALE;
  return new Date(ends > Date.now() ? Math.min(ends, stale) : stale);
}

/** Seconds until quiet hours begin, an hour at most: what a device gets that was off must not come in them. */
function quietIn({ items, wishes, now }: Due): number {
  let minutes = 0;
  const bearable = (at: DateTime) => items.every((item) => mayPushAt(wishes, occasionOf(item), at));
  while (minutes < 60 && bearable(now.plus({ minutes: minutes + 1 }))) minutes += 1;
  return minutes * 60;
}
