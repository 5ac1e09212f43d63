import { Logger } from '@nestjs/common';
import type { Refusal } from '@hearth/shared';
import { networkOf } from '../limits/network-of.js';
import { firstInRequest, requestId, requestOrigin } from './request-id.js';

/** What is told of signing in and of what was refused, once of each request. */
export type SecurityEvent =
  | 'signed_in'
  | 'second_step_done'
  | 'sign_in_failed'
  | 'passkey_failed'
  | 'code_wrong'
  | 'wrong_password'
  | 'link_ended'
  | 'not_allowed'
  | 'key_wrong'
  | 'turned_away';
const WENT_WELL: ReadonlySet<SecurityEvent> = new Set(['signed_in', 'second_step_done']);
const REFUSED = new Set<string>(['sign_in_failed', 'passkey_failed', 'link_ended', 'not_allowed']);
const WRONG = new Set<string>(['code_wrong', 'wrong_password']);

const log = new Logger('security');

/** Ids, and words of ours: never what someone typed, an address of mail or a secret. */
type Details = Record<string, string | number | boolean | null | undefined>;

/** Tells of it in the log, with whence and under which request; who it was about, where that is known. */
export function noteSecurity(event: SecurityEvent, details: Details = {}): void {
  if (!firstInRequest(event)) return;
  const { ip, personId } = requestOrigin();
  const line = {
    event,
    personId,
    ...(ip && { network: networkOf(ip) }),
    ...details,
    req: { id: requestId() },
  };
  if (WENT_WELL.has(event)) log.log(line, 'security');
  else log.warn(line, 'security');
}

/** The same of a refusal, if it is one that is told of. `what`: the operation that was refused. */
export function noteRefusal({ code, fields }: Refusal, what?: string): void {
  const wrong = fields?.find(({ rule }) => WRONG.has(rule))?.rule;
  const event = REFUSED.has(code) ? code : wrong;
  if (event) noteSecurity(event as SecurityEvent, { what });
}
