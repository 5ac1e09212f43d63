import { LIMITS, characters } from '@hearth/shared';
import { shippedProtocols } from '../../features/room/protocols/shipped.js';
import { DemoAccess } from './demo-access.js';
import { chatOffsetMs, minutesAfter, type DemoClock } from './demo-clock.js';
import { DemoDataError } from './demo-fields.js';
import type { DemoSession, DemoThread, DemoWorld } from './demo-types.js';

/** Checks that the demo world holds together when loaded at the clock's instant; throws with every fault found. */
export function checkDemo(world: DemoWorld, clock: DemoClock): void {
  const faults: string[] = [];
  const access = new DemoAccess(world, clock);
  const attempt = (where: string, check: () => void): void => {
    try {
      check();
    } catch (error) {
      if (!(error instanceof DemoDataError)) throw error;
      faults.push(`${where}: ${error.message}`);
    }
  };
  for (const [kind, things] of Object.entries(keyed(world))) {
    const seen = new Set<string>();
    for (const { key } of things) {
      if (seen.has(key)) faults.push(`two of the ${kind} have the key "${key}"`);
      seen.add(key);
    }
  }
  const organizations = new Set(world.organizations.map(({ key }) => key));
  for (const person of world.people) {
    if (person.organization !== null && !organizations.has(person.organization)) {
      faults.push(
        `person ${person.key}: there is no organization "${person.organization}" in the demo world`,
      );
    }
  }
  for (const program of world.programs) {
    const named = program.cohorts.flatMap((cohort) => cohort.members.map(({ person }) => person));
    for (const key of [...program.coordinators, ...named]) {
      attempt(`program ${program.key}`, () => access.person(key));
    }
  }
  for (const space of world.spaces) attempt(`space ${space.key}`, () => access.cohort(space.audience));
  for (const thread of world.threads) {
    attempt(`thread ${thread.key}`, () => checkThread(thread, access, clock, faults));
  }
  for (const session of world.sessions) {
    attempt(`session ${session.key}`, () => checkSession(session, access, clock, faults));
  }
  const threads = new Set(world.threads.map(({ key }) => key));
  const known = new Set(world.people.map(({ key }) => key));
  for (const { key, thread, answers } of world.polls) {
    if (!threads.has(thread)) faults.push(`poll ${key}: there is no thread "${thread}"`);
    for (const { by } of answers) if (!known.has(by)) faults.push(`poll ${key}: there is no person "${by}"`);
  }
  for (const reads of world.reads) {
    attempt(`reads of ${reads.person}`, () => {
      access.person(reads.person);
      clock.instant(reads.upTo);
    });
    for (const key of Object.keys(reads.except)) {
      if (!threads.has(key)) faults.push(`reads of ${reads.person}: there is no thread "${key}"`);
    }
  }
  if (faults.length > 0) throw new DemoDataError(faults.join('\n'));
}

function keyed(world: DemoWorld): Record<string, { key: string }[]> {
  const cohorts = world.programs.flatMap((program) => program.cohorts);
  const { organizations, people, programs, spaces, threads, sessions } = world;
  return { organizations, people, programs, cohorts, spaces, threads, sessions };
}

function checkThread(thread: DemoThread, access: DemoAccess, clock: DemoClock, faults: string[]): void {
  const { audience } = access.space(thread.space);
  if (thread.posts.length === 0) faults.push(`thread ${thread.key} has no post`);
  if (characters(thread.title) > LIMITS.threadTitle)
    faults.push(`thread ${thread.key}: its title is too long`);
  if (thread.locked !== undefined) clock.instant(thread.locked);
  let before: Date | null = null;
  for (const [index, post] of thread.posts.entries()) {
    const where = `thread ${thread.key}, post ${index + 1}`;
    const at = clock.instant(post.when);
    if (before && at <= before) faults.push(`${where} is not later than the one before`);
    before = at;
    if (!access.mayWrite(post.by, audience, at))
      faults.push(`${where}: ${post.by} could not write there then`);
    if (characters(post.text) > LIMITS.post) faults.push(`${where} is too long`);
    if (post.replyTo !== undefined && (post.replyTo < 1 || post.replyTo > index)) {
      faults.push(`${where} replies to number ${post.replyTo}, which does not stand before it`);
    }
    const changed = Math.max(post.editedAfter ?? 0, post.deletedAfter ?? 0);
    if (minutesAfter(at, changed) > clock.now) faults.push(`${where} was changed in the future`);
    if (post.editedAfter !== undefined && post.deletedAfter !== undefined) {
      faults.push(`${where} is edited and deleted; one is enough`);
    }
  }
}

function checkSession(session: DemoSession, access: DemoAccess, clock: DemoClock, faults: string[]): void {
  const where = `session ${session.key}`;
  const start = clock.sessionStart(session);
  const { going, maybe, notGoing } = session;
  const answered = [...going, ...maybe, ...notGoing];
  if (new Set(answered).size < answered.length) faults.push(`${where}: someone answered twice`);
  if (session.listedPublicly && access.cohort(session.audience)) {
    faults.push(`${where} belongs to a cohort and cannot be listed publicly`);
  }
  if (characters(session.title) > LIMITS.sessionTitle) faults.push(`${where}: its title is too long`);
  const there = [session.scheduledBy, ...session.facilitators, ...session.presenters, ...session.attended];
  const moment = start < clock.now ? start : clock.now;
  for (const key of new Set([...there, ...answered, ...session.chat.map(({ by }) => by)])) {
    if (!access.mayRead(key, session.audience, moment)) faults.push(`${where}: ${key} could not be there`);
  }
  if (session.attended.length + session.chat.length > 0 && minutesAfter(start, session.minutes) > clock.now) {
    faults.push(`${where} has a chat or attendance and is not over`);
  }
  if (session.protocol !== undefined) {
    if (!shippedProtocols('en').some(({ source }) => source === session.protocol))
      faults.push(`${where}: no protocol "${session.protocol}" comes with Hearth`);
    if (minutesAfter(start, session.minutes) <= clock.now)
      faults.push(`${where} has a protocol to come and is over`);
  }
  let before = -Infinity;
  for (const [index, message] of session.chat.entries()) {
    const offset = chatOffsetMs(message.at);
    if (offset <= before) faults.push(`${where}, message ${index + 1} is not later than the one before`);
    before = offset;
    if (!session.attended.includes(message.by))
      faults.push(`${where}: ${message.by} wrote and did not attend`);
  }
}
