import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request } from 'express';
import { ALLOW_METADATA, type AccessRule } from './allow.js';
import { notAllowed, RefusalError } from './refusal-error.js';
import { ViewerOfRequest } from './viewer-of-request.js';

/** Stands before every operation: no rule, no entry. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly viewers: ViewerOfRequest,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<AccessRule | undefined>(ALLOW_METADATA, context.getHandler());
    if (!rule) throw notAllowed('nobody');
    const viewer = await this.viewers.get(requestOf(context));
    if (rule.admits(viewer)) return true;
    throw viewer ? notAllowed(rule.who) : new RefusalError('signed_out');
  }
}

function requestOf(context: ExecutionContext): Request {
  return context.getType<string>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<{ req: Request }>().req
    : context.switchToHttp().getRequest<Request>();
}
