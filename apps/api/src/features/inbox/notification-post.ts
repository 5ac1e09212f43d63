import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PersonViewer } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
import type { MailAnswer } from '../../platform/contributors/notification-kind.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import type { Tx } from '../../platform/db/db.js';
import { Links } from '../../platform/links/links.js';
import { Mails } from '../../platform/mail/mails.js';
import type { Mailed } from './late-mail.js';
import type { MailList } from './mail-lanes.js';
import { digestLetterOf, letterOf, type Item } from './notification-letter.js';
import { digestOf, type NotificationSettings } from '../../foundation/quiet/quiet.js';

/** A notification that is to be mailed. */
export interface Due extends Item {
  id: string;
  subjectId: string;
  upTo: number;
  /** How far it had been mailed before. */
  since: number;
  at: Date;
  /** Since when it waits for the digest. */
  waitsSince: Date | null;
}

const LEAVE_DAYS = 365;
/** Mail that could not be sent for so long tells nothing new, in milliseconds. */
const STALE = 2 * 86_400_000;

/** Writes what is due to a person into the outbox. */
@Injectable()
export class NotificationPost {
  constructor(
    private readonly config: Config,
    private readonly mails: Mails,
    private readonly links: Links,
    private readonly kinds: NotificationKinds,
  ) {}

  /** One mail about these, in their order, with a way to leave each kind and all of them. */
  async post(tx: Tx, viewer: PersonViewer, told: readonly Due[]): Promise<void> {
    const { personId, locale, timeZone } = viewer;
    const due = await this.withDoors(tx, personId, told);
    const kinds = [...new Set(due.map(({ kind }) => kind))];
    const doors = await this.doors(tx, personId, [
      ...kinds.map((kind) => [kind]),
      ...(kinds.length > 1 ? [kinds] : []),
    ]);
    const leave = new Map(kinds.map((kind, index) => [kind, doors[index] ?? '']));
    const answer = await this.answerTo(tx, personId, due);
    const to = { locale, timeZone, house: this.config.address, leave, answers: answer?.posts ?? false };
    const letter = await letterOf(to, await this.withTimes(tx, personId, due));
    await this.mails.post(tx, {
      ...letter,
      key: `notifications:${personId}:${fingerprint(due)}`,
      personId,
      list: kinds.length === 1 ? (kinds[0] ?? '') : 'several',
      address: viewer.email,
      headers: {
        ...leaveBy(doors.at(-1)),
        ...this.threadOf(due),
        ...(answer && { 'Reply-To': `<${answer.address}>` }),
      },
      voidAt: voidAt(due),
      about: due.map(({ id, since }): Mailed => ({ id, since })),
    });
  }

  /** The digest: what was gathered, by need, with a way to leave it alone. */
  async postDigest(
    tx: Tx,
    viewer: PersonViewer,
    settings: NotificationSettings,
    gathered: readonly Due[],
  ): Promise<void> {
    const { personId, locale, timeZone } = viewer;
    const [door = ''] = await this.doors(tx, personId, [['digest']]);
    const to = { locale, timeZone, house: this.config.address, leave: new Map([['digest' as const, door]]) };
    const letter = await digestLetterOf(to, await this.withTimes(tx, personId, gathered), digestOf(settings));
    await this.mails.post(tx, {
      ...letter,
      key: `digest:${personId}:${fingerprint(gathered)}`,
      personId,
      list: 'digest' satisfies MailList,
      address: viewer.email,
      headers: leaveBy(door),
      voidAt: new Date(Date.now() + STALE),
      about: gathered.map(({ id, since, waitsSince, at }): Mailed => ({
        id,
        since,
        waits: (waitsSince ?? at).toISOString(),
      })),
    });
  }

  /** With the times that some of them ask about, to be answered from the mail. */
  private async withTimes(tx: Tx, personId: string, due: readonly Due[]): Promise<Item[]> {
    const items: Item[] = [];
    for (const one of due) {
      const times = await this.kinds.of(one.kind).times?.(tx, personId, one.subjectId);
      items.push(times ? { ...one, times } : one);
    }
    return items;
  }

  /** The addresses at which these lists are left. */
  private async doors(tx: Tx, personId: string, lists: readonly MailList[][]): Promise<string[]> {
    const secrets = await this.links.make(
      tx,
      'mail.leave',
      lists.map((kinds) => ({ subject: { personId, kinds }, days: LEAVE_DAYS })),
    );
    return secrets.map((secret) => `${this.config.address}/mail/leave/${secret}`);
  }

  /** The same, each leading where its kind lets this person in. */
  private async withDoors(tx: Tx, personId: string, told: readonly Due[]): Promise<Due[]> {
    const due: Due[] = [];
    for (const one of told) {
      const path = (await this.kinds.of(one.kind).door?.(tx, personId, one.facts)) ?? one.facts.path;
      due.push({ ...one, facts: { ...one.facts, path } });
    }
    return due;
  }

  /** A mail about one thing may be answered; of several, nobody knows which is meant. */
  private async answerTo(tx: Tx, personId: string, due: readonly Due[]): Promise<MailAnswer | null> {
    const [only, ...others] = due;
    if (!only || others.length > 0) return null;
    return (await this.kinds.of(only.kind).answer?.(tx, personId, only.subjectId)) ?? null;
  }

  /** Mails about one thing hang together in a mail program, under a first one that never was. */
  private threadOf(due: readonly Due[]): Record<string, string> {
    const [only, ...others] = due;
    if (!only || others.length > 0) return {};
    const root = `<${only.kind.split('.')[0]}.${only.subjectId}@${this.mails.domain}>`;
    return { 'In-Reply-To': root, References: root };
  }
}

const leaveBy = (door = ''): Record<string, string> => ({
  'List-Unsubscribe': `<${door}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

const fingerprint = (due: readonly Due[]): string =>
  createHash('sha256')
    .update(
      due
        .map(({ id, upTo }) => `${id}:${upTo}`)
        .sort()
        .join(),
    )
    .digest('base64url');

/** A mail about one coming session is worth something until that begins; of what is held, until it is not. */
function voidAt(due: readonly Due[]): Date {
  const [facts, ...more] = due.map((one) => one.facts);
  const ends = more.length === 0 ? ((facts?.until ?? facts?.startsAt)?.getTime() ?? 0) : 0;
  return new Date(ends > Date.now() ? ends : Date.now() + STALE);
}
