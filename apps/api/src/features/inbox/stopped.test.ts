import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { reply } from '../../../test/kit/forum.js';
import { anAnsweringHouse, deliver } from '../../../test/kit/inbound.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { zoneAtNoon, type MailingHouse } from '../../../test/kit/mailing.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  anAdministrator,
  leaves,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';
import { aBounce, aComplaint } from '../../../test/kit/reports.js';
import { ViewerSource } from '../../platform/access/viewer.js';
import { canHelp } from './stopped.policy.js';
import { helpersOf, holdStop, stoppedFor } from './stopped.queries.js';

let house: MailingHouse;
let cohort: CohortHandle;
let space: SpaceHandle;
let noor: Actor;
let cora: Actor;
let ada: Actor;
beforeAll(async () => {
  house = await anAnsweringHouse();
  cohort = await aCohort(house);
  const timeZone = zoneAtNoon();
  cora = await aCoordinator(house, { of: cohort, name: 'Cora Brandt', timeZone, locale: 'es' });
  ada = await anAdministrator(house, { timeZone });
  noor = await aFellow(house, { in: cohort, name: 'Noor Haddad', timeZone });
  space = await aSpace(house, { in: cohort });
});
afterAll(() => house.close());

/** Someone is mailed about a reply; answers with the sender on that mail's envelope. */
async function aMailTo(who: Actor, by: Actor = noor): Promise<string> {
  const thread = await aThread(house, { in: space, by: who });
  await reply(by, thread.id, { replyToNumber: 1 });
  const mail = (await house.newMail(who)).at(-1);
  return mail?.sender ?? '';
}
const aTold = (timeZone = zoneAtNoon()) => aFellow(house, { in: cohort, timeZone });
const whyStopped = async ({ email }: Actor) =>
  (await house.db.query<{ why: string }>(`SELECT why FROM mail_stop WHERE address = $1`, [email]))[0]?.why;
const comesBack = async (raw: string, to: string) => {
  expect((await deliver(house, { from: '', to }, raw)).code).toBe(250);
  await doJobs(house);
};
interface Told {
  kind: string;
  title: string;
  path: string;
  place: string;
  need: string;
}
const told = async (who: Actor) =>
  (
    await who.gql<{ inbox: { unread: Told[] } }>(`{ inbox { unread { kind title path place need } } }`)
  ).inbox.unread.filter(({ kind }) => kind === 'MAIL_STOPPED');
const list = async (who: Actor) =>
  (
    await who.gql<{ stoppedMail: { person: { id: string } }[] }>(
      `{ stoppedMail { person { id } place stoppedAt } }`,
    )
  ).stoppedMail.map(({ person }) => person.id);
const lift = (who: Actor, { personId }: Actor) =>
  who.gql(`mutation($id: ID!) { mailStopLift(personId: $id) { person { id } } }`, { id: personId });

test('each mail has a sender of its own, and what comes back there for good stops the address', async () => {
  const dana = await aTold();
  const sender = await aMailTo(dana);
  expect(sender).toMatch(/^bounce\+[0-9a-f]{48}@reply\.hearth\.example$/);
  expect(await aMailTo(dana)).not.toBe(sender);
  await comesBack(aBounce(sender, dana.email, { status: '5.2.2', said: 'smtp; 552 5.2.2 full' }), sender);
  await comesBack(aBounce(sender, dana.email, { action: 'delayed', status: '4.4.1' }), sender);
  expect(await whyStopped(dana)).toBeUndefined();
  await comesBack(aBounce(sender, dana.email), sender);
  expect(await whyStopped(dana)).toContain('5.1.1');
  expect(await aMailTo(dana)).toBe('');
  await lift(cora, dana);
});

test('a complaint stops it too, to the sender or to where providers report', async () => {
  for (const at of ['the sender', 'complaints@reply.hearth.example']) {
    const dana = await aTold();
    const sender = await aMailTo(dana);
    const to = at === 'the sender' ? sender : at;
    await comesBack(aComplaint(to, sender, 'not-spam'), to);
    await comesBack(
      aComplaint('complaints@reply.hearth.example', `bounce+${'0'.repeat(48)}@reply.hearth.example`),
      'complaints@reply.hearth.example',
    );
    expect(await whyStopped(dana)).toBeUndefined();
    await comesBack(aComplaint(to, sender), to);
    expect(await whyStopped(dana)).toBe('complaint: abuse');
    await lift(cora, dana);
  }
});

test('the coordinators are told once, in their inbox and by mail, and nothing of any mail is told', async () => {
  const dana = await aFellow(house, { in: cohort, name: 'Dana Kowalczyk', timeZone: zoneAtNoon() });
  const sender = await aMailTo(dana);
  await house.newMail(cora);
  await comesBack(aBounce(sender, dana.email), sender);
  await comesBack(aBounce(sender, dana.email), sender);
  expect(await told(cora)).toEqual([
    {
      kind: 'MAIL_STOPPED',
      title: 'Dana Kowalczyk',
      path: '/inbox/stopped',
      place: 'C-TLC, cohort of 2026',
      need: 'FOR_ME',
    },
  ]);
  for (const other of [ada, noor, dana]) expect(await told(other)).toEqual([]);
  const mails = await house.newMail(cora);
  expect(mails.map(({ mail }) => mail.subject)).toEqual(['El correo de Hearth no le llega a alguien']);
  expect(mails[0]?.raw).not.toContain(dana.email);
  expect(mails[0]?.mail.text).toContain('Dana Kowalczyk');
  expect(mails[0]?.mail.text).not.toContain('hard week');

  // It is over once mail goes there again, and told again if it is refused again.
  await lift(cora, dana);
  expect(await told(cora)).toEqual([]);
  expect(await aMailTo(dana)).toMatch(/^bounce\+/);
  await house.db.query(`UPDATE notification SET up_to = up_to - 1 WHERE kind = 'mail.stopped'`);
  await comesBack(aBounce(sender, dana.email), sender);
  expect(await told(cora)).toHaveLength(1);
  await lift(cora, dana);
});

test('what the server refuses at once is told like what comes back', async () => {
  const dana = await aTold();
  house.smtp.answerTo = (address) =>
    address === dana.email ? { code: 550, words: '5.1.1 No such user' } : null;
  await aMailTo(dana);
  house.smtp.answerTo = () => null;
  expect(await whyStopped(dana)).toContain('5.1.1');
  expect(await told(cora)).toHaveLength(1);
  await lift(cora, dana);
});

test('where there is no coordinator but themselves, the administrators are told', async () => {
  const alone = await aMember(house, { timeZone: zoneAtNoon() });
  for (const who of [alone, cora]) {
    await house.db.query(`INSERT INTO mail_stop (address, why) VALUES ($1, 'x')`, [who.email]);
    expect((await helpersOf(house.db, who.personId)).map(({ personId }) => personId)).toEqual([ada.personId]);
    await lift(ada, who);
  }
  expect(await helpersOf(house.db, alone.personId)).toEqual([]);
});

test('who may not help sees nobody and lifts nothing; the list and the policy say the same', async () => {
  const elsewhere = await aCohort(house);
  const finished = await aCohort(house, { startsInDays: -400, endsInDays: -30 });
  const left = await aFellow(house, { in: cohort });
  await leaves(house, left, cohort);
  const stopped = [
    await aTold(),
    left,
    cora,
    ada,
    await aMember(house),
    await aFellow(house, { in: elsewhere }),
    await aFellow(house, { in: finished }),
  ];
  for (const { email } of stopped)
    await house.db.query(`INSERT INTO mail_stop (address, why) VALUES ($1, 'x')`, [email]);
  const viewers = [
    cora,
    ada,
    noor,
    await aCoordinator(house, { of: elsewhere }),
    await aCoordinator(house, { of: finished }),
    stopped[0]!,
  ];
  const known = await house.running.app.get(ViewerSource).byPersons(viewers.map(({ personId }) => personId));
  for (const viewer of known.values()) {
    const rows = await stoppedFor(house.db, viewer);
    const allowed: string[] = [];
    for (const { personId } of stopped) {
      const facts = await holdStop(house.db, personId);
      if (facts && canHelp(viewer, facts)) allowed.push(personId);
    }
    expect(rows.map(({ person }) => person.id).sort()).toEqual(allowed.sort());
  }
  expect(await list(noor)).toEqual([]);
  expect(await list(cora)).toEqual([stopped[0]!.personId]);
  for (const [who, whom] of [
    [noor, stopped[0]!],
    [cora, cora],
    [cora, stopped[5]!],
    [cora, noor],
  ] as const)
    await expectRefused(lift(who, whom), 'not_found');
  await lift(ada, stopped[5]!);
  await expectRefused(lift(ada, stopped[5]!), 'not_found');
});

test('lifted by two at the same moment, it is lifted once, and the other learns that it is over', async () => {
  const dana = await aTold();
  await house.db.query(`INSERT INTO mail_stop (address, why) VALUES ($1, 'x')`, [dana.email.toLowerCase()]);
  const both = await Promise.allSettled([lift(cora, dana), lift(ada, dana)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('without the domain mail has the sender it always had', async () => {
  const plain = await anAnsweringHouse({ REPLY_DOMAIN: '', INBOUND_SMTP_PORT: '' });
  const there = await aCohort(plain);
  const one = await aFellow(plain, { in: there, timeZone: zoneAtNoon() });
  const other = await aFellow(plain, { in: there });
  const thread = await aThread(plain, { in: await aSpace(plain, { in: there }), by: one });
  await reply(other, thread.id, { replyToNumber: 1 });
  const [mail] = await plain.newMail(one);
  expect(mail?.sender).toBe('hearth@hearth.example');
  expect(mail?.mail.replyTo).toBeUndefined();
  await plain.close();
});
