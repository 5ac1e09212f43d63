import { InboundSmtp } from '../../src/platform/mail/inbound-smtp.js';
import type { Actor } from './actor.js';
import { aMail, handOver, type Delivery, type Envelope } from './hand-over.js';
import type { House } from './house.js';
import { aMailingHouse, type MailingHouse } from './mailing.js';

export const REPLY_DOMAIN = 'reply.hearth.example';

/** A house that sends mail and takes mail, by real SMTP both ways. */
export const anAnsweringHouse = (settings: Record<string, string> = {}): Promise<MailingHouse> =>
  aMailingHouse({ REPLY_DOMAIN, INBOUND_SMTP_PORT: '0', ...settings });

/** Hands raw bytes over to the house by SMTP, as a mail server does. */
export const deliver = (house: House, envelope: Envelope, raw: string | Buffer): Promise<Delivery> =>
  handOver(house.running.app.get(InboundSmtp).port ?? 0, envelope, raw);

/** Someone replies to a mail of the house from their own address. */
export const replyByMail = (
  house: House,
  who: Actor,
  to: string,
  text: string,
  headers: Record<string, string> = {},
): Promise<Delivery> =>
  deliver(house, { from: who.email, to }, aMail(text, { from: who.email, to, headers }));
