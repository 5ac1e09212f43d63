import { randomUUID } from 'node:crypto';
import { RateLimits } from '../src/platform/limits/rate-limits.js';
import { Realtime } from '../src/platform/realtime/realtime.js';
import { eventually } from './kit/asserts.js';
import { aHouse, type ClientSocket, type House } from './kit/house.js';
import { aCohort, aFellow, signedInAgain } from './kit/people.js';
import { aSession } from './kit/places.js';
import { ownRedis, type OwnRedis } from './kit/redis.js';

let redis: OwnRedis;
let one: House;
let other: House;
beforeAll(async () => {
  redis = await ownRedis();
  one = await aHouse({ REDIS_URL: redis.url, REQUESTS_PER_MINUTE: '1000' });
  other = await aHouse({ REDIS_URL: redis.url, REQUESTS_PER_MINUTE: '1000' }, one);
});
afterAll(async () => {
  await other.close();
  await one.close();
  await redis.kill();
});

/** Two fellows of one session, each in the room by another process. */
async function twoInARoom() {
  const cohort = await aCohort(one);
  const [noor, june] = [await aFellow(one, { in: cohort }), await aFellow(one, { in: cohort })];
  const { roomId } = await aSession(one, { in: cohort });
  const [here, there] = [await one.socket(noor.cookie), await other.socket(june.cookie)];
  for (const socket of [here, there])
    expect(await socket.emitWithAck('room.join', { roomId, afterRev: 0 })).toMatchObject({ ok: true });
  return { roomId, here, there, noor, june, cohort };
}

const send = (socket: ClientSocket, roomId: string, body: string) =>
  socket.emitWithAck('message.send', { roomId, id: randomUUID(), body });
const ready = async (house: House) =>
  (await (await fetch(`${house.url}/health/ready`)).json()) as { status: string; redis: string };

test('what is sent by one process is pushed by the other', async () => {
  const { roomId, here, there } = await twoInARoom();
  const heard: string[] = [];
  there.on('message.added', ({ body }) => heard.push(body));
  await send(here, roomId, 'Good morning.');
  await eventually('the push of the other process', () => heard.includes('Good morning.'));
});

test('limits at the door are shared', async () => {
  const key = randomUUID();
  for (let i = 0; i < 1000; i += 1)
    await (i % 2 ? one : other).running.app.get(RateLimits).take('request', key);
  await expect(one.running.app.get(RateLimits).take('request', key)).rejects.toThrow('too_many');
  await expect(other.running.app.get(RateLimits).take('request', key)).rejects.toThrow('too_many');
});

test('while Redis is lost: sends succeed, heads deliver to the other process, readiness says degraded; then it is well again', async () => {
  const { roomId, here, there } = await twoInARoom();
  expect(await ready(one)).toMatchObject({ status: 'ok', redis: 'ready' });
  await redis.kill();
  await eventually('readiness says degraded', async () => (await ready(one)).status === 'degraded');

  let head = 0;
  const caughtUp: string[] = [];
  there.on('head', ({ rev }) => {
    head = Math.max(head, rev);
    void there.emitWithAck('room.changes', { roomId, afterRev: 0 }).then((ack) => {
      if (ack.ok) caughtUp.push(...ack.lines.map((line) => ('body' in line ? line.body : '')));
    });
  });
  const ack = await send(here, roomId, 'Can you hear me?');
  expect(ack).toMatchObject({ ok: true });
  await eventually('the head reaches the other process and the message is fetched', () =>
    caughtUp.includes('Can you hear me?'),
  );
  await eventually('the head with its rev', () => head > 0);
  // What is asked at the very end would be cut off with the house.
  there.off('head');
  // The sender's own stream too.
  const own = await here.emitWithAck('room.changes', { roomId, afterRev: 0 });
  expect(own).toMatchObject({ ok: true, lines: [{ body: 'Can you hear me?' }] });
  // The door still opens, counted by each process for itself.
  await one.running.app.get(RateLimits).take('request', randomUUID());

  await redis.start();
  await eventually(
    'readiness is well again',
    async () => (await ready(one)).status === 'ok' && (await ready(other)).status === 'ok',
  );
  const heard: string[] = [];
  there.on('message.added', ({ body }) => heard.push(body));
  await eventually('pushes cross again', async () => {
    await send(here, roomId, 'Better now.');
    return heard.includes('Better now.');
  });
});

test('a right taken by one process closes the room on the other', async () => {
  const { roomId, there, june, cohort } = await twoInARoom();
  let lost = '';
  there.on('access.lost', ({ channel, code }) => (lost = `${channel} ${code}`));
  await one.db.query(`UPDATE cohort_membership SET left_at = now() WHERE person_id = $1 AND cohort_id = $2`, [
    june.personId,
    cohort.id,
  ]);
  expect(await send(there, roomId, 'Too late.')).toMatchObject({ ok: false, code: 'not_found' });
  await eventually('put out', () => lost === `room:${roomId} not_found`);
});

test('a sign-in ended at one process has no socket at the other after that one’s next beat; another sign-in keeps its own', async () => {
  const { there, june, noor } = await twoInARoom();
  const kept = await other.socket(noor.cookie);
  const phone = await signedInAgain(one, june);
  const { mySignIns } = await phone.gql<{ mySignIns: { id: string; isThis: boolean }[] }>(
    '{ mySignIns { id isThis } }',
  );
  const { id } = mySignIns.find(({ isThis }) => !isThis)!;
  let told = false;
  there.on('signed.out', () => (told = true));
  await phone.gql('mutation ($input: SignInRevokeInput!) { signInRevoke(input: $input) { id } }', {
    input: { id },
  });
  // At most BEAT_MS lies between two beats, and the settings allow no more than two seconds.
  await other.beat();
  const signInIds = other.running.app
    .get(Realtime)
    .sockets()
    .map(({ data }) => data.viewer.signInId);
  expect(signInIds).not.toContain(june.signInId);
  expect(signInIds).toContain(noor.signInId);
  await eventually('the socket is closed', () => there.disconnected);
  expect([told, kept.connected]).toEqual([true, true]);
});
