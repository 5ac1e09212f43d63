import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Page } from 'playwright-core';
import type { House } from '../../../tools/with-house.ts';
import { ask } from './kit.ts';

/** Moves a session's times; only the database's clock counts, so no device's is touched. */
export async function moveSession(house: House, sessionId: string, startsIn: string): Promise<void> {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  await client.query(
    `UPDATE peer_session SET starts_at = now() + $2::interval, ends_at = now() + $2::interval + interval '1 hour',
            version = version + 1 WHERE id = $1`,
    [sessionId, startsIn],
  );
  await client.end();
}

const COHORT = 'C-TLC, cohort of 2026';

interface Shipped {
  sessionAudiences: { id: string; name: string }[];
  protocols: { source: string; title: string; steps: object[] }[];
}

/** A session of the cohort with the consultancy as its protocol; its coordinator facilitates, `presenter` brings the case. */
export async function aConsultancy(house: House, cookie: string, title: string): Promise<string> {
  const id = randomUUID();
  const { data: known } = await ask(
    house.url,
    cookie,
    `{ sessionAudiences { id name } protocols { source title steps { name prompt minutes speaks hint tag } } }`,
    {},
  );
  const { sessionAudiences, protocols } = known as Shipped;
  const audienceId = sessionAudiences.find(({ name }) => name === COHORT)?.id;
  const shipped = protocols.find(({ title: one }) => one === 'Consultancy');
  const local = new Date(Date.now() + 40 * 60_000).toLocaleString('sv-SE', { timeZone: 'America/New_York' });
  const scheduled = await ask(
    house.url,
    cookie,
    `mutation($input: PeerSessionScheduleInput!) { peerSessionSchedule(input: $input) { id } }`,
    {
      input: {
        ...{ id, audienceId, title, purpose: 'We listen first, then ask, then think aloud.', minutes: 60 },
        localStart: `${local.slice(0, 10)}T${local.slice(11, 16)}`,
        timeZone: 'America/New_York',
      },
    },
  );
  const saved = await ask(
    house.url,
    cookie,
    `mutation($input: ProtocolSaveInput!) { protocolSave(input: $input) { version } }`,
    { input: { sessionId: id, version: 0, ...shipped } },
  );
  const codes = [...scheduled.codes, ...saved.codes];
  if (codes.length > 0) throw new Error(codes.join());
  return id;
}

/** When the shown time of the step changed to what, over a few seconds, by a clock that no page can set. */
const changesOf = (page: Page) =>
  page.getByRole('timer').evaluate(
    (timer) =>
      new Promise<[string, number][]>((resolve) => {
        const seen: [string, number][] = [];
        const observer = new MutationObserver(() => {
          seen.push([timer.textContent, performance.timeOrigin + performance.now()]);
          if (seen.length < 4) return;
          observer.disconnect();
          resolve(seen);
        });
        observer.observe(timer, { subtree: true, characterData: true, childList: true });
      }),
  );

/** By how many milliseconds these screens differ at most in when they show the same second: the best of a few seconds. */
export async function apart(pages: readonly Page[]): Promise<number> {
  const seen = await Promise.all(pages.map(changesOf));
  const [first = []] = seen;
  const each = first.flatMap(([shown, at]) => {
    const others = seen.map((one) => one.find(([other]) => other === shown)?.[1]);
    const times = others.filter((time) => time !== undefined);
    return times.length === pages.length ? [Math.max(at, ...times) - Math.min(at, ...times)] : [];
  });
  return Math.min(...each);
}
