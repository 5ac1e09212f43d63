import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { aMember, anOutsider } from '../../../test/kit/people.js';
import { RefusalError } from '../access/refusal-error.js';
import { TaskKinds } from './task-kinds.js';
import { Tasks } from './tasks.js';

let house: House;
let tasks: Tasks;
/** How often the counting kind began a step. */
let steps = 0;
beforeAll(async () => {
  house = await aHouse();
  tasks = house.running.app.get(Tasks);
  house.running.app.get(TaskKinds).register<{ to: number; fault?: string }, number>({
    name: 'test.count',
    async step(tx, { input, cursor }) {
      steps += 1;
      const done = (cursor ?? 0) + 1;
      await tx.query(
        `INSERT INTO organization (id, name, kind, city, state) VALUES ($1, 'counted', 'school', '', 'VT')`,
        [randomUUID()],
      );
      if (input.fault === 'refused' && done === 2) throw new RefusalError('conflict');
      if (input.fault === 'broken' && done === 2) throw new Error('broken');
      if (done < input.to) return { more: true, cursor: done, done, total: input.to };
      const file = { name: 'ñandú "1".csv', type: 'text/csv; charset=utf-8', bytes: Buffer.from('a;b') };
      return { more: false, total: input.to, result: { counted: done }, file };
    },
  });
});
afterAll(() => house.close());

const begin = (who: Actor, input: { to: number; fault?: string }, id: string = randomUUID()) =>
  house.db.write((tx) =>
    tasks.begin(tx, { id, personId: who.personId, kind: 'test.count', input, total: input.to }),
  );
const asked = async (who: Actor, id: string) =>
  (
    await who.gql<{ myTask: Record<string, unknown> }>(
      `query($id: ID!) { myTask(id: $id) { state done total result filePath errorCode } }`,
      { id },
    )
  ).myTask;
const counted = async () =>
  (
    await house.db.query<{ n: number }>(`SELECT count(*)::int AS n FROM organization WHERE name = 'counted'`)
  )[0]?.n;

test('a task is done once in steps, each is told to its owner alone, and its file is theirs alone', async () => {
  const [owner, other] = [await aMember(house), await anOutsider(house)];
  const heard: unknown[] = [];
  (await owner.socket()).on('task.changed', (body) => heard.push(body));
  (await other.socket()).on('task.changed', () => heard.push('not theirs'));
  const { id } = await begin(owner, { to: 3 });
  await begin(owner, { to: 3 }, id);
  await expectRefused(asked(other, id), 'not_found');
  expect(await asked(owner, id)).toMatchObject({ state: 'WAITING', done: 0, total: 3, filePath: null });
  await Promise.all([tasks.run(id), tasks.run(id)]);
  await doJobs(house);
  expect(await asked(owner, id)).toEqual({
    state: 'DONE',
    done: 3,
    total: 3,
    result: '{"counted":3}',
    filePath: `/tasks/${id}/file`,
    errorCode: null,
  });
  expect(await counted()).toBe(3);
  await eventually('three steps heard', () => heard.length >= 3);
  expect(heard.every((body) => (body as { taskId: string }).taskId === id)).toBe(true);

  const fetchAs = (who: Actor | null, path = `/tasks/${id}/file`) =>
    fetch(`${house.url}${path}`, { headers: who ? { cookie: who.cookie } : {} });
  const file = await fetchAs(owner);
  expect([file.status, await file.text()]).toEqual([200, 'a;b']);
  expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename=/);
  expect(file.headers.get('cache-control')).toBe('private, no-store');
  expect([(await fetchAs(other)).status, (await fetchAs(owner, '/tasks/x/file')).status]).toEqual([404, 404]);
  expect((await fetchAs(null)).status).toBe(401);
  const taken = house.db.write((tx) =>
    tasks.begin(tx, { id, personId: other.personId, kind: 'test.count', input: {} }),
  );
  await expect(taken).rejects.toMatchObject({ refusal: { code: 'id_taken' } });

  await house.db.query(`UPDATE task SET created_at = now() - interval '8 days' WHERE id = $1`, [id]);
  await tasks.tidy(7);
  await expectRefused(asked(owner, id), 'not_found');
  expect((await fetchAs(owner)).status).toBe(404);
});

test('what is refused ends with its code, what breaks is tried three times; neither leaves half a step', async () => {
  const owner = await aMember(house);
  const before = (await counted()) ?? 0;
  const refused = await begin(owner, { to: 3, fault: 'refused' });
  await tasks.run(refused.id);
  expect(await asked(owner, refused.id)).toMatchObject({ state: 'FAILED', done: 1, errorCode: 'conflict' });
  const broken = await begin(owner, { to: 3, fault: 'broken' });
  steps = 0;
  await doJobs(house);
  expect(await asked(owner, broken.id)).toMatchObject({
    state: 'FAILED',
    errorCode: 'internal',
    result: null,
  });
  expect(steps).toBe(4);
  expect(await counted()).toBe(before + 2);
});

test('one is stopped by its owner, a signed-out owner’s goes on, and nobody has more than a few', async () => {
  const [owner, other] = [await aMember(house), await aMember(house)];
  const { id } = await begin(owner, { to: 2 });
  const cancel = (who: Actor) => who.gql(`mutation($id: ID!) { taskCancel(id: $id) { state } }`, { id });
  await expectRefused(cancel(other), 'not_found');
  expect(await cancel(owner)).toEqual({ taskCancel: { state: 'CANCELED' } });
  expect(await cancel(owner)).toEqual({ taskCancel: { state: 'CANCELED' } });
  steps = 0;
  await doJobs(house);
  expect(steps).toBe(0);
  for (let one = 0; one < 5; one += 1) await begin(owner, { to: 1 });
  await expect(begin(owner, { to: 1 })).rejects.toMatchObject({ refusal: { code: 'too_many' } });
});
