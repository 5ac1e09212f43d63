import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../test/kit/actor.js';
import { mailsTo } from '../../../test/kit/applications.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { reply } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { acceptNew, aRequest, decide, invite, resend, revoke } from '../../../test/kit/joining.js';
import { flag } from '../../../test/kit/moderation.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  anAdministrator,
  cohortDay,
  hasASecondStep,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSpace, aThread } from '../../../test/kit/places.js';
import { audit } from '../../platform/audit/audit.js';

let house: House;
let cohort: CohortHandle;
let ruth: Actor;
let cora: Actor;

beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  ruth = await anAdministrator(house, { name: 'Ruth Amari' });
  cora = await aCoordinator(house, { of: cohort, name: 'Cora Coordinates' });
  await hasASecondStep(house, ruth);
});
afterAll(() => house.close());

type Noted = [kind: string, by: string | null, subject: string, details: Record<string, unknown>];
/** What this work noted, the oldest first. */
async function noted(work: () => Promise<unknown>): Promise<Noted[]> {
  const [last] = await house.db.query<{ at: Date }>(`SELECT clock_timestamp() AS at`);
  await work();
  const rows = await house.db.query<{ kind: string; by: string | null; subject: string; details: object }>(
    `SELECT kind, by_person_id AS by, subject_kind AS subject, details FROM audit_entry WHERE at >= $1 ORDER BY at, id`,
    [last?.at],
  );
  return rows.map(({ kind, by, subject, details }) => [kind, by, subject, { ...details }]);
}

test('invitations and requests are noted with what they give, and never with an address or a name', async () => {
  const at = { role: 'fellow', cohortId: cohort.id };
  const by = cora.personId;
  let token = '';
  let id = '';
  expect(
    await noted(async () => {
      ({ token, id } = await invite(house, cora, { role: 'FELLOW', cohortId: cohort.id }));
      await resend(cora, id);
    }),
  ).toEqual([
    ['invitation.made', by, 'invitation', at],
    ['invitation.sent_again', by, 'invitation', at],
  ]);
  const ended = await invite(house, ruth, { role: 'MODERATOR' });
  expect(
    await noted(async () => {
      await revoke(ruth, ended.id);
      await revoke(ruth, ended.id);
    }),
  ).toEqual([['invitation.revoked', ruth.personId, 'invitation', { role: 'moderator', cohortId: null }]]);
  // The first link ended when it was sent again.
  await expectRefused(acceptNew(house, token), 'link_ended');
  const again = (await mailsTo(house, (await emailOf(id))!)).at(-1);
  const fresh = /\/invitation\/([\w-]+)/.exec(JSON.stringify(again))?.[1] ?? '';
  const accepted = await noted(() => acceptNew(house, fresh));
  expect(accepted.map(([kind, , subject]) => [kind, subject])).toEqual([
    ['cohort.joined', 'person'],
    ['invitation.accepted', 'invitation'],
  ]);
  const asked = await aRequest(house);
  const declined = await aRequest(house);
  expect(
    await noted(async () => {
      await decide(cora, asked.id, 'ASK');
      await decide(cora, declined.id, 'DECLINE');
      await decide(cora, declined.id, 'DECLINE');
    }),
  ).toEqual([
    ['access_request.asked', by, 'access_request', {}],
    ['access_request.declined', by, 'access_request', {}],
  ]);
  const approved = await aRequest(house);
  expect((await noted(() => decide(ruth, approved.id, 'APPROVE'))).map(([kind]) => kind)).toEqual([
    'invitation.made',
    'access_request.invited',
  ]);
  const text = JSON.stringify(await house.db.query(`SELECT * FROM audit_entry`));
  for (const word of ['@test.example', 'Ivo', 'Ada Asks']) expect(text).not.toContain(word);
});

const emailOf = async (id: string) =>
  (await house.db.query<{ email: string }>(`SELECT email FROM invitation WHERE id = $1`, [id]))[0]?.email;

test('who coordinates a program, and who is in a cohort as what, is noted once', async () => {
  const [mona, id] = [await aMember(house), randomUUID()];
  const [today, later] = [cohortDay(0), cohortDay(30)];
  const by = cora.personId;
  const appoint = (on: boolean) =>
    ruth.gql(`mutation($input: ProgramCoordinatorInput!) { programCoordinator(input: $input) { id } }`, {
      input: { programId: cohort.programId, personId: mona.personId, on },
    });
  const held = { role: 'coordinator', programId: cohort.programId };
  await hasASecondStep(house, mona);
  expect(
    await noted(async () => {
      for (const on of [true, true, false, false]) await appoint(on);
    }),
  ).toEqual([
    ['role.given', ruth.personId, 'person', held],
    ['role.taken', ruth.personId, 'person', held],
  ]);
  const change = (name: string, input: object) =>
    cora.gql(
      `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id } }`,
      {
        input,
      },
    );
  const begin = () =>
    change('membershipBegin', {
      id,
      cohortId: cohort.id,
      personId: mona.personId,
      role: 'FELLOW',
      joinsOn: today,
    });
  const { id: cohortId } = cohort;
  expect(
    await noted(async () => {
      await begin();
      await begin();
      await change('membershipRole', { id, role: 'FACILITATOR' });
      await change('membershipRole', { id, role: 'FACILITATOR' });
      await change('membershipEnd', { id, leavesOn: later, reason: 'A new school, says Mona.' });
    }),
  ).toEqual([
    ['cohort.joined', by, 'person', { role: 'fellow', cohortId }],
    ['cohort.changed', by, 'person', { role: 'facilitator', before: 'fellow', cohortId }],
    ['cohort.left', by, 'person', { role: 'facilitator', on: later, cohortId }],
  ]);
});

test('keys, the second step and a look at an author are noted; the log names the author of nothing', async () => {
  const by = ruth.personId;
  const id = randomUUID();
  const key = () =>
    ruth.gql(`mutation($input: IntegrationKeyMakeInput!) { integrationKeyMake(input: $input) { secret } }`, {
      input: { id, name: 'The yearly report', days: 30 },
    });
  const end = () => ruth.gql(`mutation($id: ID!) { integrationKeyRevoke(id: $id) { id } }`, { id });
  expect(
    await noted(async () => {
      await key();
      await expectRefused(key(), 'id_taken');
      await end();
      await end();
    }),
  ).toEqual([
    ['integration_key.made', by, 'integration_key', { days: 30 }],
    ['integration_key.revoked', by, 'integration_key', {}],
  ]);
  const rule = (required: boolean) =>
    ruth.gql(
      `mutation($on: Boolean!) { secondFactorRuleSave(input: { role: fellow, required: $on }) { role } }`,
      {
        on: required,
      },
    );
  const lost = await aMember(house);
  await hasASecondStep(house, lost);
  const reason = 'The phone fell into a lake.';
  expect(
    await noted(async () => {
      for (const on of [true, true, false]) await rule(on);
      await ruth.gql(
        `mutation($input: SecondFactorResetInput!) { secondFactorReset(input: $input) { id } }`,
        {
          input: { email: lost.email, reason },
        },
      );
    }),
  ).toEqual([
    ['second_factor.rule_changed', by, 'role', { role: 'fellow', required: true }],
    ['second_factor.rule_changed', by, 'role', { role: 'fellow', required: false }],
    ['second_factor.reset', by, 'person', { reasonId: expect.any(String) as string }],
  ]);
  const room = await aSpace(house, { in: cohort });
  const [noor, otto] = [
    await aFellow(house, { in: cohort }),
    await aFellow(house, { in: cohort, name: 'Otto Unnamed' }),
  ];
  for (let count = 0; count < 4; count += 1) await aFellow(house, { in: cohort });
  const thread = await aThread(house, { in: room, by: noor });
  const { id: postId } = await reply(otto, thread.id, { markdown: 'I cannot go on.', asMember: true });
  await flag(noor, postId, { reason: 'WORRIED' });
  const input = { id: randomUUID(), postId, reason: 'They may be in danger.' };
  const look = () =>
    ruth.gql(`mutation($input: PostUnmaskInput!) { postUnmask(input: $input) { id } }`, { input });
  expect(
    await noted(async () => {
      await look();
      await look();
    }),
  ).toEqual([['author.unmasked', by, 'post', { unmaskingId: input.id }]]);
  const shown = await ruth.raw(
    `{ auditLog(first: 50) { nodes { kind by { id name } subjectKind subjectId subjectName place details { name value } } } }`,
  );
  expect(shown).toContain('AUTHOR_UNMASKED');
  expect(shown).not.toContain(otto.personId);
  expect(shown).not.toContain('Otto');
});

test('what is rolled back was not noted', async () => {
  expect(
    await noted(() =>
      house.db
        .write(async (tx) => {
          await audit(tx, { kind: 'role.given', by: null, subject: { kind: 'person' } });
          await audit(tx, []);
          throw new Error('no');
        })
        .catch(() => undefined),
    ),
  ).toEqual([]);
});
