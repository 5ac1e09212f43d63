import { ViewerSource } from '../src/platform/access/viewer.js';
import { Erase } from '../src/features/my-data/erase.js';
import { isLastAdministrator } from '../src/foundation/people/administrators.js';
import { eventually, expectRefused } from './kit/asserts.js';
import { aHouse, type House } from './kit/house.js';
import { erase, stay } from './kit/my-data.js';
import { aCohort, aCoordinator, aFellow, anAdministrator, joins } from './kit/people.js';
import { saveProfile } from './kit/profiles.js';
import { NEXT_YEAR } from './kit/sessions.js';

let house: House;
beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.close());

test('leaving one cohort and joining another at the same instant moves the access epoch, by the clock alone', async () => {
  const [from, to] = [await aCohort(house), await aCohort(house)];
  const who = await aFellow(house, { in: from });
  await joins(house, who, to);
  const viewers = house.running.app.get(ViewerSource);
  const epochWhen = async (change: 'is to come' | 'has come') => {
    const at = change === 'is to come' ? '1 hour' : '-1 hour';
    await house.db.query(
      `UPDATE cohort_membership SET joined_at = CASE WHEN cohort_id = $2 THEN now() + $3::interval ELSE now() - interval '1 day' END,
          left_at = CASE WHEN cohort_id = $2 THEN NULL ELSE now() + $3::interval END WHERE person_id = $1`,
      [who.personId, to.id, at],
    );
    // The writing itself moves the stored part; only what the clock does is asked about.
    await house.db.query(`UPDATE person SET access_epoch = 7 WHERE id = $1`, [who.personId]);
    return (await viewers.standing([who.personId], [])).epochs.get(who.personId);
  };
  expect(await epochWhen('is to come')).not.toBe(await epochWhen('has come'));
});

test.each([
  ['no date', '2026-99-99 99:99:99+00'],
  ['a year out of range', '999999-01-01 00:00:00+00'],
  ['an offset out of range', '2026-01-01 00:00:00+99'],
])('a cursor with %s is a fault of `after`, not of the house', async (_, start) => {
  const who = await aFellow(house, { in: await aCohort(house) });
  const after = Buffer.from(JSON.stringify([start, '00000000-0000-7000-8000-000000000001'])).toString(
    'base64url',
  );
  const refusal = await expectRefused(
    who.gql(`query($after: String) { peerSessions(after: $after) { nextCursor } }`, { after }),
    'invalid',
  );
  expect(refusal.fields).toEqual([{ field: 'after', rule: 'unknown' }]);
});

test('nobody is found by a state that they do not show, nor counted by it', async () => {
  const here = await aCohort(house);
  const [keeper, beside, quiet] = [
    await aCoordinator(house, { of: here }),
    await aFellow(house, { in: here }),
    await aFellow(house, { in: here, name: 'Quiet One', state: 'ME' }),
  ];
  await house.db.query(
    `INSERT INTO school_break (id, state, name_en, name_es, starts_on, ends_on, source)
     VALUES (gen_random_uuid(), 'ME', 'Mud week', 'Semana del barro', '${NEXT_YEAR}-03-01', '${NEXT_YEAR}-03-08', 'coordinator')`,
  );
  const told = async () => {
    const roster = await beside.gql<{ cohortRoster: { nodes: { person: { name: string } }[] } }>(
      `query($id: ID!) { cohortRoster(cohortId: $id, state: ME) { nodes { person { name } } } }`,
      { id: here.id },
    );
    const { sessionConflicts, timePollCandidates } = await keeper.gql<{
      sessionConflicts: { breaks: { state: string; members: number }[] };
      timePollCandidates: { breaks: { state: string }[] };
    }>(
      `query($id: ID!) { timePollCandidates(audienceId: $id) { breaks { state } }
         sessionConflicts(audienceId: $id, localStart: "${NEXT_YEAR}-03-04T15:30", timeZone: "America/New_York", minutes: 60) {
           breaks { state members } } }`,
      { id: here.audienceId },
    );
    return [
      roster.cohortRoster.nodes.map(({ person }) => person.name),
      sessionConflicts.breaks.filter(({ state }) => state === 'ME'),
      timePollCandidates.breaks.some(({ state }) => state === 'ME'),
    ];
  };
  expect(await told()).toEqual([['Quiet One'], [{ state: 'ME', members: 1 }], true]);
  await saveProfile(quiet, { shown: [{ field: 'STATE', to: 'ME' }] });
  expect(await told()).toEqual([[], [], false]);
});

test('whoever is deleted waits for an administrator who is about to go in another way, and is then the last', async () => {
  await house.db.query(`DELETE FROM site_role WHERE role = 'administrator'`);
  const [goes, asked] = [await anAdministrator(house), await anAdministrator(house)];
  await erase(asked);
  await house.db.query(`UPDATE erasure SET due_at = now() WHERE person_id = $1`, [asked.personId]);
  let erasing: Promise<void> | undefined;
  await house.db.write(async (tx) => {
    expect(await isLastAdministrator(tx, goes.personId)).toBe(false);
    erasing = house.running.app.get(Erase).due(asked.personId);
    // Until it waits for this one, or is done because it does not.
    await eventually('it waits', async () => {
      const [row] = await house.db.query<{ seen: boolean }>(
        `SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
            AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))
            OR NOT EXISTS (SELECT FROM person WHERE id = $1) AS seen`,
        [asked.personId],
      );
      return row?.seen === true;
    });
    await tx.query(`DELETE FROM site_role WHERE person_id = $1 AND role = 'administrator'`, [goes.personId]);
  });
  await erasing;
  const left = await house.db.query(`SELECT person_id AS id FROM site_role WHERE role = 'administrator'`);
  expect(left).toEqual([{ id: asked.personId }]);
  expect((await stay(asked)).lastAdministrator).toBe(true);
});
