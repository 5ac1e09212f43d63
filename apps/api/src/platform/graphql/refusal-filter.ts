import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { GqlArgumentsHost } from '@nestjs/graphql';
import type { Response } from 'express';
import type { ErrorCode, Refusal } from '@hearth/shared';
import { orGone } from '../access/gone-meanwhile.js';
import { internal, RefusalError } from '../access/refusal-error.js';
import type { GraphqlContext } from '../access/viewer-of-request.js';
import { noteRefusal } from '../log/security-log.js';
import { requestId } from '../log/request-id.js';

const STATUS: Partial<Record<ErrorCode, number>> = {
  signed_out: 401,
  not_allowed: 403,
  not_found: 404,
  invalid: 400,
  too_many: 429,
};

/** Refusals and faults of HTTP routes, as JSON; GraphQL formats its own. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') {
      if (error instanceof RefusalError)
        noteRefusal(
          error.refusal,
          GqlArgumentsHost.create(host).getInfo<{ fieldName?: string }>()?.fieldName,
        );
      throw orGone(error, askedBy(host));
    }
    if (error instanceof RefusalError) noteRefusal(error.refusal);
    const response = host.switchToHttp().getResponse<Response>();
    const { status, ...refusal } = answerTo(error);
    if (refusal.code === 'internal')
      this.log.error({ err: error, req: { id: requestId() } }, 'a request failed');
    response.status(status).json(refusal);
  }
}

const askedBy = (host: ArgumentsHost): string | undefined =>
  GqlArgumentsHost.create(host).getContext<GraphqlContext | undefined>()?.viewer?.personId;

function answerTo(error: unknown): Refusal & { status: number } {
  if (error instanceof RefusalError) return { ...error.refusal, status: STATUS[error.refusal.code] ?? 400 };
  const status = error instanceof HttpException ? error.getStatus() : 500;
  if (status >= 500) return { ...internal(requestId()), status: 500 };
  return { code: status === 404 ? 'not_found' : 'invalid', status };
}
