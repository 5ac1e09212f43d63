import { ApolloLink } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { Changes, PostLine } from '@hearth/shared';
import { Observable } from 'rxjs';
import type {
  LivePartsQuery,
  PersonBitsFragment,
  PostCardFragment,
  PostFlagged,
  PostReplyInput,
  ThreadAboutFragment,
  ReactionKind,
  ThreadNeed,
  ThreadPageQuery,
} from '../../gql/forum/graphql.js';

export const NOOR: PersonBitsFragment = {
  __typename: 'Person',
  id: 'noor',
  name: 'Noor Haddad',
  pronouns: 'she/her',
  roleTitle: 'School counselor',
  organizationName: 'Alder Falls Middle School',
  state: 'VT',
};
export const DANA: PersonBitsFragment = {
  __typename: 'Person',
  id: 'dana',
  name: 'Dana Kowalczyk',
  pronouns: null,
  roleTitle: 'Social worker',
  organizationName: null,
  state: 'NH',
};
export const THREAD = 'f7b3c1de-0000-4000-8000-000000000001';

interface Stored extends PostLine {
  by: string;
  markdown: string;
}

/** A thread as the server keeps it, as much as the web's tests need, seen by Noor. */
export class TestThread {
  rev = 0;
  readNumber = 0;
  locked = false;
  /** Not 0 where it has polls. */
  pollsRev = 0;
  needs: ThreadNeed[] = [];
  /** How Noor reacted, by number. */
  reacted = new Map<number, ReactionKind[]>();
  /** What Noor flagged, by number, and what became of it. */
  flagged = new Map<number, PostFlagged>();
  /** What moderators say to Noor, by number. */
  words = new Map<number, NonNullable<PostCardFragment['viewer']['word']>>();
  posts: Stored[] = [];
  /** Every change in order, as it is pushed. */
  pushed: PostLine[] = [];

  #line({ by: _by, markdown: _markdown, ...line }: Stored): PostLine {
    return { ...line };
  }

  #change(post: Stored, some: Partial<Stored>): PostLine {
    this.rev += 1;
    Object.assign(post, some, { rev: this.rev });
    const line = this.#line(post);
    this.pushed.push(line);
    return line;
  }

  add(
    by: PersonBitsFragment,
    markdown: string,
    more: { id?: string; asMember?: boolean; replyTo?: number; contentNotes?: string[] } = {},
  ) {
    const number = this.posts.length + 1;
    const voice = more.asMember
      ? (this.posts.find((one) => one.by === by.id && one.voice !== null)?.number ?? number)
      : null;
    const author = more.asMember ? null : by;
    const post: Stored = {
      __typename: 'Post',
      id: more.id ?? `post-${number}`,
      threadId: THREAD,
      number,
      rev: 0,
      replyToNumber: more.replyTo ?? null,
      author: author && {
        __typename: 'Person',
        id: author.id,
        name: author.name,
        pronouns: author.pronouns ?? null,
        roleTitle: author.roleTitle,
        organizationName: author.organizationName ?? null,
        state: author.state ?? null,
        guest: false,
      },
      voice,
      html: `<p>${markdown}</p>`,
      contentNotes: more.contentNotes ?? [],
      helpful: false,
      lessonMark: null,
      reactions: null,
      createdAt: new Date(Date.UTC(2026, 10, 20, 15, number)).toISOString(),
      editedAt: null,
      deleted: false,
      hidden: false,
      movedTo: null,
      by: by.id,
      markdown,
    };
    this.posts.push(post);
    return this.#change(post, {});
  }

  edit(number: number, markdown: string): PostLine {
    return this.#change(this.#at(number), {
      markdown,
      html: `<p>${markdown}</p>`,
      editedAt: '2026-11-21T10:00:00.000Z',
    });
  }

  thank(number: number, by: 'noor' | 'others'): PostLine {
    const post = this.#at(number);
    const before = post.reactions ?? { thankYou: 0, withYou: 0, helpful: 0, meToo: 0 };
    if (by === 'noor') this.reacted.set(number, ['THANK_YOU']);
    return this.#change(post, {
      reactions: { ...before, __typename: 'PostReactions', thankYou: before.thankYou + 1 },
    });
  }

  help(number: number): PostLine {
    return this.#change(this.#at(number), { helpful: true });
  }

  remove(number: number): PostLine {
    return this.#change(this.#at(number), { deleted: true, html: '' });
  }

  hide(number: number): PostLine {
    return this.#change(this.#at(number), { hidden: true, html: '' });
  }

  restore(number: number): PostLine {
    const post = this.#at(number);
    return this.#change(post, { deleted: false, html: `<p>${post.markdown}</p>` });
  }

  #at(number: number): Stored {
    const post = this.posts[number - 1];
    if (!post) throw new Error(`There is no post ${number}`);
    return post;
  }

  card(post: Stored): PostCardFragment {
    const mine = post.by === NOOR.id;
    const { deleted, hidden } = post;
    const restoreUntil = mine && deleted ? new Date(Date.now() + 30_000).toISOString() : null;
    const viewer = {
      __typename: 'PostViewer' as const,
      mine,
      canEdit: mine && !deleted,
      canDelete: mine && !deleted,
      canReact: !mine && !deleted && !hidden,
      reacted: this.reacted.get(post.number) ?? [],
      canMarkHelpful: !mine && !deleted && post.number > 1 && this.posts[0]?.by === NOOR.id,
      restoreUntil,
      canFlag: !mine && !deleted && !hidden && !this.flagged.has(post.number),
      flagged: this.flagged.get(post.number) ?? null,
      word: (mine && this.words.get(post.number)) || null,
      ownHtml: mine && hidden ? `<p>${post.markdown}</p>` : null,
      canMarkLesson: mine && !deleted,
      lessonAsked: null,
      canAskLesson: false,
    };
    return { ...this.#line(post), viewer };
  }

  /** What was kept of Noor's mails. */
  kept: ThreadPageQuery['thread']['keptReplies'] = [];

  counts() {
    return {
      __typename: 'Thread' as const,
      id: THREAD,
      postCount: this.posts.filter((post) => !post.deleted).length,
      readNumber: this.readNumber,
      unreadCount: this.posts.filter(
        ({ number, by, deleted }) => number > this.readNumber && by !== NOOR.id && !deleted,
      ).length,
    };
  }

  about(): ThreadAboutFragment {
    return {
      __typename: 'Thread',
      id: THREAD,
      contentNotes: this.posts[0]?.contentNotes ?? [],
      needs: this.needs,
      tags: [],
      locked: this.locked,
      can: {
        __typename: 'ThreadCan',
        reply: !this.locked,
        describe: this.posts[0]?.by === NOOR.id,
        keep: false,
        poll: this.posts[0]?.by === NOOR.id,
      },
      pollsRev: this.pollsRev,
      pinned: false,
      archived: false,
      mergedInto: null,
      summary: null,
    };
  }

  page(from = 1, first = 50): ThreadPageQuery {
    const nodes = this.posts.slice(from - 1, from - 1 + first).map((post) => this.card(post));
    return {
      thread: {
        ...this.counts(),
        title: 'Two-minute arrivals',
        spaceId: 'space-1',
        spaceName: 'Classroom practices',
        audienceKind: 'COHORT',
        audienceName: 'C-TLC, cohort of 2026',
        ...this.about(),
        lastNumber: this.posts.length,
        follow: 'AUTOMATIC',
        rev: this.rev,
        bookmarked: [],
        keptReplies: this.kept,
        posts: {
          __typename: 'PostPage',
          nodes,
          hasBefore: from > 1,
          hasAfter: from + first <= this.posts.length,
        },
      },
    };
  }

  parts(ids: readonly string[]): LivePartsQuery {
    const posts = this.posts
      .filter((post) => ids.includes(post.id))
      .map((post) => {
        const { id, rev, viewer } = this.card(post);
        return { __typename: 'Post' as const, id, rev, viewer };
      });
    return { thread: { ...this.about(), ...this.counts() }, posts };
  }

  /** What a channel is answered; pages of `size` changes. */
  changes(afterRev: number, size = 200): Changes<PostLine> {
    const all = this.posts.filter((post) => post.rev > afterRev).sort((a, b) => a.rev - b.rev);
    const lines = all.slice(0, size).map((post) => this.#line(post));
    const upTo = all.length > size ? (lines.at(-1)?.rev ?? this.rev) : this.rev;
    return { lines, upTo, head: this.rev };
  }

  reply(input: PostReplyInput): PostCardFragment & { markdown: string; wording: string } {
    if (!this.posts.some((post) => post.id === input.id)) {
      const { id, asMember = false, replyToNumber } = input;
      this.add(NOOR, input.markdown, { id, asMember, ...(replyToNumber ? { replyTo: replyToNumber } : {}) });
    }
    const post = this.posts.find((one) => one.id === input.id);
    if (!post) throw new Error('The reply was not stored');
    return { ...this.card(post), markdown: post.markdown, wording: post.markdown };
  }
}

/** How an operation is answered: data, a refusal's code, or no answer at all. */
export type Answer = { data: Record<string, unknown> } | Refusal | 'cut';
type Refusal = { code: string; fields?: { field: string; rule: string }[] };

/** A link that asks `answer` for every operation, a moment later. */
export function linkTo(
  answer: (name: string, variables: Record<string, unknown>) => Answer | Promise<Answer>,
): ApolloLink {
  return new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        void Promise.resolve(answer(operationName ?? '', variables)).then((given) => {
          if (given === 'cut') observer.error(new TypeError('Failed to fetch'));
          else if ('code' in given) {
            const { code, fields } = given;
            const errors = [{ message: code, extensions: { code, ...(fields && { fields }) } }];
            observer.error(new CombinedGraphQLErrors({ errors }));
          } else {
            observer.next({ data: given.data });
            observer.complete();
          }
        });
      }),
  );
}
