// Many talk in one room while lines are cut and servers killed: nothing lost, nothing doubled, one order for all.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../tools/start/paths.ts';
import { withHouse } from '../tools/with-house.ts';
import { torture, TORTURE_SETTINGS, type TortureOptions } from './torture/run.ts';

const runs: Record<string, TortureOptions & { processes: number }> = {
  'one process': { clients: 200, messages: 10_000, kills: 4, processes: 1 },
  'two processes that meet in the database alone': { clients: 100, messages: 10_000, kills: 6, processes: 2 },
};

const rows: string[] = [];
for (const [name, options] of Object.entries(runs)) {
  console.log(
    `${name}: ${options.clients} clients, ${options.messages} messages, ${options.kills} times kill -9`,
  );
  const { faults, ...counts } = await withHouse(
    { processes: options.processes, demo: false, env: TORTURE_SETTINGS },
    (house) => torture(house, options),
  );
  console.log(counts);
  for (const fault of faults.slice(0, 20)) console.error(`  broken: ${fault}`);
  console.log(
    faults.length === 0 ? '  the promise was kept' : `  the promise was broken ${faults.length} times`,
  );
  if (faults.length > 0) process.exitCode = 1;
  const { stored, edits, undos, cuts, kills, retries, seconds } = counts;
  rows.push(
    `| ${[name, options.clients, stored, edits, undos, cuts, kills, retries, seconds, faults.length].join(' | ')} |`,
  );
}
await writeFile(
  join(checkout, 'proof/chat-torture.md'),
  [
    '# Chat under torture',
    '',
    '`npm run proof -- chat-torture`: everybody talks, edits and takes back in one room while lines are cut at random and API',
    'processes are ended with `kill -9`. Broken: a line that was acknowledged and is lost, stored twice, out of order, missing on',
    'a screen, or a gap in the numbers.',
    '',
    '| what | clients | lines stored | edits | undos | lines cut | killed | tried again | seconds | broken |',
    `|---|${'---:|'.repeat(9)}`,
    ...rows,
    '',
  ].join('\n'),
);
