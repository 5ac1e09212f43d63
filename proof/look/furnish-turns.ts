import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { TortureClient } from '../torture/client.ts';
import { signInAs } from './browser.ts';
import { CAST } from './screen.ts';

/** Sessions of today in which people take turns, and one whose facilitator is away. */
export const WITH_TURNS = {
  hands: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c50',
  yours: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c51',
  round: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c52',
  unled: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c53',
  acting: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c54',
};
type Kind = keyof typeof WITH_TURNS;

/** Who does what with the turns there, in order; for the room always the coordinator. */
const ACTS: Record<Kind, [string, string, string?][]> = {
  hands: [
    [CAST.longName, 'RAISE'],
    ['linh.tran-doyle', 'RAISE'],
    ['amara.osei', 'GIVE', 'linh'],
    [CAST.fellow, 'RAISE'],
    ['hannah.oyelaran', 'RAISE'],
    [CAST.espanol, 'RAISE'],
  ],
  yours: [
    [CAST.fellow, 'RAISE'],
    [CAST.longName, 'RAISE'],
    ['amara.osei', 'GIVE', 'noor'],
  ],
  round: [
    ['amara.osei', 'ROUND_START'],
    ['amara.osei', 'ROUND_NEXT'],
  ],
  unled: [],
  acting: [],
};

/** Schedules those sessions and lets people take turns. @returns lets those leave who stay in a room meanwhile */
export async function furnishTurns(url: string, databaseUrl: string): Promise<() => void> {
  const cookies = new Map<string, string>();
  const cookieOf = async (who: string) => {
    const cookie = cookies.get(who) ?? (await signInAs(url, `${who}@demo.hearth.example`));
    cookies.set(who, cookie);
    return cookie;
  };
  const ask = async <Data>(who: string, query: string, variables: object): Promise<Data> => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: await cookieOf(who), origin: url },
      body: JSON.stringify({ query, variables }),
    });
    const text = await answer.text();
    if (text.includes('"errors"')) throw new Error(text);
    const { data }: { data: Data } = JSON.parse(text);
    return data;
  };
  const here: TortureClient[] = [];
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const local = new Date(Date.now() + 15 * 60_000).toLocaleString('sv-SE', { timeZone: 'America/New_York' });
  for (const kind of Object.keys(WITH_TURNS) as Kind[]) {
    const id = WITH_TURNS[kind];
    const input = {
      ...{
        id,
        audienceId: demoId('audience', 'ctlc-current'),
        title: 'Listening round: the first ten minutes',
      },
      ...{ purpose: 'Everyone is heard once.', localStart: `${local.slice(0, 10)}T${local.slice(11, 16)}` },
      ...{ timeZone: 'America/New_York', minutes: 60, facilitatorId: demoId('person', 'tomas') },
      ...{ joinUrl: null, listedPublicly: false },
    };
    await ask(
      'amara.osei',
      'mutation($input: PeerSessionScheduleInput!) { peerSessionSchedule(input: $input) { id } }',
      { input },
    );
    const { room } = await ask<{ room: { id: string } }>(
      'amara.osei',
      'query($id: ID!) { room(sessionId: $id) { id } }',
      { id },
    );
    if (kind === 'unled' || kind === 'acting')
      await client.query(`UPDATE peer_session SET starts_at = now() - interval '5 minutes' WHERE id = $1`, [
        id,
      ]);
    if (kind === 'round' || kind === 'acting')
      for (const who of ['hannah.oyelaran', CAST.longName, 'linh.tran-doyle', CAST.fellow]) {
        const talker = new TortureClient({ name: who, cookie: await cookieOf(who) }, room.id, url);
        await talker.say('Here.', false);
        here.push(talker);
      }
    if (kind === 'acting')
      await ask('linh.tran-doyle', 'mutation($id: ID!) { roomStandIn(roomId: $id) { id } }', { id: room.id });
    let version = 0;
    for (const [who, act, whom] of ACTS[kind]) {
      const input = {
        ...{ id: randomUUID(), roomId: room.id, act, version },
        ...(whom ? { personId: demoId('person', whom) } : {}),
      };
      const { turnAct } = await ask<{ turnAct: { version: number } }>(
        who,
        'mutation($input: TurnActInput!) { turnAct(input: $input) { version } }',
        { input },
      );
      ({ version } = turnAct);
    }
  }
  await client.end();
  return () => {
    for (const talker of here) talker.close();
  };
}
