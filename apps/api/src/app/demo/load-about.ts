import type { EntityManager } from 'typeorm';
import { countedReactions } from '../../foundation/reactions/reactions.sql.js';
import { renderMarkdown } from '../../platform/markdown/render.js';
import type { DemoClock } from './demo-clock.js';
import { demoId } from './demo-ids.js';
import type { DemoWorld } from './demo-types.js';

const THREADS = `
  UPDATE thread SET needs = ARRAY(SELECT jsonb_array_elements_text(told.needs)),
         tags = ARRAY(SELECT jsonb_array_elements_text(told.tags)), pinned = told.pinned, archived_at = told.archived,
         summary_markdown = told.summary, summary_html = told.html
    FROM jsonb_to_recordset($1::jsonb)
           told(id uuid, needs jsonb, tags jsonb, pinned boolean, archived timestamptz, summary text, html text)
   WHERE thread.id = told.id`;

const POSTS = `
  UPDATE post SET content_notes = ARRAY(SELECT jsonb_array_elements_text(told.notes)), helpful = told.helpful
    FROM jsonb_to_recordset($1::jsonb) told(id uuid, notes jsonb, helpful boolean) WHERE post.id = told.id`;

const REACTIONS = `
  INSERT INTO post_reaction (post_id, person_id, kind)
  SELECT told.post, told.person, told.kind FROM jsonb_to_recordset($1::jsonb) told(post uuid, person uuid, kind text)`;

const COUNTED = `UPDATE post SET reactions = ${countedReactions('post', 'post.id')} WHERE id IN (SELECT post_id FROM post_reaction)`;

const KINDS = { thankYou: 'thank_you', withYou: 'with_you', helpful: 'helpful', meToo: 'me_too' } as const;

function reactionsOf({ threads }: DemoWorld): { post: string; person: string; kind: string }[] {
  return threads.flatMap(({ key, posts }) =>
    posts.flatMap(({ reactions }, index) =>
      (['thankYou', 'withYou', 'helpful', 'meToo'] as const).flatMap((kind) =>
        reactions[kind].map((person) => ({
          post: demoId('post', `${key}/${index + 1}`),
          person: demoId('person', person),
          kind: KINDS[kind],
        })),
      ),
    ),
  );
}

/** What is said of threads and posts beside their words: needs, tags, content notes, what helped, reactions. */
export async function insertAbout(manager: EntityManager, world: DemoWorld, clock: DemoClock): Promise<void> {
  const { threads } = world;
  const said = threads.map(({ key, needs, tags, pinned, archived, summary }) => ({
    id: demoId('thread', key),
    needs,
    tags,
    pinned,
    archived: archived === undefined ? null : clock.instant(archived),
    summary: summary ?? null,
    html: summary === undefined ? null : renderMarkdown(summary),
  }));
  await manager.query(THREADS, [JSON.stringify(said)]);
  const marked = threads.flatMap(({ key, posts, helpful }) =>
    posts.flatMap(({ notes }, index) => {
      const helped = helpful.includes(index + 1);
      if (notes.length === 0 && !helped) return [];
      return [{ id: demoId('post', `${key}/${index + 1}`), notes, helpful: helped }];
    }),
  );
  await manager.query(POSTS, [JSON.stringify(marked)]);
  await manager.query(REACTIONS, [JSON.stringify(reactionsOf(world))]);
  await manager.query(COUNTED);
}
