import fc from 'fast-check';
import type { Actor } from '../../../test/kit/actor.js';
import { aClock, withClock, type TestClock } from '../../../test/kit/clock.js';
import { at } from '../../../test/kit/histories.js';
import { aMailingHouse, lettersOnly, type MailingHouse, wishes } from '../../../test/kit/mailing.js';
import { aCohort, aCoordinator, aFellow, leaves, type CohortHandle } from '../../../test/kit/people.js';
import { cancel, edit, reinstate, rsvp, scheduled } from '../../../test/kit/sessions.js';
import type { CaughtMail } from '../../../test/kit/smtp.js';

const PEOPLE = 3;
const HOUR = 3_600_000;
const MINUTES = 75;
/** Long enough to be told, too short to be mailed, in hours. */
const MOMENT = 1 / 300;

let house: MailingHouse;
let clock: TestClock;
beforeAll(async () => {
  house = await aMailingHouse({}, withClock);
  await lettersOnly(house);
  clock = await aClock(house, new Date(Date.now() + HOUR));
});
afterAll(() => house.close());

type Answer = 'GOING' | 'MAYBE' | 'NOT_GOING';
type Act =
  | { do: 'schedule'; hours: number }
  | { do: 'move'; session: number; hours: number }
  | { do: 'cancel' | 'reinstate'; session: number }
  | { do: 'answer'; session: number; who: number; answer: Answer }
  | { do: 'leave'; who: number }
  | { do: 'pass'; hours: number };

const session = fc.nat(2);
const who = fc.nat(PEOPLE - 1);
const hours = fc.constantFrom(2, 20, 40, 100, 200);
const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('schedule' as const), hours }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), session, hours }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('cancel' as const, 'reinstate' as const), session }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      session,
      who,
      answer: fc.constantFrom<Answer>('GOING', 'MAYBE', 'NOT_GOING'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const), who: fc.constant(2) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      hours: fc.constantFrom(MOMENT, MOMENT, 1, 19, 30, 90),
    }),
  },
) as fc.Arbitrary<Act>;

interface Meeting {
  id: string;
  title: string;
  version: number;
  startsAt: number;
  canceled: boolean;
  answers: Map<number, Answer>;
  /** Nobody had time to hear of it yet. */
  fresh: boolean;
}
interface World {
  cohort: CohortHandle;
  cora: Actor;
  people: Actor[];
  gone: Set<number>;
  meetings: Meeting[];
  /** What each was told: kind, session, and how it stood then. */
  told: Set<string>;
}

async function aWorld(): Promise<World> {
  const cohort = await aCohort(house);
  const cora = await aCoordinator(house, { of: cohort });
  const people: Actor[] = [];
  for (let n = 0; n < PEOPLE; n += 1) people.push(await aFellow(house, { in: cohort }));
  const all = { preset: 'ALL', quietFrom: null, quietTo: null, holdBreaks: false, remindWeek: true };
  for (const person of [cora, ...people]) await wishes(person, all);
  await house.db.query(`UPDATE sign_in SET expires_at = now() + interval '1 year'`);
  return { cohort, cora, people, gone: new Set(), meetings: [], told: new Set() };
}

const when = (hoursAhead: number) => ({
  timeZone: 'Etc/UTC',
  localStart: new Date(Date.now() + hoursAhead * HOUR).toISOString().slice(0, 16),
  minutes: MINUTES,
});
const endOf = ({ startsAt }: Meeting) => startsAt + MINUTES * 60_000;
const over = (meeting: Meeting) => endOf(meeting) <= Date.now();

async function act(world: World, what: Exclude<Act, { do: 'pass' }>): Promise<void> {
  const { cora, cohort, meetings } = world;
  if (what.do === 'leave') {
    if (!world.gone.has(what.who)) await leaves(house, at(world.people, what.who), cohort);
    world.gone.add(what.who);
    return;
  }
  if (what.do === 'schedule') {
    const title = `Meeting ${meetings.length} of ${cohort.id}`;
    const made = await scheduled(cora, { audienceId: cohort.audienceId, title, ...when(what.hours) });
    const { id, version, startsAt } = made;
    meetings.push({
      ...{ id, title, version, startsAt: Date.parse(startsAt) },
      ...{ canceled: false, answers: new Map(), fresh: true },
    });
    return;
  }
  const meeting = meetings[what.session];
  if (!meeting || over(meeting)) return;
  if (what.do === 'answer') {
    if (world.gone.has(what.who) || meeting.canceled) return;
    await rsvp(at(world.people, what.who), meeting.id, what.answer);
    meeting.answers.set(what.who, what.answer);
  } else if (what.do === 'move') {
    if (meeting.canceled || meeting.startsAt <= Date.now()) return;
    const moved = await edit(cora, meeting, { title: meeting.title, ...when(what.hours) });
    Object.assign(meeting, { version: moved.version, startsAt: Date.parse(moved.startsAt) });
  } else {
    if (meeting.canceled !== (what.do === 'reinstate')) return;
    const { version } = await (what.do === 'cancel' ? cancel(cora, meeting) : reinstate(cora, meeting.id));
    Object.assign(meeting, { version, canceled: !meeting.canceled });
  }
}

const KINDS = [
  ['canceled', /^It does not take place/],
  ['changed', /^Its time or link has changed/],
  ['reminder', /^It starts/],
] as const;

/** What speaks against a mail. */
function faultsOf(world: World, index: number, { mail }: CaughtMail): string[] {
  const sentAt = mail.date?.getTime() ?? 0;
  const text = (mail.text ?? '').replaceAll('\n', ' ');
  const about = world.meetings.filter(({ title }) => text.includes(title));
  if (about.length === 0) return ['is about nothing'];
  return about.flatMap((meeting) => {
    const line = text.slice(text.indexOf(meeting.title) + meeting.title.length).trim();
    const kind = KINDS.find(([, words]) => words.test(line))?.[0] ?? 'scheduled';
    const left = meeting.startsAt - sentAt;
    const stage = left <= HOUR ? 'hour' : left <= 24 * HOUR ? 'day' : 'week';
    const key = `${index} ${meeting.id} ${kind} ${kind === 'scheduled' ? '' : `${meeting.version} ${kind === 'reminder' && stage}`}`;
    const faults = [
      world.gone.has(index) && 'is to who left',
      sentAt >= endOf(meeting) && 'is about what is over',
      meeting.answers.get(index) === 'NOT_GOING' && 'is to who does not come',
      kind === 'scheduled' && meeting.answers.has(index) && 'tells of what was answered',
      kind === 'reminder' && !meeting.answers.has(index) && 'reminds who did not say they come',
      (kind === 'canceled') !== meeting.canceled &&
        `says ${kind} of what is ${meeting.canceled ? 'off' : 'on'}`,
      world.told.has(key) && 'comes twice',
    ].filter((fault): fault is string => fault !== false);
    world.told.add(key);
    return faults.map((fault) => `${index}: ${kind} ${fault}`);
  });
}

async function pass(world: World, hoursPast: number): Promise<void> {
  const before = new Map(world.people.map(({ email }) => [email, house.smtp.to(email).length]));
  await clock.goTo(new Date(Date.now() + hoursPast * HOUR));
  const faults: string[] = [];
  for (const [index, { email }] of world.people.entries()) {
    const mails = house.smtp.to(email).slice(before.get(email));
    for (const mail of mails) faults.push(...faultsOf(world, index, mail));
    for (const { id, title, fresh, canceled, startsAt, answers } of world.meetings) {
      // Whoever has not answered hears of a new one at once, unless it began or was called off before.
      const must =
        fresh && !canceled && startsAt > Date.now() && !answers.has(index) && !world.gone.has(index);
      if (must && hoursPast >= 1 && ![...world.told].some((told) => told.startsWith(`${index} ${id} `)))
        faults.push(`${index}: nothing about ${title}`);
    }
  }
  // Whose acts they were is told nothing.
  faults.push(...house.smtp.to(world.cora.email).map(({ mail }) => `Cora: ${mail.subject}`));
  if (hoursPast >= 1) for (const meeting of world.meetings) meeting.fresh = false;
  expect(faults).toEqual([]);
}

test('over random histories of sessions nobody is told of their own act, of what is over, answered, called off or out of reach, or twice', async () => {
  let mails = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 10, maxLength: 22 }), async (history) => {
      const world = await aWorld();
      const before = house.smtp.caught.length;
      for (const what of [{ do: 'schedule', hours: 40 } as const, ...history])
        await (what.do === 'pass' ? pass(world, what.hours) : act(world, what));
      await pass(world, 300);
      mails += house.smtp.caught.length - before;
    }),
    { numRuns: Number(process.env['HISTORIES'] ?? 4), endOnFailure: true },
  );
  // Some of them did tell something.
  expect(mails).toBeGreaterThan(3);
});
