// Whether the time of an answer tells that somebody exists: known and unknown addresses asked in pairs, compared within each pair.
import { randomInt, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { checkout } from '../tools/start/paths.ts';
import { withHouse } from '../tools/with-house.ts';
import { DOORS, type Door } from './timing-doors.ts';

const PAIRS = 240;
const WARM = 20;
/** What an answer leaves to be done is done before the next is timed. */
const REST_MS = 30;
/** One in some 16,000 tables by chance. */
const TELLS = 4;

const MEMBERS = `
  WITH made AS (
    INSERT INTO person (id, name, role_title) SELECT gen_random_uuid(), 'Member ' || n, 'school nurse' FROM generate_series(1, $1::int) n
    RETURNING id, name),
  accounts AS (
    INSERT INTO account (person_id, email, password_hash)
    SELECT id, 'known' || substr(name, 8) || '@' || $2, (SELECT password_hash FROM account WHERE password_hash IS NOT NULL LIMIT 1) FROM made)
  INSERT INTO site_role (person_id, role) SELECT id, 'member' FROM made`;
const WAITING = `
  INSERT INTO access_request (id, email, name, role_title, organization_name, us_state, words, locale, time_zone, state, confirmed_at)
  SELECT gen_random_uuid(), 'waits' || n || '@' || $2, 'Ada Asks', 'school nurse', 'Hill School', 'VT', 'With others', 'en',
         'America/New_York', 'WAITING', now() FROM generate_series(1, $1::int) n`;
const APPLIED = `
  INSERT INTO application (id, cohort_id, form_version, email, name, role, role_title, organization_name, organization_kind, us_state,
                           answers, locale, time_zone, state, confirmed_at)
  SELECT gen_random_uuid(), a.cohort_id, a.form_version, 'applied' || n || '@' || $2, a.name, a.role, a.role_title, a.organization_name,
         a.organization_kind, a.us_state, a.answers, a.locale, a.time_zone, 'RECEIVED', now()
    FROM generate_series(1, $1::int) n, (SELECT * FROM application WHERE cohort_id = $3 AND confirmed_at IS NOT NULL LIMIT 1) a`;
const PREFIX = { member: 'known', waiting: 'waits', applied: 'applied' } as const;

interface Row {
  door: Door;
  share: number;
  median: number;
  between: [number, number];
  away: number;
}

/** Wilcoxon's signed ranks: how far from chance the known one is slower or faster, in standard deviations. */
function away(differences: readonly number[]): number {
  const ranked = differences.filter((one) => one !== 0).sort((a, b) => Math.abs(a) - Math.abs(b));
  const n = ranked.length;
  const sum = ranked.reduce((before, one, index) => before + Math.sign(one) * (index + 1), 0);
  return sum / Math.sqrt((n * (n + 1) * (2 * n + 1)) / 6);
}

function told(door: Door, differences: number[]): Row {
  const sorted = [...differences].sort((a, b) => a - b);
  const at = (index: number) => sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(index)))] ?? 0;
  const [n, half] = [sorted.length, 0.98 * Math.sqrt(sorted.length)];
  return {
    door,
    share: differences.filter((one) => one > 0).length / n,
    median: at((n - 1) / 2),
    between: [at(n / 2 - half), at(n / 2 + half)],
    away: away(differences),
  };
}

const rows: Row[] = [];
await withHouse(
  {
    env: { SIGN_IN_ATTEMPTS: '1000000', REQUESTS_PER_MINUTE: '1000000', APPLICATIONS_PER_HOUR: '1000000' },
  },
  async ({ url, hints, databaseUrl }) => {
    const domain = hints.join(' ').match(/@([\w.-]+)/)?.[1] ?? 'hearth.example';
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const calls = await client.query<{ id: string }>(
      `SELECT cohort_id AS id FROM application_call WHERE opens_at <= now() AND closes_at > now() LIMIT 1`,
    );
    const cohortId = calls.rows[0]?.id;
    if (!cohortId) throw new Error('no cohort of the demo world takes applications');
    const all = PAIRS + WARM;
    await client.query(MEMBERS, [all, domain]);
    await client.query(WAITING, [all, domain]);
    await client.query(APPLIED, [all, domain, cohortId]);
    await client.end();

    for (const door of DOORS) {
      const answers = new Set<string>();
      const ask = async (email: string): Promise<number> => {
        const body = JSON.stringify({ query: door.text, variables: { input: door.input(email, cohortId) } });
        const start = performance.now();
        const answer = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        });
        const text = await answer.text();
        const took = performance.now() - start;
        const code = (JSON.parse(text) as { errors?: { extensions: { code: string } }[] }).errors?.[0]
          ?.extensions.code;
        // A refusal for any other reason never looked at the address.
        if ((code ?? null) !== door.code) throw new Error(`${door.mutation} answered ${text}`);
        answers.add(`${answer.status} ${text}`);
        await sleep(REST_MS);
        return took;
      };
      const differences: number[] = [];
      for (let pair = 1; pair <= all; pair += 1) {
        const known = `${PREFIX[door.known]}${pair}@${domain}`;
        // As long as the other, nobody's, and asked of once.
        const nobody = `${randomUUID().replace(/[^a-z]/g, '')}zzzzzzzzzz`.slice(0, known.indexOf('@') - 4);
        const unknown = `${nobody}${String(randomInt(1_000, 9_999))}@${domain}`;
        const [one, other] = [known, unknown];
        const knownFirst = randomInt(2) === 0;
        const first = await ask(knownFirst ? one : other);
        const second = await ask(knownFirst ? other : one);
        if (pair > WARM) differences.push(knownFirst ? first - second : second - first);
      }
      if (answers.size !== 1)
        throw new Error(`${door.mutation} told it in words: ${[...answers].join(' | ')}`);
      const row = told(door, differences);
      rows.push(row);
      console.log(
        `${door.mutation.padEnd(18)} ${door.known.padEnd(8)} slower in ${(row.share * 100).toFixed(1)} %, median ${row.median.toFixed(3)} ms (${row.between.map((one) => one.toFixed(3)).join(' to ')}), ${row.away.toFixed(1)} sd${Math.abs(row.away) > TELLS ? ': IT TELLS' : ''}`,
      );
    }
  },
);

const line = ({ door, share, median, between, away }: Row) =>
  `| \`${door.mutation}\` | ${door.known} | ${(share * 100).toFixed(1)} % | ${median.toFixed(3)} | ${between.map((one) => one.toFixed(3)).join(' to ')} | ${away.toFixed(1)} |`;
await writeFile(
  join(checkout, 'proof', 'timing.md'),
  `# What the time of an answer tells

\`npm run proof -- timing\`: every public operation that takes an address of mail is asked ${PAIRS} times for one that is known and, in
the same breath and in an order drawn by lot, for one as long that is nobody's; no address is asked of twice at one door. An answer that
is not the expected one, or not the same to the byte, fails the run. Compared within each pair (Wilcoxon's signed ranks), so that what
else the machine does falls on both; more than ${TELLS} standard deviations fail. On ${cpus().length} processor cores.

| operation | known as | the known was slower in | median difference (ms) | 95 % between (ms) | standard deviations |
|---|---|---:|---:|---:|---:|
${rows.map(line).join('\n')}

Not measured: whether the answer to a *later* question, while the mail is being written, takes longer. Jobs are done two at a time by the
same process.
`,
);
if (rows.some(({ away }) => Math.abs(away) > TELLS)) process.exitCode = 1;
