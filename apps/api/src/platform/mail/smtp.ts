import type { Transporter } from 'nodemailer';
import { siteBrand, siteName } from '../settings/site-brand.js';
import type { MailEntity } from './mail.entity.js';

/** What came of handing a mail over. */
export type Outcome =
  | { is: 'sent' }
  /** The server, or the line to it, may take it later. */
  | { is: 'later'; why: string }
  /** It will never be taken; `address`: because nobody can be reached there. */
  | { is: 'refused'; why: string; address: boolean };

export type Letter = Pick<
  MailEntity,
  'id' | 'address' | 'subject' | 'html' | 'text' | 'headers' | 'calendar'
>;

/** The name behind the @ of the address that mail comes from. */
export const domainOf = (from: string): string => /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? 'localhost';

/** That address itself, in small letters. */
export const addressIn = (from: string): string =>
  (/<([^\s<>]+)>$/.exec(from)?.[1] ?? from.trim()).toLowerCase();

/** Who a mail comes from: the house by the name it was given, in the language of the letter, at the address of the settings. */
export function senderOf(
  from: string,
  { html }: Pick<Letter, 'html'>,
): string | { name: string; address: string } {
  if (!siteBrand().named) return from;
  return { name: siteName(/<html[^>]* lang="es"/.test(html) ? 'es' : 'en'), address: addressIn(from) };
}

/** A fault of SMTP as nodemailer tells it. */
interface SmtpFault {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
  message?: string;
}

/** Nobody can be reached there, by the code of RFC 3463; other codes speak of us, of the mail or of a full mailbox. */
const NOBODY = /^5\.(1\.([1236]|10)|2\.1)$/;
/** Does this code say that nobody can be reached there, for good? */
export const saysNobody = (code: string): boolean => NOBODY.test(code.trim());

function nobodyThere({ responseCode = 0, response = '' }: SmtpFault): boolean {
  const precise = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  return precise ? saysNobody(precise) : [550, 551, 553].includes(responseCode);
}

/**
 * Which faults are for ever: a 5xx to the mail or its recipient. A wrong password of ours, or a server that does not know us,
 * can be put right.
 */
export function outcomeOf(fault: SmtpFault): Outcome {
  const { responseCode = 0, command = '' } = fault;
  const why = (fault.response ?? fault.code ?? fault.message ?? 'unknown').replace(/\s+/g, ' ').slice(0, 300);
  if (responseCode < 500 || responseCode > 599 || fault.code === 'EAUTH') return { is: 'later', why };
  if (command === 'RCPT TO' && /\brelay/i.test(why)) return { is: 'later', why };
  return { is: 'refused', why, address: command === 'RCPT TO' && nobodyThere(fault) };
}

/** The line to the server that sends mail, opened when there is something to send. Its address, a secret, is never told. */
export class Smtp {
  private transport: Promise<Transporter> | undefined;

  constructor(
    private readonly url: string,
    private readonly from: string,
  ) {}

  /** Hands a letter over. What comes back of it goes to `bounceTo`, where there is such an address. */
  async send(letter: Letter, bounceTo: string | null): Promise<Outcome> {
    this.transport ??= this.open();
    const transport = await this.transport;
    try {
      await transport.sendMail({
        messageId: `<mail.${letter.id}@${domainOf(this.from)}>`,
        from: senderOf(this.from, letter),
        to: { name: '', address: letter.address },
        ...(bounceTo && { envelope: { from: bounceTo, to: [{ name: '', address: letter.address }] } }),
        subject: letter.subject,
        html: letter.html,
        text: letter.text,
        ...(letter.calendar && {
          icalEvent: {
            method: letter.calendar.method,
            filename: 'session.ics',
            content: letter.calendar.file,
          },
        }),
        headers: {
          // Nobody's answering machine should answer, nor a list's.
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          ...letter.headers,
        },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return { is: 'sent' };
    } catch (fault) {
      return outcomeOf(fault as SmtpFault);
    }
  }

  async close(): Promise<void> {
    (await this.transport)?.close();
  }

  private async open(): Promise<Transporter> {
    const { createTransport } = await import('nodemailer');
    const url = new URL(this.url);
    return createTransport({
      pool: true,
      maxConnections: 2,
      host: url.hostname,
      port: Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587),
      secure: url.protocol === 'smtps:',
      ignoreTLS: url.searchParams.get('tls') === 'never',
      requireTLS: url.searchParams.get('tls') === 'always',
      ...(url.username && {
        auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
      }),
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    });
  }
}
