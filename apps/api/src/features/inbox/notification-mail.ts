import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { NEEDS, type NotificationKindName } from '@hearth/shared';
import { DateTime } from 'luxon';
import { ViewerSource, type PersonViewer } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
import type { MailAnswer } from '../../platform/contributors/notification-kind.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import type { Tx } from '../../platform/db/db.js';
import { Links } from '../../platform/links/links.js';
import { Mails } from '../../platform/mail/mails.js';
import { MOST_UNREAD } from './inbox.inputs.js';
import { withFacts } from './inbox.queries.js';
import { inTurnFor, laneOf } from './mail-lanes.js';
import type { Mailed } from './late-mail.js';
import { letterOf, type Item } from './notification-letter.js';
import { settingsOf } from './notification-settings.js';
import { mayMailAt, nextAllowed, wantsMail, type Occasion } from './quiet.js';

interface Waiting {
  id: string;
  kind: NotificationKindName;
  subjectId: string;
  upTo: number;
  since: number;
  at: Date;
}
type Due = Item & { row: Waiting };

const WAITING = `
  SELECT id, kind, subject_id AS "subjectId", up_to AS "upTo", coalesce(mailed_up_to, 0) AS since, at
    FROM notification
   WHERE person_id = $1 AND read_at IS NULL AND NOT kept_unread AND coalesce(mailed_up_to, 0) < up_to
   ORDER BY at DESC, id DESC LIMIT ${MOST_UNREAD}`;
const DONE = `
  UPDATE notification n SET mailed_up_to = done.up_to FROM unnest($1::uuid[], $2::int[]) done(id, up_to) WHERE n.id = done.id`;

const LEAVE_DAYS = 365;
/** Mail that could not be sent for so long tells nothing new, in milliseconds. */
const STALE = 2 * 86_400_000;

const startOf = ({ facts }: Due): number => facts.startsAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
/** By need, then what begins first, then the latest. */
const nearest = (one: Due, other: Due): number =>
  NEEDS.indexOf(one.facts.need) - NEEDS.indexOf(other.facts.need) ||
  startOf(one) - startOf(other) ||
  other.row.at.getTime() - one.row.at.getTime();

/** Mails people what waits for them, at a moment when they can bear it. */
@Injectable()
export class NotificationMail {
  constructor(
    private readonly config: Config,
    private readonly viewers: ViewerSource,
    private readonly kinds: NotificationKinds,
    private readonly mails: Mails,
    private readonly links: Links,
  ) {}

  /** Everything that may be mailed now, in one mail; what is held comes later, what is seen, over or unwanted never. */
  async tell(tx: Tx, personId: string): Promise<void> {
    await inTurnFor(tx, personId);
    const viewer = (await this.viewers.byPersons([personId], tx)).get(personId);
    const rows = viewer ? await tx.query<Waiting>(WAITING, [personId]) : [];
    if (!viewer || rows.length === 0) return;
    const settings = await settingsOf(tx, personId);
    const now = DateTime.now().setZone(viewer.timeZone);
    const due: Due[] = [];
    const held = new Set<string>();
    let until: DateTime | null = null;
    for (const { row, facts } of await withFacts(tx, this.kinds, viewer, rows)) {
      const what: Occasion = { kind: row.kind, need: facts.need, startsAt: facts.startsAt };
      if (facts.seen || !wantsMail(settings, what)) continue;
      if (mayMailAt(settings, what, now)) {
        due.push({ kind: row.kind, facts, row });
        continue;
      }
      held.add(row.id);
      const next = nextAllowed(settings, what, now);
      if (next && (!until || next < until)) until = next;
    }
    if (until)
      await tx.enqueue(
        'notification.mail',
        { personId },
        { key: laneOf('held', personId), runAt: until.toJSDate() },
      );
    // What need not be told is settled as well: other settings later do not dig it up.
    const settled = rows.filter(({ id }) => !held.has(id));
    await tx.query(DONE, [settled.map(({ id }) => id), settled.map(({ upTo }) => upTo)]);
    if (due.length > 0 && this.mails.mode !== 'off') await this.post(tx, viewer, due.sort(nearest));
  }

  private async post(tx: Tx, viewer: PersonViewer, due: readonly Due[]): Promise<void> {
    const { personId, locale, timeZone } = viewer;
    const kinds = [...new Set(due.map(({ kind }) => kind))];
    const house = this.config.address;
    const lists = [...kinds.map((kind) => [kind]), ...(kinds.length > 1 ? [kinds] : [])];
    const secrets = await this.links.make(
      tx,
      'mail.leave',
      lists.map((list) => ({ subject: { personId, kinds: list }, days: LEAVE_DAYS })),
    );
    const doors = secrets.map((secret) => `${house}/mail/leave/${secret}`);
    const leave = new Map(kinds.map((kind, index) => [kind, doors[index] ?? '']));
    const answer = await this.answerTo(tx, personId, due);
    const letter = await letterOf({ locale, timeZone, house, leave, answers: answer?.posts ?? false }, due);
    await this.mails.post(tx, {
      ...letter,
      key: `notifications:${personId}:${fingerprint(due)}`,
      personId,
      list: kinds.length === 1 ? (kinds[0] ?? '') : 'several',
      address: viewer.email,
      headers: {
        'List-Unsubscribe': `<${doors.at(-1)}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        ...this.threadOf(due),
        ...(answer && { 'Reply-To': `<${answer.address}>` }),
      },
      voidAt: voidAt(due),
      about: due.map(({ row: { id, since } }): Mailed => ({ id, since })),
    });
  }

  /** A mail about one thing may be answered; of several, nobody knows which is meant. */
  private async answerTo(tx: Tx, personId: string, due: readonly Due[]): Promise<MailAnswer | null> {
    const [only, ...others] = due;
    if (!only || others.length > 0) return null;
    return (await this.kinds.of(only.kind).answer?.(tx, personId, only.row.subjectId)) ?? null;
  }

  /** Mails about one thing hang together in a mail program, under a first one that never was. */
  private threadOf(due: readonly Due[]): Record<string, string> {
    const [only, ...others] = due;
    if (!only || others.length > 0) return {};
    const root = `<${only.kind.split('.')[0]}.${only.row.subjectId}@${this.mails.domain}>`;
    return { 'In-Reply-To': root, References: root };
  }
}

const fingerprint = (due: readonly Due[]): string =>
  createHash('sha256')
    .update(
      due
        .map(({ row }) => `${row.id}:${row.upTo}`)
        .sort()
        .join(),
    )
    .digest('base64url');

/** A mail about one coming session is worth something until that begins. */
function voidAt(due: readonly Due[]): Date {
  const startsAt = due.length === 1 ? (due[0]?.facts.startsAt?.getTime() ?? 0) : 0;
  return new Date(startsAt > Date.now() ? startsAt : Date.now() + STALE);
}
