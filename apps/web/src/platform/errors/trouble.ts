import { ERROR_CODES, type FieldFault, type Refusal } from '@hearth/shared';

/** Why something did not happen: the API refused it, or the line was cut before an answer came. */
export type Trouble = Refusal | { code: 'offline'; params?: undefined; fields?: undefined };

function isParams(value: unknown): value is Record<string, string | number> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((one) => typeof one === 'string' || typeof one === 'number')
  );
}

function isFault(value: unknown): value is FieldFault {
  return typeof value === 'object' && value !== null && 'field' in value && 'rule' in value;
}

/** A refusal from the `extensions` of a GraphQL error; a code this client does not know is our fault. */
export function refusalOf(extensions: Record<string, unknown> | undefined): Refusal {
  const code = ERROR_CODES.find((known) => known === extensions?.['code']) ?? 'internal';
  const params = extensions?.['params'];
  const fields = extensions?.['fields'];
  return {
    code,
    ...(isParams(params) ? { params } : {}),
    ...(Array.isArray(fields) ? { fields: fields.filter(isFault) } : {}),
  };
}

/** What a GraphQL answer says went wrong, whoever asked: Apollo Client, or a page without it. */
const isRefused = (error: unknown): error is { errors: { extensions?: Record<string, unknown> }[] } =>
  error instanceof Error && 'errors' in error && Array.isArray(error.errors);

/** What stands behind an error of Apollo Client, a failed fetch, or anything thrown. */
export function troubleOf(error: unknown): Trouble {
  if (isRefused(error)) return refusalOf(error.errors[0]?.extensions);
  if (error instanceof TypeError || !navigator.onLine) return { code: 'offline' };
  return { code: 'internal' };
}
