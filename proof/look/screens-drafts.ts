import type { Page } from 'playwright-core';
import { threadAt } from './places.ts';
import { both, type Screen } from './screen.ts';

/** Asks the house as the person whose page it is. */
const ask = <T>(page: Page, query: string, variables: object = {}): Promise<T> =>
  page.evaluate(async (body) => {
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
      body,
    });
    return ((await answer.json()) as { data: unknown }).data;
  }, JSON.stringify({ query, variables })) as Promise<T>;
const idOf = async (page: Page) =>
  (await ask<{ viewer: { id: string } }>(page, '{ viewer { id } }')).viewer.id;

/** What another device of the same person keeps at a place, instead of what an earlier look has left there. */
const elsewhere = async (page: Page, place: string, body: string) => {
  const personId = await idOf(page);
  const query = `mutation($input: DraftKeepInput!, $me: ID!, $place: String!) {
    draftForget(personId: $me, place: $place, base: 2147483647) draftKeep(input: $input) { rev } }`;
  await ask(page, query, { me: personId, place, input: { personId, place, body, base: 0 } });
};
/** What is put beside the draft of a place, to be chosen from. */
const beside = async (page: Page, place: string, text: string) => {
  const other = { body: JSON.stringify({ text }), rev: 1, changedAt: new Date().toISOString() };
  await page.evaluate(
    ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
    [`hearth.draft-other.${await idOf(page)}.${place}`, JSON.stringify([other])],
  );
};
const replyPlace = (page: Page) => `thread:${new URL(page.url()).pathname.split('/').at(-1)}:reply`;

/** Drafts: listed, and beside one another where two devices wrote. */
export const DRAFTS: Screen[] = [
  { name: 'drafts-empty', who: 'administrator', path: '/drafts', alsoIn: both },
  {
    name: 'drafts',
    who: 'longName',
    path: threadAt('say-hello'),
    alsoIn: both,
    act: async (page) => {
      await elsewhere(page, replyPlace(page), `A first thought.\n\n${'And it goes on and on. '.repeat(40)}`);
      await elsewhere(
        page,
        'session:new',
        '{"title":"Listening hour","purpose":"To listen, and nothing else."}',
      );
      await elsewhere(
        page,
        'thread:00000000-0000-4000-8000-000000000000:reply',
        'For a place that is closed.',
      );
      await page.goto('/drafts');
      await page.locator('main li h2').nth(2).waitFor();
    },
  },
  {
    name: 'drafts-two',
    who: 'fellow',
    path: threadAt('one-goal'),
    alsoIn: both,
    act: async (page) => {
      await beside(page, replyPlace(page), 'What I wrote on the phone, between two classes.');
      await page.locator('button[aria-expanded=false]:not([aria-haspopup])').last().click();
      const text = page.locator('main [contenteditable=true]');
      await text.waitFor();
      await text.fill('What I write at the desk.');
      await page.locator('main [role=region][tabindex]').waitFor();
    },
  },
];
