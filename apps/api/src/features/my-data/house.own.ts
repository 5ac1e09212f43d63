import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gone, type Eraser } from '../../platform/contributors/eraser.js';
import { exportOf, keyBy } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';

const eraser: Eraser = {
  of: 'The house itself',
  fates: [
    gone('erasure', 'That I asked is done with when it is done.', {
      not: 'It stands on the page I take the export from.',
    }),
    gone('export_part', 'What an export gathers goes with its task.', { not: 'It is the export.' }, null),
    gone('task', 'What I began that takes long; files it made go from the store.', {
      not: 'It is forgotten after a week; its files are mine to fetch.',
    }),
    gone(
      'mail',
      'What was mailed to me, and what waits. Words of a mail that was sent are not kept anyway.',
      'mails',
    ),
    gone(
      'inbound_mail',
      'What came from my address.',
      {
        not: 'What it said stands where it was posted.',
      },
      null,
    ),
    gone('link', 'Links that act for me: they end.', { not: 'It is a secret.' }, null),
    gone('integration_key', 'Keys I made open nothing any more.', 'keys'),
    {
      table: 'mail_stop',
      column: null,
      becomes: 'kept',
      why: 'That an address takes no mail, for whoever has it then.',
      exported: { not: 'It is about an address that mail came back from.' },
    },
    {
      table: 'audit_entry',
      column: null,
      becomes: 'kept',
      why: 'What was done to whom: numbers that lead to nobody any more, and no names. Nothing in it can be changed; it is forgotten when its time is up.',
      exported: { not: 'It is the log of those who keep the house.' },
    },
    {
      table: 'setting',
      column: 'changed_by',
      becomes: 'unnamed',
      why: 'How the house is set.',
      exported: { not: 'It is the house’s.' },
    },
  ],
  async erase(tx, { personId, email }) {
    await tx.query(`DELETE FROM link WHERE subject @> $1::jsonb`, [JSON.stringify({ personId })]);
    if (!email) return;
    await tx.query(`DELETE FROM mail WHERE person_id IS NULL AND lower(address) = lower($1)`, [email]);
    await tx.query(`DELETE FROM inbound_mail WHERE lower(sender) = lower($1)`, [email]);
    await tx.query(
      `DELETE FROM link WHERE purpose = 'mail.bounce' AND lower(subject ->> 'address') = lower($1)`,
      [email],
    );
  },
};

const mails = exportOf({
  section: 'mails',
  title: { en: 'What was mailed to me', es: 'Lo que se me envió por correo' },
  note: {
    en: 'Of the last months. What a mail said is not kept once it is sent.',
    es: 'De los últimos meses. Lo que decía un correo no se guarda una vez enviado.',
  },
  sql: `SELECT ${keyBy('created_at', 'id')} AS key, created_at AS at, list, address AS email, subject AS title, sent_at AS "answeredAt"
          FROM mail WHERE person_id = $1`,
});

const keys = exportOf({
  section: 'keys',
  title: { en: 'Keys for other programs', es: 'Claves para otros programas' },
  sql: `SELECT ${keyBy('created_at', 'id')} AS key, created_at AS at, name, expires_at AS until, last_used_at AS "lastUsedAt",
               revoked_at AS "endedAt" FROM integration_key WHERE person_id = $1`,
});

/** Tables that hold nothing of a person: a new one stands here, or says in a feature’s `*.own.ts` what becomes of it. */
export const NOBODYS: readonly string[] = [
  'application_call',
  'application_form',
  'audience',
  'breakout',
  'breakouts',
  'cohort',
  'cohort_milestone',
  'content_note',
  'content_note_word',
  'migration',
  'openid_visit',
  'operation',
  'organization',
  'peer_session',
  'poll',
  'post_poll',
  'post_search',
  'program',
  'program_milestone',
  'protocol_run',
  'push_key',
  'review_item',
  'room',
  'room_lead',
  'room_poll',
  'room_polls',
  'room_questions',
  'school_break',
  'seal_key',
  'search_synonym',
  'second_factor_rule',
  'session_material',
  'setup_link',
  'site_logo',
  'space',
  'time_poll_slot',
];

/** What the house itself keeps of people. */
@Injectable()
export class HouseOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser, mails, keys);
  }
}
