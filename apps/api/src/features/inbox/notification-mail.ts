import { Injectable } from '@nestjs/common';
import { NEEDS, type NotificationKindName } from '@hearth/shared';
import { DateTime } from 'luxon';
import { ViewerSource } from '../../platform/access/viewer.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import type { Tx } from '../../platform/db/db.js';
import { Mails } from '../../platform/mail/mails.js';
import { digestDue } from './digest-hours.js';
import { MOST_UNREAD } from './inbox.inputs.js';
import { withFacts } from './inbox.queries.js';
import { inTurnFor, laneOf, type MailLane } from './mail-lanes.js';
import { NotificationPost, type Due } from './notification-post.js';
import { settingsOf } from '../../foundation/quiet/notification-settings.queries.js';
import {
  mailOf,
  mayMailAt,
  nextFree,
  type NotificationSettings,
  type Occasion,
} from '../../foundation/quiet/quiet.js';

interface Waiting {
  id: string;
  kind: NotificationKindName;
  subjectId: string;
  upTo: number;
  since: number;
  at: Date;
  waitsSince: Date | null;
}

const WAITING = `
  SELECT id, kind, subject_id AS "subjectId", up_to AS "upTo", coalesce(mailed_up_to, 0) AS since, at,
         waits_since AS "waitsSince"
    FROM notification
   WHERE person_id = $1 AND read_at IS NULL AND NOT kept_unread AND coalesce(mailed_up_to, 0) < up_to
   ORDER BY at DESC, id DESC LIMIT ${MOST_UNREAD}`;
const DONE = `
  UPDATE notification n SET mailed_up_to = done.up_to, waits_since = NULL
    FROM unnest($1::uuid[], $2::int[]) done(id, up_to) WHERE n.id = done.id`;
const WAITS = `UPDATE notification SET waits_since = $2 WHERE id = ANY($1::uuid[]) AND waits_since IS NULL`;

const startOf = ({ facts }: Due): number => facts.startsAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
/** By need, then what begins first, then the latest. */
const nearest = (one: Due, other: Due): number =>
  NEEDS.indexOf(one.facts.need) - NEEDS.indexOf(other.facts.need) ||
  startOf(one) - startOf(other) ||
  other.at.getTime() - one.at.getTime();

/** What waits for a person, by what is to be done with it at this moment. */
interface Sorted {
  due: Due[];
  held: Due[];
  /** When the first of what is held may be mailed. */
  heldUntil: DateTime | null;
  gathered: Due[];
}

/** Mails people what waits for them, at a moment when they can bear it. */
@Injectable()
export class NotificationMail {
  constructor(
    private readonly viewers: ViewerSource,
    private readonly kinds: NotificationKinds,
    private readonly mails: Mails,
    private readonly letters: NotificationPost,
  ) {}

  /**
   * Everything that may be mailed now, in one mail, and the digest where its hour has come; what is held or gathered comes
   * later, what is seen, over or unwanted never.
   */
  async tell(tx: Tx, personId: string): Promise<void> {
    await inTurnFor(tx, personId);
    const viewer = (await this.viewers.byPersons([personId], tx)).get(personId);
    const rows = viewer ? await tx.query<Waiting>(WAITING, [personId]) : [];
    if (!viewer || rows.length === 0) return;
    const settings = await settingsOf(tx, personId);
    const now = DateTime.now().setZone(viewer.timeZone);
    const { due, held, heldUntil, gathered } = sorted(
      settings,
      now,
      await withFacts(tx, this.kinds, viewer, rows),
    );
    await this.again(tx, personId, 'held', heldUntil);
    const digestAt = digestOfAll(settings, now, gathered);
    const digest = digestAt && digestAt <= now ? gathered : [];
    const waiting = digest.length > 0 ? held : [...held, ...gathered];
    if (digestAt && digest.length === 0) {
      await tx.query(WAITS, [gathered.map(({ id }) => id), now.toJSDate()]);
      await this.again(tx, personId, 'digest', digestAt);
    }
    // What need not be told is settled as well: other settings later do not dig it up.
    const kept = new Set(waiting.map(({ id }) => id));
    const settled = rows.filter(({ id }) => !kept.has(id));
    await tx.query(DONE, [settled.map(({ id }) => id), settled.map(({ upTo }) => upTo)]);
    if (this.mails.mode === 'off') return;
    if (due.length > 0) await this.letters.post(tx, viewer, due.sort(nearest));
    if (digest.length > 0) await this.letters.postDigest(tx, viewer, settings, digest.sort(nearest));
  }

  /** Looks again at this instant. */
  private async again(tx: Tx, personId: string, lane: MailLane, at: DateTime | null): Promise<void> {
    if (!at) return;
    const options = { key: laneOf(lane, personId), runAt: at.toJSDate() };
    await tx.enqueue('notification.mail', { personId }, options);
  }
}

function sorted(
  settings: NotificationSettings,
  now: DateTime,
  rows: Awaited<ReturnType<typeof withFacts<Waiting>>>,
): Sorted {
  const into: Sorted = { due: [], held: [], heldUntil: null, gathered: [] };
  for (const { row, facts } of rows) {
    const what: Occasion = { kind: row.kind, need: facts.need, startsAt: facts.startsAt };
    const way = mailOf(settings, what);
    if (facts.seen || facts.mailedOtherwise || way === 'never') continue;
    const one: Due = { ...row, facts };
    if (way === 'digest') into.gathered.push(one);
    else if (mayMailAt(settings, what, now)) into.due.push(one);
    else {
      into.held.push(one);
      const next = nextFree(settings, what, now);
      if (!into.heldUntil || next < into.heldUntil) into.heldUntil = next;
    }
  }
  return into;
}

/** When all that was gathered may go out: the first of it says since when it waits. */
function digestOfAll(
  settings: NotificationSettings,
  now: DateTime,
  gathered: readonly Due[],
): DateTime | null {
  if (gathered.length === 0) return null;
  const since = Math.min(...gathered.map(({ waitsSince }) => waitsSince?.getTime() ?? now.toMillis()));
  return digestDue(settings, new Date(since), now);
}
