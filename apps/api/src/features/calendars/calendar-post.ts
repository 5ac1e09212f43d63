import { Injectable } from '@nestjs/common';
import type { PersonViewer } from '../../platform/access/viewer.js';
import { writeCalendar } from '../../platform/calendar-files/calendar-file.js';
import { Config } from '../../platform/config/config.js';
import type { Tx } from '../../platform/db/db.js';
import { Links } from '../../platform/links/links.js';
import { Mails } from '../../platform/mail/mails.js';
import { addressIn } from '../../platform/mail/smtp.js';
import type { Change, ChangeContext } from './calendar-change.js';
import type { CalendarSession } from './calendars.queries.js';
import { calendarLetter } from './calendar-letter.js';

/** What waits to be mailed of a session or series can be taken back by this list. */
export const listOf = (uid: string): string => `calendar:${uid}`;

const LEAVE_DAYS = 365;

const REPLACE = `DELETE FROM calendar_sent WHERE person_id = $1 AND uid = $2`;
const KEEP = `
  INSERT INTO calendar_sent (person_id, uid, slot, sequence, fingerprint, canceled, told, ends_at)
  SELECT $1, $2, kept.slot, kept.sequence, kept.fingerprint, kept.canceled, kept.told, kept."endsAt"
    FROM json_to_recordset($3::json) kept(slot text, sequence int, fingerprint text, canceled boolean, told jsonb, "endsAt" timestamptz)
  ON CONFLICT (person_id, uid, slot) DO UPDATE
    SET sequence = excluded.sequence, fingerprint = excluded.fingerprint, canceled = excluded.canceled, told = excluded.told,
        ends_at = excluded.ends_at, sent_at = now()`;

const ANSWERS = { going: 'ACCEPTED', maybe: 'TENTATIVE' } as const;

/** Writes what a person's calendar must be sent into the outbox, and keeps that it was. */
@Injectable()
export class CalendarPost {
  constructor(
    private readonly config: Config,
    private readonly mails: Mails,
    private readonly links: Links,
  ) {}

  /** Who sends to whom: the house, and nobody but the reader. */
  envelope(viewer: PersonViewer, answer: string | null, stamp: Date): ChangeContext['envelope'] {
    return {
      stamp,
      from: addressIn(this.config.MAIL_FROM),
      to: {
        address: viewer.email,
        answer: answer === 'going' || answer === 'maybe' ? ANSWERS[answer] : 'NEEDS-ACTION',
      },
    };
  }

  /** `readable`: the sessions of the subject that the person may read of. */
  async post(
    tx: Tx,
    viewer: PersonViewer,
    change: Change,
    readable: readonly CalendarSession[],
  ): Promise<void> {
    const { personId, locale, timeZone, email } = viewer;
    const { uid, method, events, sequence, sent, about } = change;
    const [secret = ''] = await this.links.make(tx, 'calendar.leave', [
      { subject: { personId }, days: LEAVE_DAYS },
    ]);
    const leave = `${this.config.address}/ics/leave/${secret}`;
    const session =
      readable.find(({ id, seriesSlot }) => id === about.key || seriesSlot === about.key) ?? null;
    const letter = await calendarLetter(
      { locale, timeZone, house: this.config.address, leave },
      change,
      session,
    );
    const root = `<session.${uid}@${this.mails.domain}>`;
    await this.mails.post(tx, {
      ...letter,
      key: `calendar:${personId}:${uid}:${sequence}`,
      personId,
      list: listOf(uid),
      address: email,
      headers: {
        'List-Unsubscribe': `<${leave}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'In-Reply-To': root,
        References: root,
      },
      voidAt: change.endsAt,
      calendar: { method, file: writeCalendar({ method, events }) },
    });
    if (change.anew) await tx.query(REPLACE, [personId, uid]);
    await tx.query(KEEP, [personId, uid, JSON.stringify(sent)]);
  }
}
