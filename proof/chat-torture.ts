// Many talk in one room while lines are cut and servers killed: nothing lost, nothing doubled, one order for all.
import { withHouse } from '../tools/with-house.ts';
import { torture, TORTURE_SETTINGS, type TortureOptions } from './torture/run.ts';

const runs: Record<string, TortureOptions & { processes: number }> = {
  'one process': { clients: 200, messages: 10_000, kills: 4, processes: 1 },
  'two processes that meet in the database alone': { clients: 100, messages: 4_000, kills: 4, processes: 2 },
};

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
}
