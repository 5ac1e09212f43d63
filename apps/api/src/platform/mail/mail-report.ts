import type { Attachment } from 'mailparser';
import type { MailReport } from '../contributors/inbound-kind.js';
import { saysNobody } from './smtp.js';

type Part = Pick<Attachment, 'contentType' | 'content'>;

/** Groups of fields, apart by empty lines; names in small letters, folded lines made one. */
function groupsOf(content: Buffer): Map<string, string>[] {
  return content
    .toString('utf8')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split(/\n\n+/)
    .map(
      (group) =>
        new Map(
          group.split('\n').flatMap((line) => {
            const [, name, value] = /^([\w-]+):(.*)$/.exec(line) ?? [];
            return name && value ? [[name.toLowerCase(), value.trim()] as const] : [];
          }),
        ),
    );
}

const short = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, 300);

/** Of a report by RFC 3464: the recipients for whom it failed for good. */
function failures(part: Part): { nobody: boolean; why: string }[] {
  return groupsOf(part.content)
    .filter((fields) => fields.get('action')?.toLowerCase() === 'failed')
    .map((fields) => {
      const status = fields.get('status') ?? '';
      const said = fields.get('diagnostic-code') ?? '';
      const precise = /\b5\.\d{1,3}\.\d{1,3}\b/.exec(said)?.[0] ?? '';
      return { nobody: saysNobody(status) || saysNobody(precise), why: short(`${status} ${said}`) };
    });
}

/** People's own wish, or what they hold for spam; "this is no spam" is a report as well. */
const COMPLAINTS = new Set(['abuse', 'fraud', 'opt-out']);

/** What a bounce (RFC 3464) or a complaint (RFC 5965) says; null for any other mail. Who waits is not lost yet. */
export function reportIn(parts: readonly Part[]): Omit<MailReport, 'about'> | null {
  const part = (type: string) => parts.find(({ contentType }) => contentType === type);
  const feedback = part('message/feedback-report');
  if (feedback) {
    const type = groupsOf(feedback.content)[0]?.get('feedback-type')?.toLowerCase() ?? '';
    if (COMPLAINTS.has(type)) return { is: 'complaint', nobody: false, why: `complaint: ${type}` };
  }
  const delivery = part('message/delivery-status');
  const failed = delivery ? failures(delivery) : [];
  const [first] = failed;
  if (!first) return null;
  return { is: 'bounce', ...(failed.find(({ nobody }) => nobody) ?? first) };
}
