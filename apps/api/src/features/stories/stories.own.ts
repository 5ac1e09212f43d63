import { Injectable, type OnModuleInit } from '@nestjs/common';
import { releaseFiles } from '../../foundation/files/files.queries.js';
import { gone, unnamed, type Eraser } from '../../platform/contributors/eraser.js';
import { exportOf, keyBy } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';
import { Retention } from '../../platform/retention/retention.js';
import { daysAgo, rowsOf } from '../../platform/retention/retention-rule.js';

const eraser: Eraser = {
  of: 'Stories',
  fates: [
    gone('story', 'My stories, with their pictures, wherever they are shown.', 'stories'),
    unnamed('story', 'asked_by', 'The story is someone else’s.', { not: 'It is someone else’s.' }),
    unnamed('story', 'noted_by', 'The story is someone else’s.', { not: 'It is someone else’s.' }),
    gone('story_consent', 'What I agreed to for my stories.', 'story-consents', null),
  ],
  async erase(tx, { personId }) {
    const held = await tx.query<{ fileId: string | null }>(
      `SELECT picture_file_id AS "fileId" FROM story WHERE person_id = $1 ORDER BY id FOR UPDATE`,
      [personId],
    );
    await releaseFiles(
      tx,
      held.map(({ fileId }) => fileId).filter((id) => id !== null),
    );
  },
};

const stories = exportOf({
  section: 'stories',
  title: { en: 'My stories', es: 'Mis historias' },
  sql: `SELECT ${keyBy('s.begun_at', 's.id')} AS key, s.begun_at AS at, s.title, s.body AS text, s.shown_name AS name, s.shown_role AS role,
               s.shown_organization AS organization, s.picture_alt AS "pictureAlt", s.published_at AS "publishedAt",
               f.stored_as AS "storedAs", CASE WHEN f.id IS NOT NULL THEN s.title END AS "fileName"
          FROM story s LEFT JOIN file f ON f.id = s.picture_file_id WHERE s.person_id = $1`,
});

const consents = exportOf({
  section: 'story-consents',
  title: { en: 'What I agreed to for my stories', es: 'Lo que acepté para mis historias' },
  sql: `SELECT ${keyBy('c.given_at', 'c.id')} AS key, c.given_at AS at, c.title, c.version, c.to_members AS "toMembers", c.to_public AS "toPublic", c.ended_at AS "endedAt"
          FROM story_consent c JOIN story s ON s.id = c.story_id WHERE s.person_id = $1`,
});

/** What is kept of stories. */
@Injectable()
export class StoriesOwn implements OnModuleInit {
  constructor(
    private readonly own: OwnData,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.retention.register('story_consents', rowsOf('story_consent', `t.ended_at < ${daysAgo()}`));
    this.own.register(eraser, stories, consents);
  }
}
