import type { Page } from 'playwright-core';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { threadAt } from './places.ts';
import { both, type Screen } from './screen.ts';

type Post = { number: number; viewer: Record<string, unknown> };
const posts = (data: Record<string, unknown>): Post[] => {
  const { thread } = data as { thread?: { posts: { nodes: Post[] } } };
  return thread?.posts.nodes ?? [];
};
/** Changes the second post of the page. */
const second = (change: (post: Post) => void) => (data: Record<string, unknown>) => {
  const [, post] = posts(data);
  if (post) change(post);
};
const word = (about: string) => ({
  __typename: 'PostWord',
  about,
  words:
    'Thank you for telling this. Could you leave out the town?\nWith it, people who live there may know which child it is.',
});

async function choose(page: Page, item: string): Promise<void> {
  const more = page.getByRole('button', { name: 'More for post #2', exact: true });
  await more.hover();
  await more.click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByRole('dialog').waitFor();
}

/** Opens what has waited longest of what is not urgent, and asks for its text. */
async function openFirst(page: Page): Promise<void> {
  await page.locator('article button').first().click();
  await page.getByText('Added by someone who flagged it').first().waitFor();
}

/** Opens what was written as a member, and asks who wrote it. */
async function openUnmask(page: Page): Promise<void> {
  const card = page
    .locator('article')
    .filter({ hasText: /a member|un miembro/ })
    .first();
  await card.getByRole('button').first().click();
  await card.getByRole('button', { name: /Who wrote this|Quién escribió/ }).click();
  await page.getByRole('dialog').waitFor();
}

const ADA = {
  __typename: 'Person',
  id: demoId('person', 'ada.bergstrom'),
  name: 'Ada Bergström',
  pronouns: null,
  roleTitle: 'administrator',
  organizationName: null,
  state: 'ME',
};
const WHY = 'She wrote that she sees no way on. We want to call her today, and ask who is with her.';
const TOLD = {
  __typename: 'Notification',
  kind: 'THREAD_UNMASKED',
  need: 'NOW',
  title: 'I froze',
  place: 'HEART Collective',
  path: `${threadAt('i-froze')}#5`,
  people: [ADA],
  unnamed: false,
  count: 1,
  startsAt: null,
  reason: WHY,
  read: false,
};
const LOOKS = {
  __typename: 'UnmaskingPage',
  nodes: [
    [WHY, threadAt('i-froze'), 'HEART Collective'],
    [`A caller told us about this. ${'Kindergartenzusammenarbeit'.repeat(6)}`, null, 'C-TLC, cohort of 2026'],
  ].map(([reason, path, place], index) => ({
    __typename: 'Unmasking',
    id: `look-${index}`,
    place,
    path,
    administrator: index === 0 ? ADA : null,
    reason,
    at: '2026-11-20T15:00:00.000Z',
  })),
  nextCursor: 'more',
};

/** Flags, what became of them, and the queue of the moderators. */
export const REVIEW: Screen[] = [
  {
    name: 'flag-dialog',
    who: 'fellow',
    path: threadAt('kofi-joins'),
    act: (page) => choose(page, 'Flag'),
  },
  {
    name: 'flag-worried',
    who: 'fellow',
    path: threadAt('kofi-joins'),
    act: async (page) => {
      await choose(page, 'Flag');
      await page.getByRole('radio', { name: 'I am worried about someone' }).check();
      await page.getByRole('link', { name: 'Call 988' }).last().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'flagged-post',
    who: 'fellow',
    path: `${threadAt('kofi-joins')}#2`,
    alsoIn: both,
    staging: {
      change: {
        ThreadPage: second(({ viewer }) => Object.assign(viewer, { flagged: 'WAITING', canFlag: false })),
      },
    },
  },
  {
    name: 'hidden-post',
    who: 'fellow',
    path: `${threadAt('kofi-joins')}#2`,
    alsoIn: ['es'],
    staging: { change: { ThreadPage: second((post) => Object.assign(post, { hidden: true, html: '' })) } },
  },
  {
    name: 'own-hidden-post',
    who: 'fellow',
    path: `${threadAt('kofi-joins')}#2`,
    alsoIn: both,
    staging: {
      change: {
        ThreadPage: second((post) => {
          Object.assign(post, { hidden: true });
          Object.assign(post.viewer, { mine: true, canEdit: true, canFlag: false, word: word('HIDDEN') });
        }),
      },
    },
  },
  {
    name: 'post-versions',
    who: 'fellow',
    path: `${threadAt('who-calls-whom')}#1`,
    staging: {
      change: {
        ThreadPage: (data) =>
          posts(data).forEach((post) => Object.assign(post, { editedAt: '2026-11-20T15:00:00.000Z' })),
        PostVersions: (data) =>
          Object.assign(data, {
            postVersions: ['2026-11-20T15:00:00.000Z', '2026-11-20T14:00:00.000Z'].map(
              (writtenAt, index) => ({
                __typename: 'PostVersion',
                html: `<p>Who calls the family first, the school or the clinic?${index ? ' We do not know.' : ''}</p><p>We have tried both.</p>`,
                writtenAt,
              }),
            ),
          }),
      },
    },
    act: async (page) => {
      const more = page.getByRole('button', { name: 'More for post #1', exact: true });
      await more.hover();
      await more.click();
      await page.getByRole('menuitem', { name: 'What it said before' }).click();
      await page.getByRole('dialog').getByText('We do not know.').waitFor();
    },
  },
  { name: 'review', who: 'moderator', path: '/review', alsoIn: both },
  {
    name: 'review-opened',
    who: 'moderator',
    path: '/review',
    act: async (page) => {
      await openFirst(page);
      await page.locator('article').first().getByRole('button', { name: 'Take words out' }).click();
    },
  },
  {
    name: 'review-long',
    who: 'moderator',
    path: '/review',
    staging: {
      change: {
        ReviewOpened: ({ reviewOpened }) => {
          if (typeof reviewOpened === 'object' && reviewOpened)
            Object.assign(reviewOpened, {
              html: `<p>${'We talked about it for a long while, and then for a while longer. '.repeat(40)}</p><p>${'Kindergartenzusammenarbeit'.repeat(8)}</p>`,
            });
        },
      },
    },
    act: openFirst,
  },
  { name: 'review-settled', who: 'moderator', path: '/review?view=settled' },
  {
    name: 'review-empty',
    who: 'moderator',
    path: '/review',
    staging: {
      change: {
        ReviewPage: (data) =>
          Object.assign(data, { review: { __typename: 'ReviewPage', nodes: [], nextCursor: null } }),
      },
    },
  },
  {
    name: 'review-error',
    who: 'moderator',
    path: '/review',
    staging: { fail: ['ReviewPage'] },
    trouble: true,
  },
  {
    name: 'unmask-dialog',
    who: 'administrator',
    path: '/review',
    alsoIn: ['large'],
    act: openUnmask,
  },
  {
    name: 'unmask-found',
    who: 'administrator',
    path: '/review',
    act: async (page) => {
      await openUnmask(page);
      await page.getByRole('dialog').getByRole('textbox').fill('She may be alone tonight. We want to call.');
      await page.getByRole('button', { name: 'Record it and show me' }).click();
      await page.getByText('It is recorded.').waitFor();
    },
  },
  {
    name: 'unmaskings',
    who: 'administrator',
    path: '/review/unmaskings',
    alsoIn: ['large'],
    staging: { change: { UnmaskingsPage: (data) => Object.assign(data, { unmaskings: LOOKS }) } },
  },
  {
    name: 'unmaskings-empty',
    who: 'administrator',
    path: '/review/unmaskings',
    staging: {
      change: {
        UnmaskingsPage: (data) =>
          Object.assign(data, { unmaskings: { __typename: 'UnmaskingPage', nodes: [], nextCursor: null } }),
      },
    },
  },
  {
    name: 'unmaskings-error',
    who: 'administrator',
    path: '/review/unmaskings',
    staging: { fail: ['UnmaskingsPage'] },
    trouble: true,
  },
  {
    name: 'unmasked-inbox',
    who: 'fellow',
    path: '/inbox',
    alsoIn: both,
    staging: {
      change: {
        Inbox: ({ inbox }) => {
          const { unread } = inbox as { unread: Record<string, unknown>[] };
          const [one] = unread;
          unread.unshift(
            { ...one, ...TOLD, id: 'told-1' },
            { ...one, ...TOLD, id: 'told-2', path: '/inbox', title: '' },
          );
        },
      },
    },
  },
];
