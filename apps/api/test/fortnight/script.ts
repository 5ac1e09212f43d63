import { DateTime } from 'luxon';
import type { Actor } from '../kit/actor.js';
import { markRead, reply, startThread } from '../kit/forum.js';
import { leaves, type CohortHandle } from '../kit/people.js';
import type { House } from '../kit/house.js';
import type { SpaceHandle } from '../kit/places.js';
import { cancel, edit, rsvp, scheduled } from '../kit/sessions.js';
import { wishes } from '../kit/mailing.js';
import type { Fellow } from './cast.js';
import type { FortnightWorld, Meeting, Thread } from './world.js';

/** The same fortnight each time: a small generator of numbers (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Step {
  at: Date;
  act: () => Promise<void>;
}

interface Places {
  house: House;
  cohort: CohortHandle;
  space: SpaceHandle;
  coordinator: Actor;
}

/** What happens in the fortnight, in order: a few things each day, at hours when people are awake somewhere. */
export function fortnight(world: FortnightWorld, places: Places, start: Date): Step[] {
  const next = numbers(20_270_308);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(next() * list.length)];
    if (found === undefined) throw new Error('nothing to pick');
    return found;
  };
  const { house, cohort, space, coordinator } = places;
  const { fellows, threads, meetings } = world;
  const present = () => fellows.filter(({ here }) => here);

  const begin = async (who: Fellow) => {
    const title = `Question ${threads.length + 1}`;
    const { id } = await startThread(who.actor, space.id, { title, markdown: 'How do you do it?' });
    const read = fellows.map(() => 0);
    read[who.index] = 1;
    const first = { number: 1, by: who.index, answers: null, names: [] };
    threads.push({ id, title, posts: [first], read, muted: new Set(), told: new Map() });
  };
  const answer = async (who: Fellow, thread: Thread, named: Fellow | null, toFirst: boolean) => {
    const markdown = named ? `What do you say, @${named.actor.name}?` : 'We do it so.';
    const post = await reply(who.actor, thread.id, { markdown, replyToNumber: toFirst ? 1 : null });
    const answers = toFirst ? (thread.posts[0]?.by ?? null) : null;
    const names = named ? [named.index] : [];
    world.posted(thread, { number: post.number, by: who.index, answers, names }, new Date());
  };
  const read = async (who: Fellow, thread: Thread) => {
    await markRead(who.actor, thread.id, thread.posts.length);
    thread.read[who.index] = thread.posts.length;
  };
  const mute = async (who: Fellow, thread: Thread) => {
    await who.actor.gql(`mutation($input: ThreadFollowInput!) { threadFollow(input: $input) { follow } }`, {
      input: { threadId: thread.id, level: 'MUTED' },
    });
    thread.muted.add(who.index);
  };

  const local = (at: Date) =>
    DateTime.fromJSDate(at, { zone: 'America/New_York' }).toFormat("yyyy-MM-dd'T'HH:mm");
  const plan = async (startsAt: Date) => {
    const title = `Session ${meetings.length + 1}`;
    const { id, version } = await scheduled(coordinator, {
      audienceId: cohort.audienceId,
      title,
      localStart: local(startsAt),
      minutes: 60,
    });
    const endsAt = new Date(startsAt.getTime() + 3_600_000);
    const meeting: Meeting = {
      id,
      title,
      startsAt,
      endsAt,
      version,
      canceled: false,
      answers: new Map(),
      told: new Set(),
    };
    meetings.push(meeting);
    world.happened(meeting, 'scheduled', new Date());
  };
  const move = async (meeting: Meeting, startsAt: Date) => {
    const { title, id, version } = meeting;
    const moved = await edit(
      coordinator,
      { id, version },
      { title, localStart: local(startsAt), minutes: 60 },
    );
    Object.assign(meeting, {
      startsAt,
      endsAt: new Date(startsAt.getTime() + 3_600_000),
      version: moved.version,
    });
    world.happened(meeting, 'changed', new Date());
  };
  const drop = async (meeting: Meeting) => {
    meeting.version = (await cancel(coordinator, meeting)).version;
    meeting.canceled = true;
    world.happened(meeting, 'canceled', new Date());
  };
  const say = async (who: Fellow, meeting: Meeting) => {
    const said = pick(['GOING', 'GOING', 'MAYBE', 'NOT_GOING'] as const);
    await rsvp(who.actor, meeting.id, said);
    meeting.answers.set(who.index, said);
  };

  const day = (n: number, hour: number, minute = 0) =>
    new Date(start.getTime() + ((n * 24 + hour) * 60 + minute) * 60_000);
  const meeting = (n: number): Meeting => pick(meetings.filter(({ title }) => title === `Session ${n}`));
  const steps: Step[] = [
    { at: day(0, 0, 5), act: () => begin(pick(fellows)) },
    { at: day(0, 0, 10), act: () => begin(pick(fellows)) },
    { at: day(0, 1), act: () => plan(day(2, 6, 30)) },
    { at: day(1, 2), act: () => plan(day(7, 6, 30)) },
    { at: day(1, 14), act: () => plan(day(9, 1)) },
    { at: day(3, 2), act: () => move(meeting(2), day(7, 8)) },
    { at: day(6, 12), act: () => begin(pick(fellows)) },
    { at: day(8, 13, 30), act: () => drop(meeting(3)) },
    { at: day(9, 3), act: () => plan(day(12, 5)) },
    { at: day(11, 22), act: () => move(meeting(4), day(12, 4)) },
    {
      at: day(3, 4),
      act: async () => {
        const who = pick([fellows[8], fellows[9]].filter((one) => one !== undefined));
        const until = day(8, 2);
        await wishes(who.actor, { pausedUntil: until.toISOString() });
        world.paused(who, until);
      },
    },
    {
      at: day(5, 6),
      act: async () => {
        for (const who of fellows.slice(20, 22)) {
          who.here = false;
          await leaves(house, who.actor, cohort);
        }
      },
    },
  ];
  for (let n = 0; n < 14; n += 1) {
    for (let act = 0; act < 4; act += 1) {
      const at = day(n, Math.floor(next() * 16), 1 + Math.floor(next() * 58));
      if (at < day(0, 0, 15)) continue;
      steps.push({ at, act: () => something() });
    }
  }
  // Both reminders are told at their own hour, whatever else happens.
  for (const [n, ago] of [
    [1, 1_440],
    [1, 60],
    [2, 1_440],
    [2, 60],
    [4, 60],
  ] as const) {
    const startsAt = { 1: day(2, 6, 30), 2: day(7, 8), 4: day(12, 4) }[n];
    steps.push({
      at: new Date(startsAt.getTime() - ago * 60_000),
      act: () => Promise.resolve(world.happened(meeting(n), 'reminder', new Date())),
    });
  }
  const something = async () => {
    const who = pick(present());
    const thread = pick(threads);
    const open = meetings.filter((one) => !one.canceled && one.startsAt.getTime() > Date.now());
    const chance = next();
    if (chance < 0.4) await answer(who, thread, null, next() < 0.5);
    else if (chance < 0.5) await answer(who, thread, pick(present()), false);
    else if (chance < 0.7) await read(who, thread);
    else if (chance < 0.74) await mute(who, thread);
    else if (open.length > 0) for (let n = 0; n < 3; n += 1) await say(pick(present()), pick(open));
  };
  return steps.sort((one, other) => one.at.getTime() - other.at.getTime());
}
