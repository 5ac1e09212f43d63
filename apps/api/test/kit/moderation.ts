import { randomUUID } from 'node:crypto';
import type { Actor } from './actor.js';

/** What a moderator sees in the queue. */
export interface SeenItem {
  id: string;
  urgent: boolean;
  reasons: { reason: string; count: number }[];
  state: string;
  place: string;
  path: string | null;
  author: { name: string } | null;
  asMember: boolean;
  waitingSince: string | null;
  settledAt: string | null;
  last: { act: string; why: string; by: { name: string } | null } | null;
}

export const ITEM = `id urgent reasons { reason count } state place path author { name } asMember waitingSince settledAt
  last { act why by { name } }`;

export async function flag(
  who: Actor,
  postId: string,
  { id = randomUUID(), reason = 'STUDENT', note = '' } = {},
): Promise<void> {
  const input = { id, subject: 'POST', subjectId: postId, reason, note };
  await who.gql(`mutation($input: FlagRaiseInput!) { flagRaise(input: $input) }`, { input });
}

export const takeBack = (who: Actor, postId: string) =>
  who.gql(`mutation($input: FlagTakeBackInput!) { flagTakeBack(input: $input) }`, {
    input: { subject: 'POST', subjectId: postId },
  });

export async function queue(who: Actor, view = 'WAITING', first = 20, after: string | null = null) {
  const { review } = await who.gql<{ review: { nodes: SeenItem[]; nextCursor: string | null } }>(
    `query($view: ReviewView!, $first: Int!, $after: String) {
       review(view: $view, first: $first, after: $after) { nodes { ${ITEM} } nextCursor } }`,
    { view, first, after },
  );
  return review;
}

export interface Opened {
  html: string;
  title: string | null;
  notes: { reason: string; note: string }[];
  versions: { html: string }[];
  steps: { act: string; why: string; by: { name: string } | null }[];
}
export async function opened(who: Actor, id: string): Promise<Opened> {
  const { reviewOpened } = await who.gql<{ reviewOpened: Opened }>(
    `query($id: ID!) { reviewOpened(id: $id) { html title notes { reason note } versions { html } steps { act why by { name } } } }`,
    { id },
  );
  return reviewOpened;
}

export async function act(
  who: Actor,
  itemId: string,
  what: string,
  { id = randomUUID(), why = '', passage = '' } = {},
): Promise<SeenItem> {
  const { reviewAct } = await who.gql<{ reviewAct: SeenItem }>(
    `mutation($input: ReviewActInput!) { reviewAct(input: $input) { ${ITEM} } }`,
    { input: { id, itemId, act: what, why, passage } },
  );
  return reviewAct;
}
