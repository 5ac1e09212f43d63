import { createHash } from 'node:crypto';
import { simpleParser, type Attachment, type ParsedMail } from 'mailparser';
import type { InboundMail } from '../contributors/inbound-kind.js';
import { reportIn } from './mail-report.js';
import { typedText } from './typed-text.js';

/** A mail as it was taken in. */
export interface TakenMail {
  id: string;
  token: string;
  /** The envelope's sender: empty for a bounce, null where it is not known. */
  sender: string | null;
  raw: Buffer;
}

/** What tells our own mail from that of others. */
export interface OwnMail {
  /** The address we write from, in small letters. */
  from: string;
  /** The domain of our own addresses. */
  domain: string;
}

/** HTML is looked into so far, in characters, and so deep: what mail programs write nests some fifty tables at most. */
const MOST_HTML = 200_000;
const MOST_DEPTH = 100;
/** Files have lines of 78 bytes; a mail of many shorter ones was made to keep us busy. What comes beyond is not read. */
const MOST_LINES = 20_000;
const SHORTEST = 60;
/** Parts that belong to a mail, and are no files of its writer's. */
const NO_FILE = /^(application\/(pgp|x?-?pkcs7|ms-tnef)|text\/(calendar|x-amp-html)|message\/)/;
const MACHINE = /^(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)([+-].*)?@/;
const MACHINE_SUBJECT =
  /^\s*(automatic reply|auto(matic)? ?response|out of (the )?office|autoreply|respuesta autom[aá]tica|fuera de (la )?oficina|undeliver|delivery status|mail delivery|no se pudo entregar)/i;

/** The Message-ID of a mail, or a name made of its bytes where it has none. Reads the head alone. */
export function messageIdOf(raw: Buffer): string {
  const end = /\r?\n\r?\n/.exec(raw.subarray(0, 100_000).toString('latin1'));
  const head = raw.subarray(0, end?.index ?? 100_000).toString('latin1');
  const [, id] = /^message-id:\s*(<[^<>\s]{1,500}>)/im.exec(head) ?? [];
  return id ?? `sha256:${createHash('sha256').update(raw).digest('hex')}`;
}

/** Did nobody sit down to write this? By RFC 3834, and by what programs say that do not know it. */
export function isAutomatic(mail: ParsedMail, sender: string | null, own: OwnMail): boolean {
  const lines = new Map(
    mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()]),
  );
  const submitted = lines.get('auto-submitted')?.toLowerCase() ?? 'no';
  const from = mail.from?.value.map(({ address = '' }) => address.toLowerCase()) ?? [];
  return (
    sender === '' ||
    lines.get('return-path') === '<>' ||
    !submitted.startsWith('no') ||
    /^(bulk|junk|list|auto_reply)/i.test(lines.get('precedence') ?? '') ||
    [...lines.keys()].some((key) => /^(list-|x-auto-?(reply|respond)|x-failed-recipients)/.test(key)) ||
    /multipart\/report/i.test(lines.get('content-type') ?? '') ||
    MACHINE_SUBJECT.test(mail.subject ?? '') ||
    from.some((one) => one === own.from || one.endsWith(`@${own.domain}`) || MACHINE.test(one))
  );
}

const isFile = ({ contentType, related, cid, contentDisposition }: Attachment): boolean =>
  !related && !(cid && contentDisposition === 'inline') && !NO_FILE.test(contentType);

async function textOf(mail: ParsedMail): Promise<string> {
  if (mail.text?.trim() || !mail.html) return mail.text ?? '';
  const { toPlainText } = await import('@react-email/render');
  return toPlainText(mail.html.slice(0, MOST_HTML), {
    wordwrap: false,
    limits: { maxDepth: MOST_DEPTH, ellipsis: '' },
    selectors: [
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
      { selector: 'a', options: { linkBrackets: false, hideLinkHrefIfSameAsText: true } },
      { selector: 'img', format: 'skip' },
    ],
  });
}

/** As much of a mail as has no more lines than its length explains. */
function readable(raw: Buffer): Buffer {
  const most = MOST_LINES + raw.length / SHORTEST;
  let end = -1;
  for (let lines = 0; lines < most; lines += 1) {
    end = raw.indexOf(10, end + 1);
    if (end < 0) return raw;
  }
  return raw.subarray(0, end + 1);
}

async function parsed(raw: Buffer): Promise<ParsedMail | null> {
  try {
    return await simpleParser(readable(raw), {
      skipTextToHtml: true,
      skipHtmlToText: true,
      skipImageLinks: true,
      keepDeliveryStatus: true,
    });
  } catch {
    return null;
  }
}

/** Reads a mail. One that cannot be read has no words and no writer. */
export async function readMail({ id, token, sender, raw }: TakenMail, own: OwnMail): Promise<InboundMail> {
  const mail = await parsed(raw);
  const text = mail ? await textOf(mail).catch(() => '') : '';
  const report = mail && reportIn(mail.attachments);
  // A report tells whose mail it is about by what it sends back of that.
  const [, about = null] =
    new RegExp(`bounce\\+([0-9a-f]{48})@${own.domain.replaceAll('.', '\\.')}`, 'i').exec(
      raw.toString('latin1'),
    ) ?? [];
  return {
    id,
    token,
    messageId: messageIdOf(raw),
    from: mail?.from?.value.flatMap(({ address }) => (address ? [address.toLowerCase()] : [])) ?? [],
    automatic: mail !== null && isAutomatic(mail, sender, own),
    text: typedText(text),
    files: mail?.attachments.filter(isFile).length ?? 0,
    report: report && { ...report, about },
  };
}
