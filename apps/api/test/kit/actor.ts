import type { Refusal } from '@hearth/shared';
import type { ClientSocket, House } from './house.js';

/** An answer that was a refusal. */
export class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    message: string,
  ) {
    super(`${refusal.code}: ${message} ${JSON.stringify(refusal.fields ?? refusal.params ?? {})}`);
  }
}

type Answer = { data?: Record<string, never> | null; errors?: { message: string; extensions: Refusal }[] };

/** Someone who asks: signed in, or a visitor with an empty cookie. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly cookie: string;
  readonly signInId: string;
  /** Runs an operation over HTTP; throws `Refused` on any error. Data is untyped here: tests assert it. */
  gql<Data = never>(document: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The answer's exact bytes, for comparing two worlds. */
  raw(document: string, variables?: Record<string, unknown>): Promise<string>;
  socket(): Promise<ClientSocket>;
}

/** Makes an actor of a cookie. */
export function actor(
  house: House,
  who: Pick<Actor, 'personId' | 'name' | 'email' | 'cookie' | 'signInId'>,
): Actor {
  const raw = async (document: string, variables: Record<string, unknown> = {}): Promise<string> => {
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(who.cookie && { cookie: who.cookie }) },
      body: JSON.stringify({ query: document, variables }),
    });
    return response.text();
  };
  return {
    ...who,
    raw,
    async gql<Data>(document: string, variables?: Record<string, unknown>): Promise<Data> {
      const answer = JSON.parse(await raw(document, variables)) as Answer;
      const [error] = answer.errors ?? [];
      if (error) throw new Refused(error.extensions, error.message);
      return answer.data as Data;
    },
    socket: () => house.socket(who.cookie),
  };
}

/** Someone who is not signed in. */
export const aVisitor = (house: House): Actor =>
  actor(house, { personId: '', name: 'a visitor', email: '', cookie: '', signInId: '' });
