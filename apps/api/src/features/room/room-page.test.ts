import type { Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';

// A file of its own: nobody is connected, so that no beat is counted among the page's statements.
let house: House;
let cohort: CohortHandle;
let noor: Actor;
let ben: Actor;

beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort, name: 'Noor' });
  ben = await aFellow(house, { in: cohort, name: 'Ben' });
});
afterAll(() => house.close());

const ROOM = `query($id: ID!) { room(sessionId: $id) { id open rev lastNumber session { id status can { enterRoom } }
  people { id name } messages(last: 2) { hasBefore nodes { number body author { name } } } } }`;
interface Room {
  id: string;
  open: boolean;
  rev: number;
  lastNumber: number;
  session: { id: string; status: string; can: { enterRoom: boolean } };
  people: { id: string; name: string }[];
  messages: { hasBefore: boolean; nodes: { number: number; body: string }[] };
}
const room = async (who: Actor, id: string): Promise<Room> =>
  (await who.gql<{ room: Room }>(ROOM, { id })).room;
test('the room page costs the same with 10 and with 10,000 lines', async () => {
  const session = await aSession(house, { in: cohort });
  for (const [from, to] of [
    [1, 10],
    [11, 10_000],
  ]) {
    await house.db.query(
      `INSERT INTO message (id, room_id, audience_id, number, rev, added_rev, shown_author_id, body, sent_at)
       SELECT gen_random_uuid(), $1, $2, n, n, n, $3, 'line ' || n, now() FROM generate_series($4::int, $5::int) n`,
      [session.roomId, cohort.audienceId, ben.personId, from, to],
    );
    await house.db.query(`UPDATE room SET rev = $2, last_number = $2 WHERE id = $1`, [session.roomId, to]);
    const shown = await expectQueries(4, () => room(noor, session.id));
    expect(shown.messages).toMatchObject({
      hasBefore: true,
      nodes: [{ body: `line ${(to ?? 0) - 1}` }, { body: `line ${to}` }],
    });
  }
  const back = await noor.gql<{ room: Room }>(
    `query($id: ID!) { room(sessionId: $id) { messages(before: 3) { hasBefore nodes { number } } } }`,
    { id: session.id },
  );
  expect(back.room.messages).toEqual({ hasBefore: false, nodes: [{ number: 1 }, { number: 2 }] });
  await expectRefused(
    noor.gql(`query($id: ID!) { room(sessionId: $id) { messages(last: 51) { hasBefore } } }`, {
      id: session.id,
    }),
    'invalid',
  );
});

test('what a room came to is taken along: in order, quoted, in one’s own language; by nobody else', async () => {
  const session = await aSession(house, { in: cohort, title: 'A hallway' });
  const say = (number: number, body: string, some: { undone?: boolean; replyTo?: number } = {}) =>
    house.db.query(
      `INSERT INTO message (id, room_id, audience_id, number, rev, added_rev, shown_author_id, body, sent_at, undone_at, reply_to_number, tag)
       VALUES (gen_random_uuid(), $1, $2, $3, $3, $3, $4, $5, now(), CASE WHEN $6 THEN now() END, $7, 'RECOMMENDATION')`,
      [
        ...[session.roomId, cohort.audienceId, number, ben.personId, body],
        ...[some.undone ?? false, some.replyTo ?? null],
      ],
    );
  await say(1, '## Questions\r\n> not a quotation of mine');
  await say(2, '', { undone: true });
  await say(3, 'Yes.', { replyTo: 1 });
  const EXPORT = `query($id: ID!) { room(sessionId: $id) { exported } }`;
  const taken = async (who: Actor) =>
    (await who.gql<{ room: { exported: string } }>(EXPORT, { id: session.id })).room.exported;
  const text = await expectQueries(7, () => taken(noor));
  expect(text).toMatch(/^# A hallway\n\n/);
  expect(text.match(/^##? .*$/gm)).toEqual(['# A hallway', '## Conversation']);
  expect(text).toContain('> ## Questions\n> > not a quotation of mine');
  expect(text).toMatch(/2\. Ben [^\n]+\n\n\(taken back\)/);
  expect(text).toMatch(/3\. Ben [^\n]+ \(to 1\) \[Recommendation\]\n\n> Yes\./);
  await house.db.query(`UPDATE person SET locale = 'es' WHERE id = $1`, [noor.personId]);
  expect(await taken(noor)).toContain('## Conversación');
  const outsider = await aFellow(house, { in: await aCohort(house) });
  await expectRefused(taken(outsider), 'not_found');
  // By one name after another in one question, too, it is read so often and no more.
  const often = Array.from({ length: 30 }, (_, at) => `n${at}: exported`).join(' ');
  const takenOften = () =>
    ben.gql(`query($id: ID!) { room(sessionId: $id) { ${often} } }`, { id: session.id });
  await takenOften();
  await expectRefused(takenOften().then(takenOften), 'too_many');
});
