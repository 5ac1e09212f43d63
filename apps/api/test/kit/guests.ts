import { randomUUID } from 'node:crypto';
import type { Refusal } from '@hearth/shared';
import { actor, Refused, type Actor } from './actor.js';
import type { House } from './house.js';

const LINKS = `id canMake links { id label madeByName madeAt expiresAt mostGuests showsJoinUrl closed guests { id name pronouns cameAt } }`;

export interface Links {
  id: string;
  canMake: boolean;
  links: {
    id: string;
    label: string;
    madeByName: string | null;
    expiresAt: string;
    mostGuests: number;
    closed: boolean;
    guests: { id: string; name: string; pronouns: string | null }[];
  }[];
}

/** A link for guests; its secret, and what its maker sees. */
export async function aGuestLink(
  by: Actor,
  sessionId: string,
  over: Record<string, unknown> = {},
): Promise<{ token: string; all: Links }> {
  const { guestLinkMake } = await by.gql<{ guestLinkMake: { token: string; all: Links } }>(
    `mutation($input: GuestLinkMakeInput!) { guestLinkMake(input: $input) { token all { ${LINKS} } } }`,
    { input: { sessionId, ...over } },
  );
  return guestLinkMake;
}

export const linksOf = async (by: Actor, sessionId: string): Promise<Links> =>
  (
    await by.gql<{ guestLinks: Links }>(`query($id: ID!) { guestLinks(sessionId: $id) { ${LINKS} } }`, {
      id: sessionId,
    })
  ).guestLinks;
export const endLink = async (by: Actor, id: string): Promise<Links> =>
  (await by.gql<{ guestLinkEnd: Links }>(`mutation($id: ID!) { guestLinkEnd(id: $id) { ${LINKS} } }`, { id }))
    .guestLinkEnd;
export const removeGuest = async (by: Actor, id: string): Promise<Links> =>
  (await by.gql<{ guestRemove: Links }>(`mutation($id: ID!) { guestRemove(id: $id) { ${LINKS} } }`, { id }))
    .guestRemove;

/** What a guest is told of where they are. */
export interface Visit {
  id: string;
  name: string;
  pronouns: string | null;
  sessionId: string;
  roomId: string;
  open: boolean;
  hosts: string[];
  joinUrl: string | null;
}

/** Comes by a link with this cookie, as a browser does; throws `Refused`. */
export async function enter(
  house: House,
  token: string,
  over: Record<string, unknown> = {},
  cookie = '',
): Promise<{ guest: Actor; visit: Visit }> {
  const response = await fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    body: JSON.stringify({
      query: `mutation($input: GuestEnterInput!) { guestEnter(input: $input) { id name pronouns sessionId roomId open hosts joinUrl } }`,
      variables: { input: { token, key: randomUUID(), name: 'Ada Guest', ...over } },
    }),
  });
  const answer = (await response.json()) as {
    data?: { guestEnter: Visit } | null;
    errors?: { message: string; extensions: Refusal }[];
  };
  const [error] = answer.errors ?? [];
  if (error) throw new Refused(error.extensions, error.message);
  const visit = answer.data!.guestEnter;
  const [made = ''] = (response.headers.get('set-cookie') ?? '').split(';');
  const [signIn] = await house.db.query<{ id: string }>(`SELECT id FROM sign_in WHERE person_id = $1`, [
    visit.id,
  ]);
  const who = { personId: visit.id, name: visit.name, email: '', signInId: signIn?.id ?? '', cookie: made };
  return { guest: actor(house, who), visit };
}

/** A guest of a session, by a link of whoever runs it. */
export async function aGuest(house: House, { of, by }: { of: { id: string }; by: Actor }): Promise<Actor> {
  return (await enter(house, (await aGuestLink(by, of.id)).token)).guest;
}
