import { Logger, runOnce } from 'graphile-worker';
import type { DomainJobName } from '../../src/domain-jobs.js';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import type { House } from './house.js';

const quiet = new Logger(() => () => undefined);

const once = (house: House) =>
  runOnce({
    connectionString: house.databaseUrl,
    taskList: house.running.app.get(Jobs).tasks(),
    logger: quiet,
  });

/** Does the jobs whose time has come; those that fail wait for their next try. */
export const doDueJobs = (house: House): Promise<void> => once(house);

/**
 * Does every job that waits, whatever its time, and what those leave to be done; resolves once nothing waits. What is
 * held for someone's quiet hours, gathered for a digest, or a place held for someone, stays where it is.
 */
export async function doJobs(house: House): Promise<void> {
  const waiting = async () => {
    const [row] = await house.db.query<{ ids: string[] }>(
      `SELECT coalesce(array_agg(id::text), '{}') AS ids FROM graphile_worker.jobs
        WHERE attempts < max_attempts AND coalesce(key, '') !~ '(:(held|digest):|^places\.settle:)'`,
    );
    return row?.ids ?? [];
  };
  for (let ids = await waiting(); ids.length > 0; ids = await waiting()) {
    await house.db.query(`SELECT graphile_worker.reschedule_jobs($1::bigint[], run_at => now())`, [ids]);
    await once(house);
  }
}

/** Does the jobs of this name that wait now, whatever their time; those they leave wait for theirs. */
export async function doLater(house: House, name: string): Promise<void> {
  await house.db.query(
    `SELECT graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) FROM graphile_worker.jobs WHERE task_identifier = $1`,
    [name],
  );
  await once(house);
}

/** Does the jobs of this name that wait now, here and no others; cheaper than a runner. */
export async function doOnly(house: House, name: DomainJobName): Promise<void> {
  const jobs = await house.db.query<{ id: string; payload: unknown }>(
    `SELECT j.id::text, j.payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE t.identifier = $1 AND j.locked_at IS NULL ORDER BY j.id`,
    [name],
  );
  const task = house.running.app.get(Jobs).tasks()[name] as ((payload: unknown) => Promise<void>) | undefined;
  for (const { payload } of jobs) await task?.(payload);
  await house.db.query(`SELECT graphile_worker.complete_jobs($1::bigint[])`, [jobs.map(({ id }) => id)]);
}
