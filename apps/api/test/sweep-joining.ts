import { randomUUID } from 'node:crypto';
import { aRequest, bringIn, decide, invite, take } from './kit/joining.js';
import { aCohort, aCoordinator, signedInAgain } from './kit/people.js';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

/** Made once for each world: asking for them changes nothing that another row looks at. */
const requests = new WeakMap<SweepWorld, Promise<{ id: string }>>();
const imports = new WeakMap<SweepWorld, Promise<string>>();

function aWaiting(world: SweepWorld): Promise<{ id: string }> {
  const known = requests.get(world) ?? aRequest(world.house).then(({ id }) => ({ id }));
  requests.set(world, known);
  return known;
}
/** A list that our coordinator brought in, for our cohort. */
function aList(world: SweepWorld): Promise<string> {
  const { house, people, cohort } = world;
  const known =
    imports.get(world) ?? bringIn(house, people.coordinator, 'email\nlisted@test.example', cohort.id);
  imports.set(world, known);
  return known;
}
/** A cohort that people may join without seeing more of anything that another row looks at. */
async function aPlaceOfNoOtherRow({ house }: SweepWorld) {
  const cohort = await aCohort(house);
  return { cohort, by: await aCoordinator(house, { of: cohort }) };
}
/** An invitation to our cohort. */
const anInvitation = async ({ house, people, cohort }: SweepWorld) => ({
  id: (await invite(house, people.coordinator, { role: 'FELLOW', cohortId: cohort.id })).id,
});

/** Who may what with requests for access and invitations, see `rows`. What whoever asks or was invited does is open, by a secret. */
export const joiningRows: Record<string, Row> = {
  'Query.accessRequestsWaiting': {
    may: 's0+0000+0+aa',
    ask: run(`{ accessRequestsWaiting }`, async (world) => {
      await aWaiting(world);
      return {};
    }),
  },
  'Query.accessRequests': {
    may: 'sa+aaaa+a+aa',
    ask: run(`{ accessRequests { nodes { name email } } }`, async (world) => {
      await aWaiting(world);
      return {};
    }),
  },
  'Query.accessRequest': {
    may: 'sa+aaaa+a+aa',
    ask: run(`query($id: ID!) { accessRequest(id: $id) { name words } }`, aWaiting),
  },
  'Mutation.accessRequestDecide': {
    may: 'sa+aaaa+a+aa',
    ask: async (world, who) => decide(who, (await aRequest(world.house)).id, 'DECLINE'),
  },
  'Query.inviting': { may: 'sa+aaaa+a+aa', ask: run(`{ inviting { roles cohorts { name } } }`) },
  'Query.invitations': {
    may: 'sa0aaaa0a+aa',
    ask: run(`query($id: ID!) { invitations(cohortId: $id) { nodes { email } } }`, async (world) => {
      await anInvitation(world);
      return { id: world.cohort.id };
    }),
  },
  'Mutation.invitationSend': {
    may: 'sanaaaana+aa',
    ask: ({ house, cohort }, who) => invite(house, who, { role: 'COORDINATOR', cohortId: cohort.id }),
  },
  'Mutation.invitationResend': {
    may: 'sanaaaana+aa',
    ask: run(`mutation($id: ID!) { invitationResend(id: $id) }`, anInvitation),
  },
  'Mutation.invitationRevoke': {
    may: 'sanaaaana+aa',
    ask: run(`mutation($id: ID!) { invitationRevoke(id: $id) }`, anInvitation),
  },
  'Mutation.invitationTake': {
    may: 's+++++++++aa',
    ask: async (world, who) => {
      const { cohort, by } = await aPlaceOfNoOtherRow(world);
      const { token } = await invite(world.house, by, { role: 'FELLOW', cohortId: cohort.id });
      // By a sign-in of its own: taking it renews that.
      return take(who.email ? await signedInAgain(world.house, who) : who, token, true);
    },
  },
  'Query.invitationImport': {
    may: 'sanaaaana+aa',
    ask: run(`query($id: ID!) { invitationImport(id: $id) { rows { email } } }`, async (world) => ({
      id: await aList(world),
    })),
  },
  'Mutation.invitationImportRoster': {
    may: 'saaaaaana+aa',
    ask: run(
      `mutation($id: ID!, $cohortId: ID!) { invitationImportRoster(id: $id, cohortId: $cohortId) { invites } }`,
      ({ cohort }) => ({ id: randomUUID(), cohortId: cohort.id }),
    ),
  },
  'Mutation.invitationImportApply': {
    may: 'sanaaaana+aa',
    ask: run(
      `mutation($input: InvitationImportApplyInput!) { invitationImportApply(input: $input) { id } }`,
      async (world) => ({
        input: {
          taskId: randomUUID(),
          importId: await aList(world),
          fingerprint: 'as it was seen',
          locale: 'EN',
          note: '',
          days: 14,
        },
      }),
    ),
  },
  'HTTP POST invitation-files/:id': {
    may: 'sanaaaana+aa',
    ask: ({ house, cohort }, who) => bringIn(house, who, 'email\nx@test.example', cohort.id),
  },
};

/** Open to everyone: a secret says whose request or invitation it is. Tested in requests.test.ts and invitations.test.ts. */
export const joiningOpen = [
  'Query.accessRequestStatus',
  'Mutation.accessRequestSave',
  'Mutation.accessRequestSend',
  'Mutation.accessRequestMailLink',
  'Mutation.accessRequestConfirm',
  'Mutation.accessRequestAnswer',
  'Mutation.accessRequestWithdraw',
  'Query.invitationWelcome',
  'Mutation.invitationAccept',
];
