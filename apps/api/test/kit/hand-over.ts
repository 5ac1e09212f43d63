import { createTransport } from 'nodemailer';
import type { CaughtMail } from './smtp.js';

/** What a mail server is told about a mail: the last code and words. */
export interface Delivery {
  code: number;
  words: string;
}

/** `from` is empty for the null sender of a bounce. */
export type Envelope = { to: string | string[]; from: string };

/** Hands raw bytes over by SMTP to whoever listens on this port of this machine. */
export async function handOver(port: number, envelope: Envelope, raw: string | Buffer): Promise<Delivery> {
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

/** A plain mail someone writes. Headers that are given win. */
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
export function replyAddress({ mail }: Pick<CaughtMail, 'mail'>): string {
  const address = mail.replyTo?.value[0]?.address;
  if (!address) throw new Error('The mail says nowhere that one may reply');
  return address;
}
