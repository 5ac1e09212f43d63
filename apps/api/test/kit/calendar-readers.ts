import type { Actor } from './actor.js';
import { calendarOf, CalendarProgram, forCalendar, type ReadEntry } from './calendars.js';
import type { MailingHouse } from './mailing.js';
import type { CaughtMail } from './smtp.js';

/** What came to someone. */
export interface News {
  /** What came for the calendar, which their program has taken. */
  files: ReturnType<typeof calendarOf>[];
  mails: CaughtMail[];
}

export interface CalendarReaders {
  /** Does what waits, and gives what came to each since the last look. */
  news(...who: Actor[]): Promise<News[]>;
  /** The same in numbers: "1+0 0+2" is one calendar mail to the first, and two others to the second. */
  counts(...who: Actor[]): Promise<string>;
  /** What someone's program shows; of this uid. */
  of(who: Actor, uid?: string): ReadEntry[];
}

/** People each with a calendar program, which takes what is mailed to them. */
export function calendarReaders(house: MailingHouse): CalendarReaders {
  const programs = new Map<Actor, CalendarProgram>();
  const programOf = (who: Actor) => {
    const program = programs.get(who) ?? new CalendarProgram();
    programs.set(who, program);
    return program;
  };
  const news = async (...who: Actor[]): Promise<News[]> => {
    const all: News[] = [];
    for (const one of who) {
      const mails = await house.newMail(one);
      const files = forCalendar(mails).map(calendarOf);
      for (const { file } of files) programOf(one).take(file);
      all.push({ files, mails });
    }
    return all;
  };
  return {
    news,
    counts: async (...who) =>
      (await news(...who))
        .map(({ files, mails }) => `${files.length}+${mails.length - files.length}`)
        .join(' '),
    of: (who, uid) =>
      programOf(who)
        .entries()
        .filter((entry) => uid === undefined || entry.uid === uid),
  };
}
