import { DateTime } from 'luxon';
import { firstBearable, isBearable, nextDigest, wayOf, type Fellow, type Matter } from './cast.js';
import type { Line, LineKind } from './read-mail.js';

export interface Post {
  number: number;
  by: number;
  /** Whose post it answers. */
  answers: number | null;
  names: number[];
}
export interface Thread {
  id: string;
  title: string;
  posts: Post[];
  /** How far each has read. */
  read: number[];
  muted: Set<number>;
  /** Up to which number each was told, by kind of line. */
  told: Map<string, number>;
}
export interface Meeting {
  id: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  version: number;
  canceled: boolean;
  answers: Map<number, 'GOING' | 'MAYBE' | 'NOT_GOING'>;
  /** Who was told what of which version. */
  told: Set<string>;
}

/** What someone should get: by when, and whether that still holds. */
interface Owed {
  who: Fellow;
  about: string;
  what: Matter;
  by: Date;
  stands: () => boolean;
}

const GATHERED = 122_000;
const SLACK = 6 * 60_000;
const TWO_DAYS = 48 * 3_600_000;

/** The fortnight as the rules see it: what has happened, what each should get by when, and what none may. */
export class FortnightWorld {
  readonly threads: Thread[] = [];
  readonly meetings: Meeting[] = [];
  readonly counts = { mails: 0, digests: 0, lines: 0, held: 0 };
  private owed: Owed[] = [];

  constructor(readonly fellows: readonly Fellow[]) {}

  /** New posts of a thread for someone, by the rules of following: those after what they read and after their own first. */
  newReplies({ index, here }: Fellow, thread: Thread): Post[] {
    const first = thread.posts.find(({ by }) => by === index);
    if (!here || !first || thread.muted.has(index)) return [];
    const known = Math.max(thread.read[index] ?? 0, first.number);
    return thread.posts.filter(
      ({ by, number, names }) => by !== index && number > known && !names.includes(index),
    );
  }

  newMentions({ index, here }: Fellow, thread: Thread): Post[] {
    if (!here || thread.muted.has(index)) return [];
    return thread.posts.filter(
      ({ by, number, names }) => by !== index && number > (thread.read[index] ?? 0) && names.includes(index),
    );
  }

  needOf({ startsAt }: Meeting, at: Date): Matter {
    return { need: startsAt.getTime() - at.getTime() < TWO_DAYS ? 'now' : 'for_me', startsAt };
  }

  private owe(
    who: Fellow,
    about: string,
    what: Matter,
    at: Date,
    isReply: boolean,
    stands: () => boolean,
  ): void {
    const way = wayOf(who, what, isReply);
    if (way === 'never') return;
    const gathered = new Date(at.getTime() + GATHERED);
    const from = firstBearable(who, what, way === 'digest' ? nextDigest(who, gathered) : gathered);
    if (from.getTime() > at.getTime() + GATHERED) this.counts.held += 1;
    this.owed.push({ who, about, what, by: new Date(from.getTime() + SLACK), stands });
  }

  posted(thread: Thread, post: Post, at: Date): void {
    thread.posts.push(post);
    if (thread.read[post.by] === post.number - 1) thread.read[post.by] = post.number;
    for (const who of this.fellows) {
      const isNew = (posts: Post[]) => posts.includes(post);
      const untold = (kind: LineKind) => (thread.told.get(`${kind} ${who.index}`) ?? 0) < post.number;
      if (isNew(this.newMentions(who, thread))) {
        const what: Matter = { need: 'for_me', startsAt: null };
        const stands = () => isNew(this.newMentions(who, thread)) && untold('mention');
        this.owe(who, `${thread.title} #${post.number} by name`, what, at, false, stands);
      } else if (isNew(this.newReplies(who, thread))) {
        const what: Matter = { need: post.answers === who.index ? 'for_me' : 'news', startsAt: null };
        const stands = () => isNew(this.newReplies(who, thread)) && untold('reply');
        this.owe(who, `${thread.title} #${post.number}`, what, at, true, stands);
      }
    }
  }

  /** Something happened to a session that these should learn. */
  happened(meeting: Meeting, kind: LineKind, at: Date): void {
    const { version } = meeting;
    const which = this.whichOf(kind, meeting, at);
    for (const who of this.fellows) {
      const answer = meeting.answers.get(who.index);
      const comes = answer === 'GOING' || answer === 'MAYBE';
      const concerned = kind === 'reminder' ? comes : kind === 'scheduled' ? !answer : answer !== 'NOT_GOING';
      const what = this.needOf(meeting, at);
      if (!concerned || !who.here) continue;
      const stands = () =>
        who.here &&
        meeting.version === version &&
        meeting.answers.get(who.index) === answer &&
        (kind === 'canceled' || !meeting.canceled) &&
        !meeting.told.has(`${kind}${which} ${version} ${who.index}`) &&
        // What begins before it may come is no longer news.
        (kind === 'scheduled' ? meeting.startsAt : meeting.endsAt).getTime() > Date.now();
      this.owe(who, `${meeting.title}: ${kind}`, what, at, false, stands);
    }
  }

  /** Someone wants no mail until then: what they should get comes after it. */
  paused(who: Fellow, until: Date): void {
    who.pausedUntil = until;
    for (const one of this.owed)
      if (one.who === who)
        one.by = new Date(Math.max(one.by.getTime(), firstBearable(who, one.what, until).getTime() + SLACK));
  }

  /** A mail came: everything that speaks against it. */
  faultsOf(who: Fellow, lines: readonly Line[], at: Date, isDigest: boolean): string[] {
    this.counts.mails += 1;
    this.counts.digests += Number(isDigest);
    const early = new Date(at.getTime() - SLACK);
    this.counts.lines += lines.length;
    const faults = lines.flatMap((line) => this.faultsOfLine(who, line, at));
    if (lines.length === 0) faults.push('is empty');
    if (isDigest && (!who.digest || nextDigest(who, early) > at)) faults.push('is a digest at another hour');
    const matters = lines.map(({ title }): Matter => {
      const meeting = this.meetings.find((one) => one.title === title);
      return meeting ? this.needOf(meeting, at) : { need: 'for_me', startsAt: null };
    });
    if (!matters.some((what) => isBearable(who, what, at))) faults.push('comes in quiet hours');
    return faults;
  }

  private faultsOfLine(who: Fellow, line: Line, at: Date): string[] {
    const { kind, title, words, count } = line;
    if (!who.here) return [`tells someone who left of ${title}`];
    const thread = this.threads.find((one) => one.title === title);
    if (thread) {
      const posts = kind === 'mention' ? this.newMentions(who, thread) : this.newReplies(who, thread);
      const key = `${kind} ${who.index}`;
      const before = thread.told.get(key) ?? 0;
      thread.told.set(key, thread.posts.length);
      if (posts.length !== count) return [`${title}: says ${count} of ${posts.length} new (${words})`];
      return posts.some(({ number }) => number > before) ? [] : [`${title}: told before`];
    }
    const meeting = this.meetings.find((one) => one.title === title);
    if (!meeting) return [`knows "${title}", which is not theirs`];
    const faults: string[] = [];
    const key = `${kind}${this.whichOf(kind, meeting, at)} ${meeting.version} ${who.index}`;
    if (meeting.told.has(key)) faults.push(`${title}: ${kind} twice`);
    meeting.told.add(key);
    const when = DateTime.fromJSDate(meeting.startsAt)
      .setZone(who.zone)
      .reconfigure({
        locale: who.locale === 'es' ? 'es-US' : 'en-US',
      });
    if (!words.includes(when.toLocaleString({ hour: 'numeric', minute: '2-digit' })))
      faults.push(`${title}: another hour than ${when.toISO()}: ${words}`);
    if (meeting.canceled && kind !== 'canceled') faults.push(`${title}: ${kind} though canceled`);
    if (!meeting.canceled && kind === 'canceled') faults.push(`${title}: canceled though it takes place`);
    if (meeting.endsAt <= at) faults.push(`${title}: over`);
    const answer = meeting.answers.get(who.index);
    if (answer === 'NOT_GOING') faults.push(`${title}: said no`);
    if (kind === 'reminder' && !answer) faults.push(`${title}: reminded without an answer`);
    return faults;
  }

  /** Which of the two reminders this would be; nothing for another line. */
  private whichOf(kind: LineKind, { startsAt }: Meeting, at: Date): string {
    if (kind !== 'reminder') return '';
    return startsAt.getTime() - at.getTime() <= 3_660_000 ? ' (hour)' : ' (day)';
  }

  /** What someone should have by now and has not. Forgets what is settled. */
  missing(at: Date): string[] {
    const due = this.owed.filter(({ by }) => by <= at);
    this.owed = this.owed.filter(({ by }) => by > at);
    return due
      .filter(({ stands }) => stands())
      .map(({ who, about }) => `${who.actor.name} was not told of ${about}`);
  }
}
