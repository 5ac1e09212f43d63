import { LIMITS } from '@hearth/shared';
import { invalidField } from '../../platform/access/refusal-error.js';
import type { BodyOf } from '../../platform/realtime/socket-context.js';
import { parseRoom } from './room.messages.js';

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** A change of a room's notes as it comes from outside: bytes of an acceptable number, of whatever meaning. */
export function parseUpdate(body: unknown): BodyOf<'notes.update'> {
  const { roomId } = parseRoom(body);
  const update: unknown = (body as Record<string, unknown>)['update'];
  if (typeof update !== 'string' || !BASE64.test(update)) throw invalidField('update', 'unknown');
  if (update.length > Math.ceil(LIMITS.notesUpdate / 3) * 4)
    throw invalidField('update', 'too_large', { max: LIMITS.notesUpdate });
  return { roomId, update };
}
