import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { TortureClient } from '../torture/client.ts';
import { signInAs } from './browser.ts';

/** Sessions of today whose protocols stand differently. */
export const WITH_PROTOCOLS = {
  running: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c20',
  paused: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c21',
  timeUp: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c22',
  over: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c23',
};

const ACTS: Record<keyof typeof WITH_PROTOCOLS, string[]> = {
  running: ['START', 'NEXT', 'NEXT'],
  paused: ['START', 'PAUSE'],
  timeUp: ['START', 'NEXT'],
  over: ['START', 'END'],
};

interface Answer {
  data: {
    protocols: { source: string; title: string; steps: object[] }[];
    protocolSave: { roomId: string; version: number };
    protocolAct: { version: number };
  };
}

/** Schedules those sessions, chooses a protocol for each and moves it; two people write in the one that runs. */
export async function furnishProtocols(url: string, databaseUrl: string): Promise<void> {
  const cookie = await signInAs(url, 'amara.osei@demo.hearth.example');
  const ask = async (query: string, input?: object): Promise<Answer['data']> => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, origin: url },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const text = await answer.text();
    if (text.includes('"errors"')) throw new Error(text);
    const { data }: Answer = JSON.parse(text);
    return data;
  };
  const local = new Date(Date.now() + 15 * 60_000).toLocaleString('sv-SE', { timeZone: 'America/New_York' });
  const { protocols } = await ask(
    '{ protocols { source title steps { name prompt minutes speaks hint tag shows } } }',
  );
  const [shipped] = protocols;
  if (!shipped) throw new Error('No protocol comes with Hearth');
  for (const state of Object.keys(ACTS) as (keyof typeof ACTS)[]) {
    await ask('mutation($input: PeerSessionScheduleInput!) { peerSessionSchedule(input: $input) { id } }', {
      id: WITH_PROTOCOLS[state],
      audienceId: demoId('audience', 'ctlc-current'),
      title: 'Consultancy: the door that stays shut',
      purpose: 'One of us brings a dilemma, the others think aloud.',
      localStart: `${local.slice(0, 10)}T${local.slice(11, 16)}`,
      timeZone: 'America/New_York',
      minutes: 60,
      // One of them is for who reads Spanish to run.
      facilitatorId: demoId('person', state === 'paused' ? 'rosa' : 'tomas'),
      joinUrl: null,
      listedPublicly: false,
    });
    const saved = await ask(
      'mutation($input: ProtocolSaveInput!) { protocolSave(input: $input) { roomId version } }',
      {
        sessionId: WITH_PROTOCOLS[state],
        version: 0,
        source: shipped.source,
        title: shipped.title,
        steps: shipped.steps,
      },
    );
    let { version } = saved.protocolSave;
    const { roomId } = saved.protocolSave;
    for (const act of ACTS[state]) {
      const moved = await ask(
        'mutation($input: ProtocolActInput!) { protocolAct(input: $input) { version } }',
        {
          ...{ id: randomUUID(), roomId, act, version },
        },
      );
      ({ version } = moved.protocolAct);
    }
    if (state === 'running') await talk(url, roomId);
    if (state === 'timeUp') await letTimePass(databaseUrl, roomId);
  }
}

async function talk(url: string, roomId: string): Promise<void> {
  const said = [
    ['hannah.oyelaran', 'What would the person behind the door say about it?'],
    ['noor.haddad', 'Whose calm are we after, theirs or ours?'],
  ] as const;
  for (const [name, text] of said) {
    const client = new TortureClient(
      { name, cookie: await signInAs(url, `${name}@demo.hearth.example`) },
      roomId,
      url,
    );
    await client.say(text, false);
    client.close();
  }
}

async function letTimePass(databaseUrl: string, roomId: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`UPDATE protocol_run SET ends_at = now() - interval '1 minute' WHERE room_id = $1`, [
    roomId,
  ]);
  await client.end();
}
