import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { NotificationKindName } from '@hearth/shared';
import { DateTime } from 'luxon';
import { ViewerSource } from '../../platform/access/viewer.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import type { Tx } from '../../platform/db/db.js';
import { Mails, type LateMail } from '../../platform/mail/mails.js';
import { withFacts } from './inbox.queries.js';
import { laneOf } from './mail-lanes.js';
import { settingsOf } from '../../foundation/quiet/notification-settings.queries.js';
import { mailOf, nextFree, type NotificationSettings, type Occasion } from '../../foundation/quiet/quiet.js';

/** A notification in a mail, and how far it had been mailed before. */
export interface Mailed {
  id: string;
  since: number;
  /** In a digest: the instant since when it waited for it. */
  waits?: string;
}

interface Row extends Mailed {
  kind: NotificationKindName;
  subjectId: string;
  upTo: number;
}

const MAILED = `
  SELECT n.id, n.kind, n.subject_id AS "subjectId", n.up_to AS "upTo", told.since, told.waits
    FROM json_to_recordset($2::json) told(id uuid, since int, waits text) JOIN notification n ON n.id = told.id
   WHERE n.person_id = $1 AND n.read_at IS NULL AND NOT n.kept_unread`;
const OPEN_AGAIN = `
  UPDATE notification n SET mailed_up_to = again.since, waits_since = again.waits
    FROM json_to_recordset($1::json) again(id uuid, since int, waits timestamptz) WHERE n.id = again.id`;

/** A mail that waited for its server is asked about again: meanwhile things end, are read, canceled, left, and nights fall. */
@Injectable()
export class LateMails implements OnModuleInit {
  constructor(
    private readonly viewers: ViewerSource,
    private readonly kinds: NotificationKinds,
    private readonly mails: Mails,
  ) {}

  onModuleInit(): void {
    this.mails.whenLate((tx, mail) => this.stillHolds(tx, mail));
  }

  private async stillHolds(tx: Tx, mail: LateMail): Promise<boolean> {
    const mailed = mail.about as Mailed[];
    const { personId } = mail;
    const viewer = (await this.viewers.byPersons([personId], tx)).get(personId);
    if (!viewer) return false;
    const rows = await tx.query<Row>(MAILED, [personId, JSON.stringify(mailed)]);
    const settings = await settingsOf(tx, personId);
    const now = DateTime.now().setZone(viewer.timeZone);
    const wanted = (await withFacts(tx, this.kinds, viewer, rows))
      .filter(({ facts }) => !facts.seen && !facts.mailedOtherwise)
      .map(({ row, facts }) => ({
        row,
        what: { kind: row.kind, need: facts.need, startsAt: facts.startsAt } satisfies Occasion,
      }))
      .filter(({ what }) => mailOf(settings, what) !== 'never');
    if (
      viewer.email === mail.address &&
      wanted.length === mailed.length &&
      wanted.every(({ row, what }) => mayGoAsWritten(settings, row, what, now))
    )
      return true;
    await tx.query(OPEN_AGAIN, [
      JSON.stringify(wanted.map(({ row: { id, since, waits } }) => ({ id, since, waits }))),
    ]);
    await tx.enqueue('notification.mail', { personId }, { key: laneOf('soon', personId) });
    return false;
  }
}

/** Is it wanted in a mail of this kind still, and does nothing hold it? */
function mayGoAsWritten(
  settings: NotificationSettings,
  { waits }: Row,
  what: Occasion,
  now: DateTime,
): boolean {
  const digest = typeof waits === 'string';
  if ((mailOf(settings, what) === 'digest') !== digest) return false;
  return nextFree(settings, digest ? null : what, now) <= now;
}
