import type { DataSource } from 'typeorm';
import { hashPassword } from '../../foundation/people/passwords.js';
import { checkDemo } from './check-demo.js';
import { DemoAccess } from './demo-access.js';
import { DemoClock } from './demo-clock.js';
import { insertBreaks } from './load-breaks.js';
import { insertApplications } from './load-applications.js';
import { insertCalendars } from './load-calendars.js';
import { insertAbout } from './load-about.js';
import { insertClosings } from './load-closings.js';
import { insertForum, insertReads } from './load-forum.js';
import { insertStories } from './load-stories.js';
import { insertProfiles } from './load-profiles.js';
import { insertJoining } from './load-joining.js';
import { insertMilestones } from './load-milestones.js';
import { tellNews } from './load-notifications.js';
import { insertPeople, insertPrograms } from './load-people.js';
import { insertSeries } from './load-series.js';
import { insertSessions } from './load-sessions.js';
import { insertPlaces } from './load-places.js';
import { insertPolls } from './load-polls.js';
import { insertTimePolls } from './load-time-polls.js';
import { readDemo } from './read-demo.js';

export interface LoadDemoOptions {
  /** The instant all times of the demo world are relative to. */
  now: Date;
  /** What every demo person signs in with. */
  password: string;
  /** The folder of JSON files; default: `tools/demo` of the project. */
  demoFolder?: string;
  /** Hears what is being done, in a few words each. */
  onStep?: (text: string) => void;
}

/** Is nobody there yet? */
export async function isEmpty(dataSource: DataSource): Promise<boolean> {
  const [person]: unknown[] = await dataSource.query('SELECT 1 FROM person LIMIT 1');
  return person === undefined;
}

/**
 * Loads the demo world into an empty, migrated database, in one transaction: all of it or nothing. The same `now`
 * makes the same world, password hashes apart. Throws a `DemoDataError` where the files are at fault.
 */
export async function loadDemo(dataSource: DataSource, options: LoadDemoOptions): Promise<void> {
  const step = options.onStep ?? (() => undefined);
  const clock = new DemoClock(options.now);
  const world = readDemo(options.demoFolder);
  checkDemo(world, clock);
  const access = new DemoAccess(world, clock);
  const passwordHash = await hashPassword(options.password);
  await dataSource.transaction(async (manager) => {
    step(`${world.people.length} people of ${world.organizations.length} organizations`);
    await insertPeople(manager, world, clock, passwordHash);
    await insertPrograms(manager, world, clock, access);
    await insertMilestones(manager);
    step(`${world.sessions.length} peer sessions`);
    await insertSessions(manager, world, clock);
    await insertClosings(manager, clock);
    await insertSeries(manager, clock);
    await insertPlaces(manager);
    const posts = world.threads.reduce((sum, thread) => sum + thread.posts.length, 0);
    step(`${world.threads.length} threads with ${posts} posts`);
    await insertForum(manager, world, clock, access);
    await insertAbout(manager, world, clock);
    await insertPolls(manager, world);
    await insertReads(manager, world, clock, access);
    await insertBreaks(manager, world, clock);
    await insertTimePolls(manager, clock);
    await insertApplications(manager, clock);
    await insertJoining(manager, clock);
    await insertProfiles(manager);
    await insertStories(manager, clock);
    await insertCalendars(manager);
    await tellNews(manager, options.now);
  });
}
