import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  aModerator,
  anAdministrator,
  anOutsider,
  leaves,
} from '../../../test/kit/people.js';
import { COLLECTIVE_AUDIENCE_ID } from '../cohorts/audiences.js';
import { ViewerSource } from '../../platform/access/viewer.js';
import {
  isOver,
  isRoomOpen,
  NOT_OVER_SQL,
  roomOpenSql,
  statusOf,
  type SessionTimes,
} from './session-time.js';
import { isPersonInAudience } from './sessions.queries.js';

let house: House;
beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.close());

test('what SQL calls open and not over is what the policies call so, to the second', async () => {
  const around = [-30_000, -3_600, -1_800, 0, 1_200, 1_800, 30_000].flatMap((seconds) => [
    seconds - 1,
    seconds,
    seconds + 1,
  ]);
  const rows = await house.db.query<SessionTimes & { now: Date; open: boolean; coming: boolean }>(
    `SELECT s.*, now() AS now, ${roomOpenSql('times')} AS open, ${NOT_OVER_SQL('times')} AS coming
       FROM (SELECT now() + make_interval(secs => start) AS starts_at, now() + make_interval(secs => start + length) AS ends_at,
                CASE WHEN state = 'off' THEN now() END AS canceled_at, CASE WHEN state = 'closed' THEN now() END AS closed_at
               FROM unnest($1::int[]) start, unnest($2::int[]) length, unnest(ARRAY['off', 'on', 'closed']) state) times,
         LATERAL (SELECT times.starts_at AS "startsAt", times.ends_at AS "endsAt", times.canceled_at AS "canceledAt", times.closed_at AS "closedAt") s`,
    [around, [900, 1_800, 28_800]],
  );
  expect(rows.length).toBe(around.length * 9);
  for (const row of rows)
    expect({ ...row, open: isRoomOpen(row, row.now), coming: !isOver(row, row.now) }).toEqual(row);
  expect(new Set(rows.map((row) => statusOf(row, row.now)))).toEqual(
    new Set(['upcoming', 'open', 'past', 'canceled']),
  );
});

test('whom SQL counts to an audience is whom the Viewer counts to it', async () => {
  const [cohort, other] = [await aCohort(house), await aCohort(house, { endsInDays: -1 })];
  const gone = await aFellow(house, { in: cohort });
  await leaves(house, gone, cohort);
  const people = [
    gone,
    await aFellow(house, { in: cohort }),
    await aFellow(house, { in: other }),
    await aCoordinator(house, { of: cohort }),
    await aMember(house),
    await aModerator(house),
    await anAdministrator(house),
    await anOutsider(house),
  ];
  const viewers = await house.running.app.get(ViewerSource).bySignIns(people.map(({ signInId }) => signInId));
  for (const { personId, signInId } of people) {
    for (const audienceId of [COLLECTIVE_AUDIENCE_ID, cohort.audienceId, other.audienceId]) {
      const is = await isPersonInAudience(house.db, personId, audienceId);
      expect([personId, is]).toEqual([personId, viewers.get(signInId)?.audienceIds.includes(audienceId)]);
    }
  }
});
