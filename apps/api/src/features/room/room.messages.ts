import { LIMITS, REACTION_KINDS, type ReactionName } from '@hearth/shared';
import { isUUID } from 'class-validator';
import { invalidField, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import { textFault } from '../../platform/graphql/inputs.js';
import { cleanText } from '../../platform/graphql/text.js';
import type { BodyOf } from '../../platform/realtime/socket-context.js';

// What clients say about a room, cleaned and checked. A body may be anything at all: it comes from outside.

const MAX_REV = 2_147_483_647;
/** As a key of a content note is written. */
const NOTE = /^[a-z-]{1,40}$/;
const REACTIONS: ReadonlySet<unknown> = new Set(REACTION_KINDS.map((kind) => kind.toUpperCase()));

const isNumber = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MAX_REV;

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

/** Undefined where none are named; each once, in the order given. */
function notesOf({ contentNotes }: Record<string, unknown>): string[] | undefined {
  if (contentNotes == null) return undefined;
  if (!Array.isArray(contentNotes)) throw invalidField('contentNotes', 'unknown');
  const notes = [...new Set(contentNotes as unknown[])];
  const { contentNotes: max } = LIMITS;
  if (notes.length > max)
    throw new RefusalError('invalid', undefined, [
      { field: 'contentNotes', rule: 'too_many', params: { max } },
    ]);
  if (!notes.every((note) => typeof note === 'string' && NOTE.test(note)))
    throw invalidField('contentNotes', 'unknown');
  return notes as string[];
}

/** Every field of a message that is new or changed. A retry from an earlier page has only its text. */
export function parseText(body: unknown): Required<BodyOf<'message.send'>> {
  const fields = fieldsOf(body);
  const replyToNumber = fields['replyToNumber'] ?? null;
  if (replyToNumber !== null && !isNumber(replyToNumber)) throw invalidField('replyToNumber', 'unknown');
  const contentNotes = notesOf(fields) ?? [];
  return { roomId: roomIdOf(fields), id: idOf(fields), body: bodyOf(fields), replyToNumber, contentNotes };
}

export function parseEdit(body: unknown): BodyOf<'message.edit'> {
  const fields = fieldsOf(body);
  const contentNotes = notesOf(fields);
  return {
    roomId: roomIdOf(fields),
    id: idOf(fields),
    body: bodyOf(fields),
    ...(contentNotes && { contentNotes }),
  };
}

export function parseReaction(body: unknown): BodyOf<'message.react'> {
  const fields = fieldsOf(body);
  const { kind, on } = fields;
  if (!REACTIONS.has(kind)) throw invalidField('kind', 'unknown');
  if (typeof on !== 'boolean') throw invalidField('on', 'required');
  return { roomId: roomIdOf(fields), id: idOf(fields), kind: kind as ReactionName, on };
}

export function parseRead(body: unknown): BodyOf<'room.read'> {
  const fields = fieldsOf(body);
  if (!isNumber(fields['number'])) throw invalidField('number', 'unknown');
  return { roomId: roomIdOf(fields), number: fields['number'] };
}

export function parseMessage(body: unknown): BodyOf<'message.undo'> {
  const fields = fieldsOf(body);
  return { roomId: roomIdOf(fields), id: idOf(fields) };
}
