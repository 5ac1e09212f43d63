import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RETENTION, type Kept } from '../src/domain-retention.js';

const file = join(import.meta.dirname, '../../../docs/retention.md');

const HEAD = `# How long things are kept

Made by \`npm run retention-table\` from \`apps/api/src/domain-retention.ts\`, which is what the house goes by; \`npm test\` fails where
this page says anything else. Every night (\`retention.purge\`), and at each start, what is older is deleted, in steps. An
administrator changes the days at \`/admin/retention\`, within the bounds given here; the audit log says who did. Where least and
most are the same, nobody can: people were told so many days when they gave it.

| name | days, usually | at least | at most | what is deleted |
| --- | --- | --- | --- | --- |
`;

const TAIL = `
## What goes at a time of its own

| what | when |
| --- | --- |
| the text of a post, message or question that was deleted | once it can no longer be taken back (\`UNDO_SECONDS\`) |
| the words of a case card | so many days after the session, as its author chose |
| the words of an application that came to nothing | so many days after the call closed, as the call says |
| links by mail | when they run out, at the next use of any |
| a deleted draft | once every device of its author has heard of it |
| who was in a room, who needed a minute | when the room shuts |
| what an account had, after it was deleted | see \`erasing.md\` |

## What does not go by its age

What people wrote stays until they or the moderators take it away, or their account is deleted. Who attended, and for how many
minutes, stays: it is what certificates and the yearly report are made of, and those must be checkable later. That somebody was
in a cohort, from when to when, stays with the cohort.
`;

/** The page as it must stand in docs/retention.md. */
export function retentionTable(): string {
  const rows = Object.entries<Kept>(RETENTION).map(
    ([name, { usual, least, most, what }]) => `| \`${name}\` | ${usual} | ${least} | ${most} | ${what} |`,
  );
  return `${HEAD}${rows.join('\n')}\n${TAIL}`;
}

/** Writes the page (where `RETENTION_TABLE=write`), and returns what stands in docs/retention.md. */
export async function committedRetention(table: string): Promise<string> {
  if (process.env['RETENTION_TABLE'] === 'write') await writeFile(file, table);
  return readFile(file, 'utf8').catch(() => '');
}
