import { LIMITS } from '@hearth/shared';
import { isUUID } from 'class-validator';
import { invalidField, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import { textFault } from '../../platform/graphql/inputs.js';
import { cleanText } from '../../platform/graphql/text.js';
import type { BodyOf } from '../../platform/realtime/socket-context.js';

// What clients say about a room, cleaned and checked. A body may be anything at all: it comes from outside.

const MAX_REV = 2_147_483_647;

const fieldsOf = (body: unknown): Record<string, unknown> =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};

function roomIdOf(fields: Record<string, unknown>): string {
  if (!isUUID(fields['roomId'])) throw notFound();
  return (fields['roomId'] as string).toLowerCase();
}

function idOf(fields: Record<string, unknown>): string {
  if (!isUUID(fields['id'])) throw invalidField('id', 'unknown');
  return (fields['id'] as string).toLowerCase();
}

/** The text as typed, but for what no text may hold. */
function bodyOf(fields: Record<string, unknown>): string {
  if (typeof fields['body'] !== 'string') throw invalidField('body', 'required');
  const body = cleanText(fields['body']);
  const fault = textFault(body, 1, LIMITS.message);
  if (fault) throw new RefusalError('invalid', undefined, [{ field: 'body', ...fault }]);
  return body;
}

export const parseRoom = (body: unknown): BodyOf<'room.leave'> => ({ roomId: roomIdOf(fieldsOf(body)) });

export function parseAfter(body: unknown): BodyOf<'room.join'> {
  const fields = fieldsOf(body);
  const afterRev = fields['afterRev'];
  if (!Number.isInteger(afterRev) || (afterRev as number) < 0 || (afterRev as number) > MAX_REV)
    throw invalidField('afterRev', 'unknown');
  return { roomId: roomIdOf(fields), afterRev: afterRev as number };
}

export function parseText(body: unknown): BodyOf<'message.send'> {
  const fields = fieldsOf(body);
  return { roomId: roomIdOf(fields), id: idOf(fields), body: bodyOf(fields) };
}

export function parseMessage(body: unknown): BodyOf<'message.undo'> {
  const fields = fieldsOf(body);
  return { roomId: roomIdOf(fields), id: idOf(fields) };
}
