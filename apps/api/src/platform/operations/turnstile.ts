import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { Kind, OperationTypeNode, parse } from 'graphql';
import type { Refusal } from '@hearth/shared';
import { Lately } from '../graphql/jit-lately.js';
import { metrics } from '../health/metrics.js';
import { networkOf } from '../limits/network-of.js';
import { Operations } from './operations.js';

/**
 * Why whoever comes from this network cannot be served now; null: they may come in. Asked of every attempt of a crowd, so it
 * asks nobody else, and it does not look at whom the attempt is for.
 */
type Closed = (network: string) => Refusal | null;

/** Texts whose mutation is remembered, and the longest that is looked at: all of the web's are shorter. */
const KEPT = 100;
const LONGEST = 2_000;

/**
 * Stands before the door: where a mutation would be refused for want of room anyway, it is refused here, before anything is
 * made of the request. A refusal costs less than half of what it costs once GraphQL has begun.
 */
@Injectable()
export class Turnstile {
  private readonly watched = new Map<string, Closed>();
  /** By text: the watched mutation that it asks for, or none. */
  private readonly mutations = new Lately<string, Closed | 'none'>(KEPT);

  constructor(private readonly operations: Operations) {}

  /** Watches the mutation of this name. */
  at(mutation: string, closed: Closed): void {
    this.watched.set(mutation, closed);
  }

  /** For the house: stands in the way of `/graphql`. */
  readonly pass = (request: Request, response: Response, next: NextFunction): void => {
    const text = this.operations.textAsked(request);
    const refusal = text && this.closedFor(text)?.(networkOf(request.ip ?? ''));
    if (!refusal) return next();
    metrics.turnedAway.inc();
    const type =
      /application\/graphql-response\+json/.exec(request.headers.accept ?? '') ?? 'application/json';
    response
      .writeHead(429, {
        'Content-Type': `${String(type)}; charset=utf-8`,
        'Cache-Control': 'no-store',
        'Retry-After': String(refusal.params?.['retryAfterSeconds'] ?? 1),
      })
      .end(JSON.stringify({ errors: [{ message: refusal.code, extensions: refusal }] }));
  };

  private closedFor(text: string): Closed | null {
    if (text.length > LONGEST) return null;
    let closed = this.mutations.get(text);
    if (closed === undefined) {
      closed = this.watchedIn(text) ?? 'none';
      this.mutations.set(text, closed);
    }
    return closed === 'none' ? null : closed;
  }

  /** Of a text that asks for one watched mutation and nothing else; any other goes the normal way. */
  private watchedIn(text: string): Closed | undefined {
    try {
      const [operation, ...others] = parse(text, { noLocation: true }).definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) return undefined;
      if (operation.operation !== OperationTypeNode.MUTATION) return undefined;
      const [field, ...more] = operation.selectionSet.selections;
      return field?.kind === Kind.FIELD && more.length === 0 ? this.watched.get(field.name.value) : undefined;
    } catch {
      return undefined;
    }
  }
}
