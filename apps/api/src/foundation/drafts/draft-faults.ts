import { characters, LIMITS } from '@hearth/shared';
import type { Fault } from '../../platform/graphql/inputs.js';

const PLACE = /^[a-z][a-z0-9:-]{0,199}$/;

/** What is wrong with the name of a place, or null. */
export const placeFault = (value: unknown): Fault | null =>
  typeof value === 'string' && PLACE.test(value) ? null : { rule: 'unknown' };

/** What is wrong with the body of a draft, or null. An empty draft is thrown away, not kept. */
export function bodyFault(value: unknown): Fault | null {
  if (typeof value !== 'string' || value === '') return { rule: 'required' };
  const length = characters(value);
  return length > LIMITS.draft ? { rule: 'too_long', params: { max: LIMITS.draft, length } } : null;
}
