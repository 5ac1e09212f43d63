import type { Actor } from './actor.js';
import { Refused } from './actor.js';
import type { House } from './house.js';

/** Something with cookies of its own, signed in or not. */
export interface BrowserAtTheDoor {
  /** Its cookies by name. */
  jar: Map<string, string>;
  /** The last answer's Set-Cookie lines. */
  given: string[];
  cookie(): string;
  /** The answer's exact bytes. */
  raw(document: string, variables?: Record<string, unknown>): Promise<string>;
  gql<Data = never>(document: string, variables?: Record<string, unknown>): Promise<Data>;
}

/** A browser that keeps what it is given; `actor`: with this person's sign-in. */
export function aBrowser(house: House, userAgent: string, actor?: Pick<Actor, 'cookie'>): BrowserAtTheDoor {
  const jar = new Map<string, string>();
  const keep = (pair: string) => {
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (value) jar.set(name, value);
    else jar.delete(name);
  };
  if (actor) keep(actor.cookie);
  const browser: BrowserAtTheDoor = {
    jar,
    given: [],
    cookie: () => [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
    async raw(document, variables = {}) {
      const response = await fetch(`${house.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': userAgent,
          ...(jar.size > 0 && { cookie: browser.cookie() }),
        },
        body: JSON.stringify({ query: document, variables }),
      });
      browser.given = response.headers.getSetCookie();
      for (const line of browser.given) keep(line.split(';')[0] ?? '');
      return response.text();
    },
    async gql<Data>(document: string, variables?: Record<string, unknown>) {
      const answer = JSON.parse(await browser.raw(document, variables)) as {
        data: Data;
        errors?: { message: string; extensions: Refused['refusal'] }[];
      };
      const [error] = answer.errors ?? [];
      if (error) throw new Refused(error.extensions, error.message);
      return answer.data;
    },
  };
  return browser;
}
