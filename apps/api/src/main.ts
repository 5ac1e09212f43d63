import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { readConfig, type Config } from './platform/config/config.js';
import { faultInWords } from './app/faults.js';

/** The web as it is built beside this file; `WEB_DIST` names another, or none. */
const builtWeb = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/** Tells the starter, or the log, how far the start is. */
const step = (text: string) => (process.send ? process.send({ step: text }) : undefined);

async function serve(config: Config): Promise<void> {
  const [{ openHouse }, { furnishDemo, hintsFor }, { forgetStart }] = await Promise.all([
    import('./app/house.js'),
    import('./app/first-start.js'),
    import('./app/forget-start.js'),
  ]);
  if (config.MIGRATE_ON_START) {
    step('Bringing the tables up to date');
    const { runMigrations } = await import('./platform/db/migrate.js');
    await runMigrations(config.DATABASE_URL);
  }
  step('Opening the house');
  const house = await openHouse(config, { runJobs: true });
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= house.stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('disconnect', stop);
  if (config.DEMO_WORLD) await furnishDemo(house, step);
  house.open();
  const hints = await hintsFor(house, config);
  if (process.send) process.send({ ready: { url: house.url, hints } });
  else for (const line of [`Hearth is open at ${house.url}`, ...hints]) process.stdout.write(`${line}\n`);
  await forgetStart();
}

async function main(): Promise<void> {
  const command = process.argv[2];
  if (command === 'print-schema') {
    const { printSchemaText } = await import('./app/print-schema.js');
    process.stdout.write(await printSchemaText());
    return;
  }
  const config = readConfig({ WEB_DIST: builtWeb, ...process.env });
  if (command === 'migrate') {
    const { runMigrations } = await import('./platform/db/migrate.js');
    await runMigrations(config.DATABASE_URL);
    return;
  }
  await serve(config);
}

main().catch((error: unknown) => {
  const fault = faultInWords(error);
  if (process.send) process.send({ fault }, undefined, undefined, () => process.exit(1));
  else {
    process.stderr.write(`${fault}\n`);
    process.exit(1);
  }
});
