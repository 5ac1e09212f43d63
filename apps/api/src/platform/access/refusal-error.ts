import type { ErrorCode, FieldFault, Refusal } from '@hearth/shared';

/** A refusal with its code; the web holds the words. Thrown anywhere, shown alike by GraphQL, HTTP and sockets. */
export class RefusalError extends Error {
  readonly refusal: Refusal;

  constructor(code: ErrorCode, params?: Refusal['params'], fields?: FieldFault[]) {
    // An answer, not a fault: where in the code it came from is read by nobody, and laying it out costs more than the answer.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(code);
    Error.stackTraceLimit = stackTraceLimit;
    this.name = 'RefusalError';
    this.refusal = { code, ...(params && { params }), ...(fields && { fields }) };
  }
}

/** What one may not see is not there. */
export const notFound = () => new RefusalError('not_found');
/** What one may see but not do. `who` can do it. */
export const notAllowed = (who: string) => new RefusalError('not_allowed', { who });
/** One field of an input is at fault. */
export const invalidField = (field: string, rule: string, params?: FieldFault['params']) =>
  new RefusalError('invalid', undefined, [{ field, rule, ...(params && { params }) }]);

/** Our fault, with the number by which it is found in the log. */
export const internal = (requestId: string | undefined): Refusal => ({
  code: 'internal',
  ...(requestId && { params: { requestId } }),
});

/** Asks a policy: throws `not_allowed` (with who can) where it says no. */
export function ensure(allowed: boolean, who: string): void {
  if (!allowed) throw notAllowed(who);
}

/** The thing, or "not found" where there is none that one may see. */
export function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw notFound();
  return thing;
}
