import type { EntityManager } from 'typeorm';
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

/** What is said of threads and posts beside their words: needs, tags, content notes, what helped. */
export async function insertAbout(
  manager: EntityManager,
  { threads }: DemoWorld,
  clock: DemoClock,
): Promise<void> {
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
}
