import { startDatabase } from '../start/embedded-postgres.ts';

// For the tests that kill a parent: starts the database, tells its process, and stays.
const database = await startDatabase({ folder: process.argv[2] ?? '' });
process.send?.(database.pid);
setInterval(() => {}, 1_000);
