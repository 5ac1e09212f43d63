import { createTransport } from 'nodemailer';
import { InboundSmtp } from '../../src/platform/mail/inbound-smtp.js';
import type { Actor } from './actor.js';
import type { House } from './house.js';
import { aMailingHouse, type MailingHouse } from './mailing.js';
import type { CaughtMail } from './smtp.js';

export const REPLY_DOMAIN = 'reply.hearth.example';

/** A house that sends mail and takes mail, by real SMTP both ways. */
export const anAnsweringHouse = (settings: Record<string, string> = {}): Promise<MailingHouse> =>
  aMailingHouse({ REPLY_DOMAIN, INBOUND_SMTP_PORT: '0', ...settings });

/** What a mail server says to a mail: its last code and words. */
export interface Delivery {
  code: number;
  words: string;
}

/** `from` is empty for the null sender of a bounce. */
export type Envelope = { to: string | string[]; from: string };

/** Hands raw bytes over to the house by SMTP, as a mail server does. */
export async function deliver(house: House, envelope: Envelope, raw: string | Buffer): Promise<Delivery> {
  const port = house.running.app.get(InboundSmtp).port ?? 0;
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
  try {
    const { response } = await transport.sendMail({ envelope, raw });
    return { code: Number(response.slice(0, 3)), words: response };
  } catch (error) {
    const { responseCode = 0, message } = error as { responseCode?: number; message: string };
    return { code: responseCode, words: message };
  } finally {
    transport.close();
  }
}

let count = 0;

/** A plain mail someone writes, line by line. Headers come first and win. */
export function aMail(
  text: string,
  { from, to, headers = {} }: { from: string; to: string; headers?: Record<string, string> },
): string {
  const id = (count += 1);
  const all = {
    From: from,
    To: to,
    Subject: 'Re: A new reply in a thread you follow',
    'Message-ID': `<${id}.${Date.now()}@school.example>`,
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [...head, '', ...text.split('\n'), ''].join('\r\n');
}

/** Where a reply to a mail of the house goes. */
export function replyAddress({ mail }: CaughtMail): string {
  const address = mail.replyTo?.value[0]?.address;
  if (!address) throw new Error('The mail says nowhere that one may reply');
  return address;
}

/** Someone replies to a mail of the house from their own address. */
export const replyByMail = (
  house: House,
  who: Actor,
  to: string,
  text: string,
  headers: Record<string, string> = {},
): Promise<Delivery> =>
  deliver(house, { from: who.email, to }, aMail(text, { from: who.email, to, headers }));
