import { randomUUID } from 'node:crypto';
import { aBreak } from './kit/breaks.js';
import { NEXT_YEAR } from './kit/sessions.js';
import { run, type Row } from './sweep-asks.js';

const SPRING = {
  nameEn: 'Spring recess',
  nameEs: 'Receso de primavera',
  startsOn: `${NEXT_YEAR}-04-20`,
  endsOn: `${NEXT_YEAR}-04-24`,
};

/** Rows of the sweep's table: how one is told, by mail and on devices, "five minutes", and one's own drafts. */
export const inboxRows: Record<string, Row> = {
  'Query.catchUp': { may: 's0000000++aa', ask: run(`{ catchUp { items { title } } }`) },
  'Query.drafts': { may: 's000000000aa', ask: run(`{ drafts { nodes { body } } }`) },
  'Query.draftChanges': {
    may: 's000000000aa',
    ask: (_, who) =>
      who.gql(`query($me: ID!) { draftChanges(personId: $me, after: 0) { drafts { body } } }`, {
        me: who.personId,
      }),
  },
  'Mutation.draftKeep': {
    may: 's+++++++++aa',
    ask: (_, who) =>
      who.gql(`mutation($input: DraftKeepInput!) { draftKeep(input: $input) { rev } }`, {
        input: { personId: who.personId, place: `thread:${randomUUID()}:reply`, body: 'Words', base: 0 },
      }),
  },
  'Mutation.draftForget': {
    may: 's+++++++++aa',
    ask: (_, who) =>
      who.gql(`mutation($me: ID!) { draftForget(personId: $me, place: "session:new", base: 0) }`, {
        me: who.personId,
      }),
  },
  'Query.pushSettings': { may: 's+++++++++aa', ask: run(`{ pushSettings { publicKey devices { id } } }`) },
  'Mutation.pushDeviceAdd': {
    may: 'siiiiiiiiiaa',
    ask: run(`mutation($input: PushDeviceAddInput!) { pushDeviceAdd(input: $input) { id } }`, () => ({
      // Anyone may ask for their own browser; this one lives inside.
      input: {
        endpoint: 'https://127.0.0.1/push',
        p256dh: Buffer.alloc(65).toString('base64url'),
        auth: Buffer.alloc(16).toString('base64url'),
      },
    })),
  },
  'Mutation.pushDeviceRenew': {
    may: 'snnnnnnnnnaa',
    ask: run(`mutation($input: PushDeviceAddInput!) { pushDeviceRenew(input: $input) { id } }`, () => ({
      input: {
        endpoint: 'https://push.example.com/renewed',
        p256dh: Buffer.alloc(65).toString('base64url'),
        auth: Buffer.alloc(16).toString('base64url'),
      },
    })),
  },
  'Mutation.pushDeviceChange': {
    may: 'snnnnnnnnnaa',
    ask: run(`mutation($input: PushDeviceChangeInput!) { pushDeviceChange(input: $input) { id } }`, () => ({
      input: { id: randomUUID(), showsKind: true },
    })),
  },
  'Mutation.pushDeviceRemove': {
    may: 's+++++++++aa',
    ask: run(`mutation($id: ID!) { pushDeviceRemove(id: $id) { id } }`, () => ({ id: randomUUID() })),
  },
  'Mutation.notificationSettingsSave': {
    may: 's+++++++++aa',
    ask: run(`mutation { notificationSettingsSave(input: { preset: CONCERNS_ME }) { preset } }`),
  },
  'Mutation.mailStopLift': {
    may: 'sn0nnnnnn0aa',
    ask: run(
      `mutation($id: ID!) { mailStopLift(personId: $id) { person { name } stoppedAt } }`,
      async ({ house, author }) => {
        await house.db.query(`INSERT INTO mail_stop (address, why) VALUES ($1, 'x') ON CONFLICT DO NOTHING`, [
          author.email,
        ]);
        return { id: author.personId };
      },
    ),
  },
  'Mutation.keptReplyForget': {
    may: 's+++++++++aa',
    ask: run(`mutation($id: ID!) { keptReplyForget(id: $id) }`, () => ({ id: randomUUID() })),
  },
  'Mutation.schoolBreakAdd': {
    may: 'sa+aaaa+a+aa',
    ask: run(`mutation($input: SchoolBreakAddInput!) { schoolBreakAdd(input: $input) { id } }`, () => ({
      input: { id: randomUUID(), state: 'VT', ...SPRING },
    })),
  },
  'Mutation.schoolBreakChange': {
    may: 'sa+aaaa+a+aa',
    ask: run(
      `mutation($input: SchoolBreakChangeInput!) { schoolBreakChange(input: $input) { id } }`,
      async ({ house }) => ({ input: { id: await aBreak(house), ...SPRING } }),
    ),
  },
  'Mutation.schoolBreakRemove': {
    may: 'sa+aaaa+a+aa',
    ask: run(`mutation($id: ID!) { schoolBreakRemove(id: $id) { id } }`, async ({ house }) => ({
      id: await aBreak(house),
    })),
  },
  'Mutation.schoolBreakRestore': {
    may: 'sa+aaaa+a+aa',
    ask: run(`mutation($id: ID!) { schoolBreakRestore(id: $id) { id } }`, async ({ house }) => ({
      id: await aBreak(house),
    })),
  },
  'Query.stoppedMail': {
    may: 's000000000aa',
    ask: run(`{ stoppedMail { person { name } } }`, async ({ house }) => {
      // Of those who could not lift it, the last one's stop is still there.
      await house.db.query(`DELETE FROM mail_stop`);
      return {};
    }),
  },
  'Query.schoolBreaks': {
    may: 'sa+aaaa+a+aa',
    ask: run(`query { schoolBreaks(state: VT) { nameEn } }`, async (world) => {
      await aBreak(world.house);
      return {};
    }),
  },
};
