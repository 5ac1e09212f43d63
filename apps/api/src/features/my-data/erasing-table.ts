import type { Eraser, Fate } from '../../platform/contributors/eraser.js';

const BECOMES: Record<Fate['becomes'], string> = {
  deleted: '**deleted**',
  unnamed: 'stays without me',
  kept: 'stays',
};

const HEAD = `# What becomes of what is kept of me

Made by \`npm run erasing-table\` from what each feature says of its own tables (\`*.own.ts\`), and held to the database: \`npm test\`
fails where a table that names people is not here, where the database's own rules do something else, and where this page says
anything else. In short:

- **deleted**: the rows go, in one transaction, a week after I asked for it.
- stays without me: others need it; it leads to nobody from then on.
- stays: it never led to me, or what stands in it is someone else's.

What I wrote to others stays without me, or goes too: that is mine to choose. What I wrote as a member, without my name, stays in
both cases: if it went with what bears my name, it would tell who wrote it. Whoever wants it gone deletes it before, piece by piece.

Backups made before hold what they held until they are thrown away. Who brings one back starts the house with it and deletes again
whoever was deleted since: the audit log (*person.erased*) of the time after it says who, by number.

The last column says where it is in the file that one can take along (*Me → My data*), or why it is not.
`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('_', '\\_');
const code = (text: string): string => `\`${text}\``;

/** The whole of docs/erasing.md. */
export function erasingTable(erasers: readonly Eraser[], nobodys: readonly string[]): string {
  const parts = erasers.map(({ of, fates }) => {
    const lines = fates.map(({ table, column, becomes, why, exported }) => {
      const where = typeof exported === 'string' ? code(`${exported}.json`) : cell(exported.not);
      return `| ${code(table)} | ${column ? code(column) : ''} | ${BECOMES[becomes]} | ${cell(why)} | ${where} |`;
    });
    return [
      `## ${of}`,
      '',
      '| table | by | becomes | what and why | in my file |',
      '| --- | --- | --- | --- | --- |',
      ...lines,
    ].join('\n');
  });
  const rest = `## Tables that hold nothing of a person\n\n${nobodys.map(code).join(', ')}`;
  return `${[HEAD, ...parts, rest].join('\n')}\n`.replaceAll('\n## ', '\n\n## ').replaceAll('\n\n\n', '\n\n');
}
