import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isTheirAddress } from '../../foundation/people/former-addresses.js';
import { gone, unnamed, type Eraser } from '../../platform/contributors/eraser.js';
import { exportOf, keyBy } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';

const eraser: Eraser = {
  of: 'Joining',
  fates: [
    gone(
      'access_request',
      'What I asked for under my address, with what was written back.',
      'access-requests',
      null,
    ),
    unnamed('access_request', 'decided_by', 'The request is someone else’s.', {
      not: 'It is about someone else.',
    }),
    gone('invitation', 'By which I came, and every other to my address.', 'invitations', 'accepted_by'),
    unnamed(
      'invitation',
      'invited_by',
      'The invitation is someone else’s. One that nobody has accepted ends, as I may invite no more.',
      { not: 'It is about someone else.' },
    ),
    gone(
      'invitation_import',
      'Lists I brought in. One of someone else that names me is forgotten after a week anyway.',
      { not: 'It holds other people, and is forgotten after a week.' },
    ),
  ],
  async erase(tx, { personId, email }) {
    await tx.query(
      `DELETE FROM access_request r WHERE ${isTheirAddress('r.email', 'r.saved_at', '$1', '$2')}`,
      [personId, email],
    );
    await tx.query(
      `DELETE FROM invitation i WHERE i.accepted_by = $1 OR ${isTheirAddress('i.email', 'i.created_at', '$1', '$2')}`,
      [personId, email],
    );
  },
};

const requests = exportOf({
  section: 'access-requests',
  title: { en: 'How I asked for access', es: 'Cómo pedí acceso' },
  sql: `SELECT ${keyBy('saved_at', 'id')} AS key, saved_at AS at, state, email, name, role_title AS "roleTitle", organization_name AS organization,
               us_state AS "usState", words AS text,
               nullif(ARRAY(SELECT one ->> 'answer' FROM jsonb_array_elements(exchanges) one WHERE one ->> 'answer' IS NOT NULL), '{}') AS answers
          FROM access_request r
         WHERE confirmed_at IS NOT NULL
           AND ${isTheirAddress('r.email', 'r.saved_at', '$1', '(SELECT email FROM account WHERE person_id = $1)')}`,
});

const invitations = exportOf({
  section: 'invitations',
  title: { en: 'How I was invited', es: 'Cómo se me invitó' },
  sql: `SELECT ${keyBy('created_at', 'id')} AS key, created_at AS at, email, name, role, organization_name AS organization, accepted_at AS "answeredAt"
          FROM invitation WHERE accepted_by = $1`,
});

/** What is kept of how people came in, and of who let them in. */
@Injectable()
export class JoiningOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser, requests, invitations);
  }
}
