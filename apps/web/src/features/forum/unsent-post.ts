import type { PostCardFragment } from '../../gql/forum/graphql.js';
import { withFileWords } from '../../platform/files/file-words.js';
import { NOBODY } from './forum.cache.js';
import { NOT_YET_NUMBERED } from './forum.policies.js';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

type Author = NonNullable<PostCardFragment['author']>;

interface Written {
  id: string;
  threadId: string;
  markdown: string;
  asMember: boolean;
  replyToNumber: number | null;
  contentNotes: readonly string[];
}

/** A reply as shown until the server has taken it: the text as typed, with the words of its pictures, behind all others. */
export function unsentPost(written: Written, author: Author): PostCardFragment {
  const paragraphs = withFileWords(written.markdown)
    .trim()
    .split(/\n{2,}/);
  return {
    __typename: 'Post',
    id: written.id,
    threadId: written.threadId,
    number: NOT_YET_NUMBERED,
    rev: 0,
    replyToNumber: written.replyToNumber,
    author: written.asMember ? null : author,
    voice: written.asMember ? NOT_YET_NUMBERED : null,
    html: paragraphs.map((text) => `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`).join(''),
    contentNotes: [...written.contentNotes],
    helpful: false,
    lessonMark: null,
    reactions: null,
    createdAt: new Date().toISOString(),
    editedAt: null,
    deleted: false,
    hidden: false,
    movedTo: null,
    viewer: { ...NOBODY, mine: true },
  };
}
