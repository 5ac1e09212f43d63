import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { gone, type Fate } from '../../platform/contributors/eraser.js';
import { OwnData } from '../../platform/contributors/own-data.js';
import { forumExports } from './forum-exports.js';
import { erasePosts, holdThreadsOf } from './forum-erase.js';

const FATES: Fate[] = [
  {
    table: 'post',
    column: 'shown_author_id',
    becomes: 'unnamed',
    why: 'Others answered it: it stays under “someone who has left”. Where I take my words along, a gap with its number stays.',
    exported: 'posts',
  },
  gone(
    'post_author',
    'Who really wrote a post. What I wrote as a member stays as it is, whatever I chose: gone with what bears my name, it would tell who wrote it. Afterwards nobody can learn it.',
    'posts',
  ),
  {
    table: 'thread',
    column: null,
    becomes: 'kept',
    why: 'A thread is everyone’s who wrote in it. Where I take my words along, the titles of those I began go.',
    exported: 'posts',
  },
  {
    table: 'post_version',
    column: null,
    becomes: 'deleted',
    why: 'What my posts said before.',
    exported: 'post-versions',
  },
  {
    table: 'post_word',
    column: null,
    becomes: 'deleted',
    why: 'What moderators said to me about a post.',
    exported: 'moderators-words',
  },
  {
    table: 'post_file',
    column: null,
    becomes: 'kept',
    why: 'What stands in a post stays with it, and goes with it.',
    exported: 'post-files',
  },
  gone('post_reaction', 'My reactions. A number that is shown stays until it is counted anew.', 'reactions'),
  gone('post_mention', 'That I was named; the words of whoever named me are theirs.', {
    not: 'It stands in what others wrote.',
  }),
  gone('post_flagged', 'That I set a post aside.', 'flags'),
  gone('thread_read', 'How far I have read.', 'follows'),
  gone('thread_follow', 'What I follow.', 'follows'),
  gone('bookmark', 'What I kept for later.', 'bookmarks'),
  gone('reply_draft', 'Replies by mail that wait.', 'reply-drafts'),
  gone('lesson_ask', 'That I asked for a lesson.', { not: 'It is about someone else’s words.' }, 'asker_id'),
  {
    table: 'thread_move',
    column: 'by_id',
    becomes: 'unnamed',
    why: 'That posts were moved, and why.',
    exported: { not: 'It is the threads’ own history.' },
  },
  {
    table: 'post_unmasking',
    column: 'administrator_id',
    becomes: 'unnamed',
    why: 'That an author was looked up, and why, is kept for good; by which administrator, the audit log says by a number.',
    exported: { not: 'It is about someone else.' },
  },
];

/** What is kept of people in the forum. */
@Injectable()
export class ForumOwn implements OnModuleInit {
  constructor(
    private readonly own: OwnData,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.own.register(
      {
        of: 'Forum',
        fates: FATES,
        hold: holdThreadsOf,
        erase: (tx, leaving) => erasePosts(tx, this.config, leaving),
      },
      ...forumExports,
    );
  }
}
