import { RefusalError } from './refusal-error.js';

const FOREIGN_KEY = '23503';

/**
 * What whoever asked is told, where a row that names them came after their own was deleted: they are signed out, as they would have been
 * a moment later. Anything else stays the error it is.
 */
export function orGone(error: unknown, personId: string | undefined): unknown {
  const { code, detail } = error as { code?: unknown; detail?: unknown };
  const gone =
    code === FOREIGN_KEY && personId !== undefined && typeof detail === 'string' && detail.includes(personId);
  return gone ? new RefusalError('signed_out') : error;
}
