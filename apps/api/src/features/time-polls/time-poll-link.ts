import { Injectable } from '@nestjs/common';
import { RefusalError } from '../../platform/access/refusal-error.js';
import { ViewerSource, type PersonViewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { Links } from '../../platform/links/links.js';
import type { Locale } from '../../foundation/people/people.types.js';
import { answerPoll } from './time-poll-answer.js';
import type { TimePollAnswerByLinkInput } from './time-polls.inputs.js';
import { stateOf } from './time-polls.policy.js';
import { pollById, type TimePollRow } from './time-polls.queries.js';
import type { TimePollByLink, TimePollLinkSlot, TimePollState } from './time-polls.types.js';

const SLOTS = `
  SELECT s.id, s.starts_at AS "startsAt", (SELECT a.answer FROM time_poll_answer a WHERE a.slot_id = s.id AND a.person_id = $2) AS answer
    FROM time_poll_slot s WHERE s.poll_id = $1 AND s.removed_at IS NULL ORDER BY s.starts_at, s.id`;

/**
 * Answering by the link of a mail, without a sign-in. Looking changes nothing, for scanners open every link; the link is good again and
 * again until the poll is over. It shows the poll's own words and times and the person's own answers, and nobody else.
 */
@Injectable()
export class TimePollLink {
  constructor(
    private readonly db: Db,
    private readonly links: Links,
    private readonly viewers: ViewerSource,
    private readonly limits: RateLimits,
  ) {}

  /** Refuses with `link_ended` (also where the poll does not ask the person any more), `too_many`. */
  async look(secret: string, address: string): Promise<TimePollByLink> {
    await this.limits.ask('guest-wrong', address);
    const found = await this.behind(this.db, secret);
    return found ? this.shown(this.db, found) : this.wrong(address);
  }

  /** Keeps answers. Refuses with `link_ended`, `too_many`, `poll_closed`. */
  async answer({ secret, said }: TimePollAnswerByLinkInput, address: string): Promise<TimePollByLink> {
    await this.limits.ask('guest-wrong', address);
    const shown = await this.db.write(async (tx) => {
      const found = await this.behind(tx, secret);
      if (!found) return null;
      await this.links.use(tx, 'time-poll.answer', secret);
      await answerPoll(tx, found.person, found.poll.id, said);
      return this.shown(tx, found);
    });
    return shown ?? this.wrong(address);
  }

  /** Makes a link for one person and poll, good for so many days. */
  async make(tx: Tx, subject: { personId: string; pollId: string }, days: number): Promise<string> {
    const [secret = ''] = await this.links.make(tx, 'time-poll.answer', [{ subject, days }]);
    return `/time-poll-answer/${secret}`;
  }

  /** Who and what stands behind a secret now; null where the link has ended, or the poll does not ask them any more. */
  private async behind(
    db: Reader,
    secret: string,
  ): Promise<{ person: PersonViewer; poll: TimePollRow } | null> {
    const subject = await this.links.look(db, 'time-poll.answer', secret);
    if (!subject) return null;
    const person = (await this.viewers.byPersons([subject.personId], db)).get(subject.personId);
    const poll = person && (await pollById(db, person, subject.pollId));
    return person && poll?.asked ? { person, poll } : null;
  }

  private async shown(
    db: Reader,
    { person, poll }: { person: PersonViewer; poll: TimePollRow },
  ): Promise<TimePollByLink> {
    const { id, title, note, minutes, timeZone, answerBy, showsNames, chosenAt } = poll;
    return {
      ...{ id, title, note, minutes, timeZone, answerBy, showsNames, chosenAt },
      state: stateOf(poll, poll.now) as TimePollState,
      personZone: person.timeZone,
      locale: person.locale as Locale,
      slots: await db.query<TimePollLinkSlot>(SLOTS, [id, person.personId]),
    };
  }

  private async wrong(address: string): Promise<never> {
    await this.limits.take('guest-wrong', address);
    throw new RefusalError('link_ended');
  }
}
