import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Door } from '../src/platform/access/check-rules.js';
import { open, rows } from './sweep-table.js';
import { KINDS } from './sweep-world.js';

const file = join(import.meta.dirname, '../../../docs/access-table.md');

const WORDS: Record<string, string> = {
  '+': '**yes**',
  '0': 'empty',
  s: 'sign in',
  n: 'not there',
  a: 'no',
  i: 'not so',
  F: 'not so',
};
const COLUMNS: Record<(typeof KINDS)[number], string> = {
  visitor: 'visitor',
  outsider: 'no role',
  administrator: 'administrator',
  moderator: 'moderator',
  member: 'member',
  fellowElsewhere: 'fellow elsewhere',
  fellowWhoLeft: 'fellow who left',
  coordinatorElsewhere: 'coordinator elsewhere',
  fellow: 'fellow here',
  coordinator: 'coordinator here',
  guest: 'guest here',
  guestElsewhere: 'guest elsewhere',
};

const HEAD = `# Who may what

Made by \`npm run access-table\` from what the sweep holds the running house to (\`apps/api/test/sweep.test.ts\`): every way in,
called as every kind of person, about things of one cohort. \`npm test\` fails where this page says anything else.

**yes**: done. empty: an answer that holds nothing of the cohort's. not there: as if it did not exist. no: refused, with a word
on who can. not so: let in, and the input is at fault there. sign in: asked to. The rule at the door is the coarse one; the
finer one is the policy that the verb asks.
`;

const ofKind = (kind: RegExp) => (name: string) => kind.test(name);
const line = (cells: string[]) => `| ${cells.join(' | ')} |`;

/** The whole table as it must stand in docs/access-table.md. */
export function accessTable(doors: readonly Door[]): string {
  const rules = new Map(doors.map(({ name, rule }) => [name, rule.name]));
  const ways = [...Object.keys(rows), ...open].sort();
  const part = (title: string, names: string[]) =>
    [
      `## ${title}`,
      '',
      line(['way in', 'rule at the door', ...KINDS.map((kind) => COLUMNS[kind])]),
      line(Array.from({ length: KINDS.length + 2 }, () => '---')),
      ...names.map((name) => {
        const may = rows[name]?.may.padEnd(KINDS.length, 'a');
        const cells = may ? [...may].map((letter) => WORDS[letter] ?? letter) : KINDS.map(() => 'open');
        const rule = rules.get(name) ?? 'who is connected';
        return line([`\`${name.replace(/^(Query|Mutation)\.|^(HTTP|socket) /, '')}\``, rule, ...cells]);
      }),
      '',
    ].join('\n');
  const fields = doors
    .filter(({ name }) => !/^(Query|Mutation|HTTP)[. ]/.test(name))
    .map(({ name, rule }) => line([`\`${name}\``, rule.name]));
  return [
    HEAD,
    part('Queries', ways.filter(ofKind(/^Query/))),
    part('Mutations', ways.filter(ofKind(/^Mutation/))),
    part('Messages of a socket', ways.filter(ofKind(/^socket/))),
    part('HTTP routes', ways.filter(ofKind(/^HTTP/))),
    ['## Fields with a resolver of their own', '', line(['field', 'rule']), line(['---', '---'])].join('\n'),
    [...new Set(fields)].sort().join('\n'),
    '',
  ].join('\n');
}

/** Writes the table (where `ACCESS_TABLE=write`), and returns what stands in docs/access-table.md. */
export async function committedTable(table: string): Promise<string> {
  if (process.env['ACCESS_TABLE'] === 'write') await writeFile(file, table);
  return readFile(file, 'utf8').catch(() => '');
}
