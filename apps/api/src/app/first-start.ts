import { DataSource } from 'typeorm';
import { FirstAdministrator } from '../foundation/people/first-administrator.js';
import type { Config } from '../platform/config/config.js';
import { DEMO_PASSWORD } from './demo/demo-ids.js';
import { demoHints } from './demo/demo-hints.js';
import { keepToday } from './demo/keep-today.js';
import { isEmpty, loadDemo } from './demo/load-demo.js';
import type { RunningHouse } from './house.js';

/** Fills an empty house with the demo world; in one that has it, keeps the session of today today's. */
export async function furnishDemo(house: RunningHouse, step: (text: string) => void): Promise<void> {
  const dataSource = house.app.get(DataSource);
  if (!(await isEmpty(dataSource))) {
    await keepToday(dataSource, new Date());
    return;
  }
  step('Moving in the demo world');
  await loadDemo(dataSource, { now: new Date(), password: DEMO_PASSWORD, onStep: step });
}

/** What whoever started the house should know: whom to sign in as, or how to become the first administrator. */
export async function hintsFor(house: RunningHouse, config: Config): Promise<string[]> {
  if (config.DEMO_WORLD) return demoHints();
  if (!config.production) return [];
  const secret = await house.app.get(FirstAdministrator).newLink();
  return secret
    ? [`No administrator yet. Sign up by this link, good once and for one day: ${house.url}/setup/${secret}`]
    : [];
}
