import { checkDemo } from './check-demo.js';
import { COLLECTIVE, DemoAccess } from './demo-access.js';
import { DemoClock } from './demo-clock.js';
import { demoId } from './demo-ids.js';
import { lineRevs } from './line-revs.js';
import { readDemo } from './read-demo.js';

const world = readDemo();
const posts = world.threads.flatMap((thread) => thread.posts);
const messages = world.sessions.flatMap((session) => session.chat);
const NOW = new Date('2026-11-23T19:00:00Z');

const cohort = (key: string) => {
  const found = world.programs.flatMap((program) => program.cohorts).find((each) => each.key === key);
  if (!found) throw new Error(`no cohort ${key}`);
  return found;
};
const fellowsOf = (key: string) => cohort(key).members.filter(({ role }) => role === 'fellow');

test('the people: 26 fellows of the C-TLC from six states, 8 of the CSLA, about 60 members', () => {
  const fellows = new Set([...fellowsOf('ctlc-finished'), ...fellowsOf('ctlc-current')].map((f) => f.person));
  expect(fellows.size).toBe(26);
  expect(fellowsOf('csla-current')).toHaveLength(8);
  const stateOf = new Map(world.organizations.map(({ key, state }) => [key, state]));
  const states = world.people
    .filter(({ key }) => fellows.has(key))
    .map(({ organization }) => stateOf.get(organization ?? ''));
  expect([...new Set(states)].sort()).toEqual(['CT', 'MA', 'ME', 'NH', 'RI', 'VT']);
  expect(fellowsOf('ctlc-current').filter((f) => f.joinedDaysAgo !== undefined)).toHaveLength(1);
  expect(fellowsOf('ctlc-current').filter((f) => f.leftDaysAgo !== undefined)).toHaveLength(1);
  expect(cohort('ctlc-finished').endsInDays).toBeLessThan(0);
  expect(cohort('ctlc-current').endsInDays).toBeGreaterThan(0);

  const members = world.people.filter(({ siteRoles }) => siteRoles.includes('member'));
  expect(members.length).toBeGreaterThanOrEqual(58);
  expect(members.length).toBeLessThanOrEqual(66);
  expect([...fellows].filter((key) => !members.some((member) => member.key === key))).toEqual([]);
  expect(world.organizations.length).toBeGreaterThanOrEqual(20);
});

test('the named cast stands, and every address is on a reserved domain', () => {
  const cast = ['noor', 'tomas', 'rosa', 'june', 'dana', 'amara', 'pilar', 'wes', 'ada', 'otto'];
  const byKey = new Map(world.people.map((person) => [person.key, person]));
  expect(cast.filter((key) => !byKey.has(key))).toEqual([]);
  expect(byKey.get('noor')?.email).toBe('noor.haddad@demo.hearth.example');
  expect(byKey.get('ada')?.siteRoles).toEqual(['administrator']);
  expect(byKey.get('otto')?.siteRoles).toEqual([]);
  expect(byKey.get('rosa')?.locale).toBe('es');
  for (const { email, timeZone } of world.people) {
    expect(email).toMatch(/^[a-z]+\.[a-z-]+@demo\.hearth\.example$/);
    expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
  }
  expect(new Set(world.people.map(({ email }) => email)).size).toBe(world.people.length);
});

test('about 40 threads and 600 posts, one long, one with a long title, some written as a member', () => {
  expect(world.threads.length).toBeGreaterThanOrEqual(38);
  expect(world.threads.length).toBeLessThanOrEqual(48);
  expect(posts.length).toBeGreaterThanOrEqual(560);
  expect(posts.length).toBeLessThanOrEqual(660);
  expect(Math.max(...world.threads.map((thread) => thread.posts.length))).toBeGreaterThanOrEqual(90);
  expect(Math.max(...world.threads.map(({ title }) => title.length))).toBeGreaterThanOrEqual(140);
  expect(posts.filter(({ asMember }) => asMember).length).toBeGreaterThanOrEqual(8);
  expect(posts.filter(({ editedAfter }) => editedAfter !== undefined).length).toBeGreaterThanOrEqual(3);
  expect(posts.filter(({ deletedAfter }) => deletedAfter !== undefined).length).toBeGreaterThanOrEqual(1);
  expect(world.sessions.filter(({ chat }) => chat.length >= 15).length).toBeGreaterThanOrEqual(4);
  expect(
    world.sessions.filter(
      ({ listedPublicly, start }) => listedPublicly && 'inDays' in start && start.inDays > 0,
    ),
  ).toHaveLength(2);
});

test('nobody says the same thing twice, and nothing is filler', () => {
  const texts = [...posts, ...messages].map(({ text }) => text.trim().toLowerCase());
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  const all = JSON.stringify(world);
  const forbidden = [/lorem/i, /ipsum/i, /\bTODO\b/, /asdf/i, /foo ?bar/i, /placeholder/i, /example\.com/i];
  expect(forbidden.filter((words) => words.test(all))).toEqual([]);
  const links = all.match(/https?:\/\/[^\s)"\\]+/g) ?? [];
  expect(links.filter((link) => !new URL(link).hostname.endsWith('.example.org'))).toEqual([]);
});

test('nobody speaks under the name in a thread in which they write as a member', () => {
  const exposed = world.threads.flatMap(({ key, posts: own }) => {
    const hidden = new Set(own.filter(({ asMember }) => asMember).map(({ by }) => by));
    return own.filter((post) => !post.asMember && hidden.has(post.by)).map((post) => `${key}: ${post.by}`);
  });
  expect(exposed).toEqual([]);
});

test('everything holds at whatever hour and season the world is loaded: order, access, nothing in the future', () => {
  for (const day of ['2026-11-23', '2027-03-14', '2027-11-07', '2028-02-29', '2027-01-01']) {
    for (const hour of [0, 3, 4, 5, 7, 11, 16, 23]) {
      const now = new Date(`${day}T${String(hour).padStart(2, '0')}:03:00Z`);
      expect(() => checkDemo(world, new DemoClock(now))).not.toThrow();
    }
  }
});

test('who wrote could read the space, seen from the tables of who belongs where', () => {
  const clock = new DemoClock(NOW);
  const access = new DemoAccess(world, clock);
  expect(access.mayRead('otto', COLLECTIVE, NOW)).toBe(false);
  expect(access.mayRead('ada', COLLECTIVE, NOW)).toBe(false);
  expect(access.mayRead('dana', 'ctlc-current', NOW)).toBe(false);
  expect(access.mayRead('amara', 'ctlc-current', NOW)).toBe(true);
  expect(access.mayRead('amara', 'csla-current', NOW)).toBe(false);
  expect(access.mayRead('greta', 'ctlc-current', NOW)).toBe(false);
  expect(access.mayRead('greta', 'ctlc-current', clock.instant('21d 12:00'))).toBe(true);
  expect(access.mayRead('kofi', 'ctlc-current', clock.instant('31d 12:00'))).toBe(false);
  expect(access.mayRead('samir', 'ctlc-finished', NOW)).toBe(true);
  expect(access.mayWrite('samir', 'ctlc-finished', NOW)).toBe(false);
});

test('what does not hold is said plainly, all of it at once', () => {
  const broken = structuredClone(world);
  const thread = broken.threads[0];
  if (!thread) throw new Error('no thread');
  const plain = { notes: [], reactions: { thankYou: [], withYou: [], helpful: [], meToo: [] } };
  thread.posts = [
    { ...plain, by: 'nobody-here', when: '5d 10:00', text: 'Hello.' },
    { ...plain, by: 'dana', when: '4d 10:00', text: 'Hello back.', replyTo: 7 },
    { ...plain, by: 'otto', when: '4d 09:00', text: 'And I.' },
  ];
  const check = () => checkDemo(broken, new DemoClock(NOW));
  expect(check).toThrow('there is no person "nobody-here"');
  thread.posts.shift();
  expect(check).toThrow('replies to number 7');
  expect(check).toThrow('is not later than the one before');
  expect(check).toThrow('otto could not write there then');
});

test('ids are the same for ever, and different for different things', () => {
  expect(demoId('person', 'noor')).toBe(demoId('person', 'noor'));
  expect(demoId('person', 'noor')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(demoId('cohort', 'ctlc-current')).not.toBe(demoId('audience', 'ctlc-current'));
});

test('a change made after the next line was added has the later rev', () => {
  const at = (minute: number) => new Date(NOW.getTime() + minute * 60_000);
  const lines = [
    { addedAt: at(0), changedAt: at(5) },
    { addedAt: at(3), changedAt: null },
    { addedAt: at(9), changedAt: null },
  ];
  expect(lineRevs(lines)).toEqual({ revs: [3, 2, 4], addedRevs: [1, 2, 4], head: 4 });
});
