import { randomUUID } from 'node:crypto';
import { newSecret } from '../../src/platform/access/secrets.js';
import { aVisitor, Refused, type Actor } from './actor.js';
import { secretFor } from './applications.js';
import type { House } from './house.js';
import { doOnly } from './jobs.js';

let count = 0;

/** What stands in a form that may be sent. */
export const asked = (over: Record<string, unknown> = {}) => ({
  secret: newSecret(),
  email: `asks.${(count += 1)}@test.example`,
  name: 'Ada Asks',
  roleTitle: 'school nurse',
  organizationName: 'Hill School',
  state: 'VT',
  words: 'I would like not to be alone with this.',
  locale: 'EN',
  timeZone: 'America/New_York',
  ...over,
});

const put = (name: 'accessRequestSave' | 'accessRequestSend') => (house: House, input: object) =>
  aVisitor(house).raw(`mutation($input: AccessRequestWriteInput!) { ${name}(input: $input) { state } }`, {
    input,
  });
/** The exact bytes of the answer. */
export const saveRequest = put('accessRequestSave');
const send = put('accessRequestSend');
/** The same, and the mail that follows. */
export async function sendRequest(house: House, input: object): Promise<string> {
  const answer = await send(house, input);
  await doOnly(house, 'access-request.sent');
  return answer;
}

const STATUS = `state email name words byMail letter confirmedAt exchanges { asked answer }`;
export interface Status {
  state: string;
  byMail: boolean;
  letter: string | null;
  name: string;
  words: string;
  exchanges: { asked: string; answer: string | null }[];
}
export const statusOf = async (house: House, secret: string): Promise<Status> =>
  (
    await aVisitor(house).gql<{ accessRequestStatus: Status }>(
      `query($secret: String!) { accessRequestStatus(secret: $secret) { ${STATUS} } }`,
      { secret },
    )
  ).accessRequestStatus;
export const confirm = async (house: House, secret: string): Promise<Status> =>
  (
    await aVisitor(house).gql<{ accessRequestConfirm: Status }>(
      `mutation($secret: String!) { accessRequestConfirm(secret: $secret) { ${STATUS} } }`,
      { secret },
    )
  ).accessRequestConfirm;
export const answer = async (house: House, secret: string, words: string): Promise<Status> =>
  (
    await aVisitor(house).gql<{ accessRequestAnswer: Status }>(
      `mutation($input: AccessRequestAnswerInput!) { accessRequestAnswer(input: $input) { ${STATUS} } }`,
      { input: { secret, words } },
    )
  ).accessRequestAnswer;

/** A request that was sent and confirmed: its id, address and mailed secret. */
export async function aRequest(house: House, over: Record<string, unknown> = {}) {
  const input = asked(over);
  await sendRequest(house, input);
  const secret = await secretFor(house, input.email, 'access-request');
  await confirm(house, secret);
  const [row] = await house.db.query<{ id: string }>(
    `SELECT id FROM access_request WHERE email = $1 AND state = 'WAITING'`,
    [input.email],
  );
  return { id: row?.id ?? '', email: input.email, secret };
}

export const decide = (who: Actor, id: string, decision: string, over: Record<string, unknown> = {}) =>
  who
    .gql<{ accessRequestDecide: { state: string } }>(
      `mutation($input: AccessRequestDecideInput!) { accessRequestDecide(input: $input) { state } }`,
      { input: { id, decision, subject: 'About your request', body: 'Dear {name},\n\nhello.', ...over } },
    )
    .then(({ accessRequestDecide }) => accessRequestDecide.state);

/** Invites an address, and answers the secret that was mailed. */
export async function invite(
  house: House,
  who: Actor,
  over: Record<string, unknown> = {},
): Promise<{ id: string; email: string; token: string }> {
  const input = {
    id: randomUUID(),
    email: `invited.${(count += 1)}@test.example`,
    name: 'Ivo Invited',
    role: 'MEMBER',
    cohortId: null,
    locale: 'EN',
    note: '',
    days: 14,
    ...over,
  };
  await who.gql(`mutation($input: InvitationSendInput!) { invitationSend(input: $input) }`, { input });
  const [row] = await house.db.query<{ id: string }>(
    `SELECT id FROM invitation WHERE email = $1 ORDER BY created_at DESC LIMIT 1`,
    [input.email],
  );
  return { id: row!.id, email: input.email, token: await secretFor(house, input.email, 'invitation') };
}

export interface Welcome {
  state: string;
  by: string | null;
  email: string | null;
  hasAccount: boolean;
  signedInAs: string | null;
}
export const welcomeOf = async (who: Actor, token: string): Promise<Welcome> =>
  (
    await who.gql<{ invitationWelcome: Welcome }>(
      `query($token: String!) { invitationWelcome(token: $token) { state by role cohort email hasAccount signedInAs } }`,
      { token },
    )
  ).invitationWelcome;

export const acceptNew = (house: House, token: string, over: Record<string, unknown> = {}) =>
  aVisitor(house).gql<{ invitationAccept: { id: string; siteRoles: string[] } | null }>(
    `mutation($input: InvitationAcceptInput!) { invitationAccept(input: $input) { id siteRoles } }`,
    {
      input: {
        token,
        name: 'Ivo Invited',
        password: 'quiet river under nine stones',
        locale: 'EN',
        timeZone: 'America/New_York',
        ...over,
      },
    },
  );
export const take = (who: Actor, token: string, asOther = false) =>
  who.gql(
    `mutation($token: String!, $asOther: Boolean!) { invitationTake(token: $token, asOther: $asOther) }`,
    {
      token,
      asOther,
    },
  );
export const resend = (who: Actor, id: string) =>
  who.gql(`mutation($id: ID!) { invitationResend(id: $id) }`, { id });
export const revoke = (who: Actor, id: string) =>
  who.gql(`mutation($id: ID!) { invitationRevoke(id: $id) }`, { id });

/** Brings in people to invite as a file. */
export async function bringIn(
  house: House,
  who: Actor,
  csv: string | Buffer,
  cohortId: string | null = null,
  id: string = randomUUID(),
): Promise<string> {
  const of = cohortId ? `&cohort=${cohortId}` : '';
  const response = await fetch(`${house.url}/invitation-files/${id}?name=list.csv${of}`, {
    method: 'POST',
    headers: { origin: house.url, ...(who.cookie && { cookie: who.cookie }) },
    body: typeof csv === 'string' ? csv : new Uint8Array(csv),
  });
  if (response.status !== 200) throw new Refused((await response.json()) as never, 'refused');
  return id;
}
