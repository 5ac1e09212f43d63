import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aCoordinator, aFellow, aMember, joins } from '../../../test/kit/people.js';

let house: House;
beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.close());

interface Plan {
  weeks: number;
  endsOn: string;
  states: string[];
  fingerprint: string;
  rows: {
    id: string;
    kind: string;
    from: string;
    to: string;
    ofSeries: boolean;
    closed: { nameEn: string }[];
  }[];
}

test('a cohort is cloned into another year as its list was confirmed, all of it in one, and nobody new is told', async () => {
  const cohort = await aCohort(house, { startsInDays: -30 });
  const coordinator = await aCoordinator(house, { of: cohort });
  const fellow = await aFellow(house, { in: cohort, state: 'MA' });
  const facilitator = await aMember(house);
  await joins(house, facilitator, cohort, 'facilitator');
  const NEW_YORK = 'America/New_York';
  const start = DateTime.now().setZone(NEW_YORK).startOf('day').plus({ days: 3 });
  const [seriesId, sessions] = [randomUUID(), Array.from({ length: 30 }, () => randomUUID())];
  await house.db.write(async (tx) => {
    await tx.query(
      `INSERT INTO series (id, audience_id, cohort_id, rule, starts_local, minutes, time_zone) VALUES ($1, $2, $3, 'FREQ=WEEKLY;COUNT=30', $4, 60, $5)`,
      [
        seriesId,
        cohort.audienceId,
        cohort.id,
        start.set({ hour: 15, minute: 30 }).toFormat("yyyy-MM-dd'T'HH:mm"),
        NEW_YORK,
      ],
    );
    for (const [at, id] of sessions.entries()) {
      const local = start.plus({ weeks: at }).set({ hour: 15, minute: 30 });
      await tx.query(
        `INSERT INTO peer_session (id, audience_id, cohort_id, title, starts_at, ends_at, time_zone, join_url, series_id, series_slot)
         VALUES ($1, $2, $3, $4, $5, $5::timestamptz + interval '1 hour', $6, 'https://video.example/1', $7, $8)`,
        [
          id,
          cohort.audienceId,
          cohort.id,
          `Week ${at}`,
          local.toJSDate(),
          NEW_YORK,
          seriesId,
          local.toFormat("yyyy-MM-dd'T'HH:mm"),
        ],
      );
    }
    await tx.query(
      `INSERT INTO peer_session_role (session_id, person_id, role) VALUES ($1, $2, 'facilitator')`,
      [sessions[0], facilitator.personId],
    );
    await tx.query(`UPDATE peer_session SET capacity = 12 WHERE id = $1`, [sessions[0]]);
    await tx.query(
      `INSERT INTO session_material (session_id, number, title, url) VALUES ($1, 1, 'Guide', 'https://example.org/guide')`,
      [sessions[0]],
    );
    await tx.query(
      `INSERT INTO cohort_milestone (id, cohort_id, kind, name_en, name_es, due_on) VALUES (gen_random_uuid(), $1, 'showcase', 'Showcase', 'Muestra', $2)`,
      [cohort.id, start.plus({ weeks: 31 }).toISODate()],
    );
  });
  const PLAN = `query($id: ID!, $on: String!) { cohortClonePlan(cohortId: $id, startsOn: $on) { weeks endsOn states fingerprint rows { id kind from to ofSeries closed { nameEn } } } }`;
  const on = start.plus({ weeks: 52 }).toISODate()!;
  await expectRefused(fellow.gql(PLAN, { id: cohort.id, on }), 'not_allowed');
  const planned = async () =>
    (await coordinator.gql<{ cohortClonePlan: Plan }>(PLAN, { id: cohort.id, on })).cohortClonePlan;
  const plan = await expectQueries(4, planned);
  expect(plan.rows).toHaveLength(31);
  expect(plan.states).toContain('MA');
  for (const row of plan.rows) {
    const [from, to] = [DateTime.fromISO(row.from), DateTime.fromISO(row.to)];
    expect([to.weekday, row.to.slice(10)]).toEqual([from.weekday, row.from.slice(10)]);
  }
  // Over thirty weeks, Massachusetts has a day off on one of these weekdays or the list is as it was, moved.
  for (const row of plan.rows.filter(({ closed }) => closed.length === 0))
    expect(row.to.slice(0, 10)).toBe(DateTime.fromISO(row.from).plus({ weeks: plan.weeks }).toISODate());

  const CLONE = `mutation($input: CohortCloneInput!) { cohortClone(input: $input) { id counts { fellows facilitators coordinators } milestones { nameEs } can { keep } } }`;
  const [dropped, kept] = [plan.rows.filter(({ kind }) => kind === 'SESSION')[3]!, plan.rows[0]!];
  const input = {
    id: randomUUID(),
    cohortId: cohort.id,
    name: 'Another year',
    startsOn: on,
    endsOn: plan.endsOn,
    withFacilitators: true,
    rows: plan.rows.map(({ id, to }) => ({ id, to: id === dropped.id ? null : to })),
    fingerprint: plan.fingerprint,
  };
  await expectRefused(fellow.gql(CLONE, { input }), 'not_allowed');
  const wrong = input.rows.map((row) => (row.id === kept.id ? { ...row, to: '2026-02-31T10:00' } : row));
  expect(
    (await expectRefused(coordinator.gql(CLONE, { input: { ...input, rows: wrong } }), 'invalid')).fields,
  ).toEqual([{ field: 'rows.0.to', rule: 'date' }]);
  await expectRefused(coordinator.gql(CLONE, { input: { ...input, rows: input.rows.slice(1) } }), 'conflict');
  await house.db.query(`DELETE FROM graphile_worker.jobs WHERE true`).catch(() => undefined);
  const answers = await Promise.all([coordinator.gql(CLONE, { input }), coordinator.gql(CLONE, { input })]);
  expect(answers[0]).toEqual({
    cohortClone: {
      id: input.id,
      counts: { fellows: 0, facilitators: 1, coordinators: 1 },
      milestones: [{ nameEs: 'Muestra' }],
      can: { keep: true },
    },
  });
  const made = await house.db.query<{
    local: string;
    slot: string;
    url: string | null;
    rooms: number;
    leads: number;
    capacity: number | null;
    materials: number;
    series: string;
  }>(
    `SELECT to_char(s.starts_at AT TIME ZONE s.time_zone, 'YYYY-MM-DD"T"HH24:MI') AS local, s.series_slot AS slot, s.join_url AS url, s.series_id AS series, s.capacity,
        (SELECT count(*)::int FROM session_material m WHERE m.session_id = s.id) AS materials,
        (SELECT count(*)::int FROM room r WHERE r.session_id = s.id) AS rooms, (SELECT count(*)::int FROM peer_session_role r WHERE r.session_id = s.id) AS leads
       FROM peer_session s WHERE s.cohort_id = $1 ORDER BY s.starts_at`,
    [input.id],
  );
  expect(made).toHaveLength(29);
  expect(new Set(made.map(({ series }) => series)).size).toBe(1);
  expect(made[0]!.series).not.toBe(seriesId);
  expect(made.every(({ url, rooms, slot }) => url === null && rooms === 1 && slot.endsWith('T15:30'))).toBe(
    true,
  );
  expect(made.map(({ local }) => local)).toEqual(
    plan.rows
      .filter(({ kind, id }) => kind === 'SESSION' && id !== dropped.id)
      .map(({ to }) => to)
      .sort(),
  );
  expect(made.reduce((sum, { leads }) => sum + leads, 0)).toBe(1);
  // Places and materials come along with the session they are of.
  expect(made.filter(({ capacity, materials }) => capacity === 12 && materials === 1)).toHaveLength(1);
  expect(made.filter(({ capacity, materials }) => capacity === null && materials === 0)).toHaveLength(28);
  // Whoever was in the other year hears and sees nothing of it.
  await expectRefused(
    fellow.gql(`query($id: ID!) { cohort(id: $id) { name } }`, { id: input.id }),
    'not_found',
  );
  const told = await house.db.query(
    `SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'notification.spread' AND key LIKE 'session.scheduled%'`,
  );
  expect(told).toEqual([]);

  // What is cloned has changed since its list was made: a conflict, and nothing of it stands.
  await house.db.query(`UPDATE peer_session SET version = version + 1 WHERE id = $1`, [sessions[5]]);
  const later = { ...input, id: randomUUID() };
  await expectRefused(coordinator.gql(CLONE, { input: later }), 'conflict');
  expect(await house.db.query(`SELECT 1 FROM cohort WHERE id = $1`, [later.id])).toEqual([]);
});
