// Kills API processes at random while a thousand people are mailed: each gets theirs, doubles are counted.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { anSmtpServer } from '../apps/api/test/kit/smtp.ts';
import { checkout } from '../tools/start/paths.ts';
import { withHouse, type House } from '../tools/with-house.ts';
import { addressOf, furnishFollowers, startTelling } from './mail-kill/followers.ts';

const PEOPLE = 1_000;
const WORKERS_OF_A_PROCESS = 2;
/** Milliseconds between two kills, at least and at most. */
const BETWEEN = [50, 900] as const;
/** Once nothing more arrives for so long, in milliseconds, it is over: longer than the jobs of the dead wait. */
const STILL = 40_000;

const smtp = await anSmtpServer();
const kills: number[] = [];
const arrivals: { to: string; at: number; id: string }[] = [];
let known = 0;
const note = () => {
  for (; known < smtp.caught.length; known += 1) {
    const caught = smtp.caught[known];
    if (caught) arrivals.push({ to: caught.to, at: Date.now(), id: caught.mail.messageId ?? '' });
  }
};

/** Kills one process and starts it again, and so on until everyone has their mail; ends once nothing more comes. */
async function killUntilAllIsStill(house: House): Promise<void> {
  let last = Date.now();
  let seen = 0;
  for (;;) {
    const until = Date.now() + BETWEEN[0] + Math.random() * (BETWEEN[1] - BETWEEN[0]);
    while (Date.now() < until) {
      await sleep(10);
      note();
    }
    if (arrivals.length > seen) [seen, last] = [arrivals.length, Date.now()];
    const everyone = new Set(arrivals.map(({ to }) => to)).size === PEOPLE;
    if (Date.now() - last > (everyone ? STILL / 2 : STILL)) break;
    if (everyone) continue;
    const victim = Math.random() < 0.5 ? 0 : 1;
    kills.push(Date.now());
    await house.kill(victim);
    await house.restart(victim);
  }
}

const env = {
  SMTP_URL: smtp.url,
  MAIL_FROM: 'Hearth <hearth@hearth.example>',
  MAIL_GATHERS_SECONDS: '0',
  LOG_LEVEL: 'fatal',
};
const started = Date.now();
const left = await withHouse({ processes: 2, demo: false, env }, async (house) => {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  try {
    await startTelling(client, await furnishFollowers(client, PEOPLE));
    await killUntilAllIsStill(house);
    const { rows } = await client.query(
      `SELECT count(*) FILTER (WHERE sent_at IS NULL)::int AS unsent, count(*)::int AS mails FROM mail`,
    );
    return rows[0] as { unsent: number; mails: number };
  } finally {
    await client.end();
  }
});
await smtp.close();

const ids = new Map<string, Set<string>>();
const times = new Map<string, number>();
for (const { to, id } of arrivals) {
  ids.set(to, (ids.get(to) ?? new Set()).add(id));
  times.set(to, (times.get(to) ?? 0) + 1);
}
const missing = Array.from({ length: PEOPLE }, (_, n) => addressOf(n)).filter((address) => !ids.has(address));
const doubled = [...times].filter(([, count]) => count > 1);
const underOtherIds = doubled.filter(([to]) => (ids.get(to)?.size ?? 0) > 1);
const kept = missing.length === 0 && underOtherIds.length === 0 && left.unsent === 0 && left.mails === PEOPLE;
const withinKills = doubled.length <= kills.length * WORKERS_OF_A_PROCESS;

const rows: [string, number | string][] = [
  ['people to mail', PEOPLE],
  ['times `kill -9`, one of two processes', kills.length],
  ['mails in the outbox', left.mails],
  ['of them not marked as sent at the end', left.unsent],
  ['people who got their mail', ids.size],
  ['people who got none', missing.length],
  ['people who got it twice, with the same Message-ID', doubled.length - underOtherIds.length],
  ['people who got it twice, as two mails', underOtherIds.length],
  ['most doubles there can be (one for each worker that was killed)', kills.length * WORKERS_OF_A_PROCESS],
  ['seconds in all', Math.round((Date.now() - started) / 1_000)],
];
const text = `# Mail, while processes are killed

\`npm run proof -- mail-kill\`: a reply in a thread that ${PEOPLE} people follow; two processes tell and mail them over SMTP, and at
random moments one of them is killed and started again, until everyone has their mail.

| what | number |
|---|---:|
${rows.map(([what, number]) => `| ${what} | ${number} |`).join('\n')}

A mail comes twice only where a process died after the mail server had taken it and before that was noted.
`;
console.log(text);
await writeFile(join(checkout, 'proof/mail-kill.md'), text);
if (!kept || !withinKills) {
  console.error('The promise was broken.');
  process.exitCode = 1;
}
