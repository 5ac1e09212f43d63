import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, type Refusal } from '@hearth/shared';
import { internal, RefusalError } from '../access/refusal-error.js';
import { requestId } from '../log/request-id.js';

const log = new Logger('graphql');

/** Message by which the limits on operations are told from other faults of validation. */
export const TOO_COMPLEX = 'too_complex';

/** How graphql-js words that a document has too many tokens. */
const TOO_LONG = /^Syntax Error: Document contains more .*tokens/;

/** Codes of Apollo's that tell what is wrong with the operation itself: shown as they are. */
const ABOUT_THE_OPERATION = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** A refusal travels as `extensions`; what is our fault is logged and told without its inside. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof RefusalError) return shown(original.refusal, formatted);
  const code = formatted.extensions?.['code'];
  if (code === ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND)
    return shown({ code: 'page_outdated' }, formatted);
  if (original instanceof GraphQLError && isRefusal(original.extensions))
    return shown(original.extensions, formatted);
  if (typeof code === 'string' && ABOUT_THE_OPERATION.has(code)) {
    if (formatted.message === TOO_COMPLEX || TOO_LONG.test(formatted.message))
      return shown({ code: 'too_complex' }, formatted);
    return {
      message: formatted.message,
      extensions: { code },
      ...(formatted.locations && { locations: formatted.locations }),
    };
  }
  const id = requestId();
  log.error({ err: original, path: formatted.path, req: { id } }, 'an operation failed');
  return shown(internal(id), formatted);
}

/** The same for an error of an operation that Apollo did not run itself. */
export function formatExecutionError({
  message,
  locations,
  path,
  originalError,
  extensions,
}: GraphQLError): GraphQLFormattedError {
  const error = new GraphQLError(message, { path, originalError, extensions });
  const code = error.extensions['code'] ?? ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
  return formatError({ message, locations, path, extensions: { ...error.extensions, code } }, error);
}

function shown(refusal: Refusal, { path }: GraphQLFormattedError): GraphQLFormattedError {
  return { message: refusal.code, extensions: { ...refusal }, ...(path && { path }) };
}

const isRefusal = (extensions: object): extensions is Refusal =>
  'code' in extensions && ERROR_CODES.some((code) => code === extensions.code);

/** A GraphQL error that carries a refusal, for where no resolver throws (plugins, validation). */
export const refusalAsGraphqlError = ({ refusal }: RefusalError): GraphQLError =>
  new GraphQLError(refusal.code, { extensions: { ...refusal } });
