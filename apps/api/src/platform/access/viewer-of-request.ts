import { createParamDecorator, Injectable, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { IncomingMessage } from 'node:http';
import { Config } from '../config/config.js';
import { askedBy } from '../log/request-id.js';
import { notAllowed, RefusalError } from './refusal-error.js';
import { readSignInCookie } from './sign-in-cookie.js';
import { isGuest, ViewerSource, type GuestViewer, type Viewer } from './viewer.js';

/** Builds the Viewer once per request and keeps it there. */
@Injectable()
export class ViewerOfRequest {
  private readonly known = new WeakMap<IncomingMessage, Promise<Viewer | null>>();

  constructor(
    private readonly source: ViewerSource,
    private readonly config: Config,
  ) {}

  get(request: IncomingMessage): Promise<Viewer | null> {
    let viewer = this.known.get(request);
    if (!viewer) {
      const secret = readSignInCookie(request.headers.cookie, this.config.secure);
      viewer = secret
        ? this.source.bySecret(secret).then((known) => {
            askedBy(known?.personId ?? null);
            return known;
          })
        : Promise.resolve(null);
      this.known.set(request, viewer);
    }
    return viewer;
  }

  /** After signing in or out within a request. */
  replace(request: IncomingMessage, viewer: Viewer | null): void {
    this.known.set(request, Promise.resolve(viewer));
  }
}

/** What resolvers get as their context. */
export interface GraphqlContext {
  req: import('express').Request;
  res: import('express').Response;
  /** May ask what is not registered: everyone in development, whoever has a key in production. */
  isOpen?: boolean;
  viewer: Viewer | null;
}

const viewerIn = (context: ExecutionContext): Viewer | null =>
  GqlExecutionContext.create(context).getContext<GraphqlContext>().viewer;

/** The viewer of a GraphQL operation that only signed-in people reach. Never a guest, whatever the rule says. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const viewer = viewerIn(context);
  if (!viewer) throw new RefusalError('signed_out');
  if (isGuest(viewer)) throw notAllowed('member');
  return viewer;
});

/** The viewer of a public operation: null for a visitor, and for a guest, who sees what a visitor sees. */
export const MaybeViewer = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const viewer = viewerIn(context);
  return isGuest(viewer) ? null : viewer;
});

/** The viewer of an operation that is for guests. */
export const CurrentGuest = createParamDecorator((_: unknown, context: ExecutionContext): GuestViewer => {
  const viewer = viewerIn(context);
  if (!isGuest(viewer)) throw notAllowed('guest');
  return viewer;
});
