import type { EntityManager } from 'typeorm';
import { demoId } from './demo-ids.js';
import type { DemoWorld } from './demo-types.js';

/** What is said of threads and posts beside their words: needs, tags, content notes. The tables check the words. */
export async function insertAbout(manager: EntityManager, world: DemoWorld): Promise<void> {
  const said = world.threads.filter(({ needs, tags }) => needs.length + tags.length > 0);
  await manager.query(
    `UPDATE thread SET needs = ARRAY(SELECT jsonb_array_elements_text(told.needs)), tags = ARRAY(SELECT jsonb_array_elements_text(told.tags))
       FROM unnest($1::uuid[], $2::jsonb[], $3::jsonb[]) told(id, needs, tags) WHERE thread.id = told.id`,
    [
      said.map(({ key }) => demoId('thread', key)),
      said.map(({ needs }) => JSON.stringify(needs)),
      said.map(({ tags }) => JSON.stringify(tags)),
    ],
  );
  const noted = world.threads.flatMap(({ key, posts }) =>
    posts.flatMap(({ notes }, index) => (notes.length > 0 ? [{ key: `${key}/${index + 1}`, notes }] : [])),
  );
  await manager.query(
    `UPDATE post SET content_notes = ARRAY(SELECT note.key FROM content_note note
                                            WHERE note.key IN (SELECT jsonb_array_elements_text(told.notes)) ORDER BY note.position)
       FROM unnest($1::uuid[], $2::jsonb[]) told(id, notes) WHERE post.id = told.id`,
    [noted.map(({ key }) => demoId('post', key)), noted.map(({ notes }) => JSON.stringify(notes))],
  );
}
