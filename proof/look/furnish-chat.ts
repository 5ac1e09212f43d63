import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { io, type Socket } from 'socket.io-client';
import type { ClientMessages, ServerMessages } from '@hearth/shared';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { signInAs } from './browser.ts';
import { CAST } from './screen.ts';

/** A session of today in which people answer, react and note what is hard. */
export const WITH_CHAT = '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c80';

type Line = Socket<ServerMessages, ClientMessages>;

/** Schedules it and lets people talk in it; two go on writing. @returns ends that */
export async function furnishChat(url: string, databaseUrl: string): Promise<() => void> {
  const cookie = await signInAs(url, `${CAST.coordinator}@demo.hearth.example`);
  const local = new Date(Date.now() + 15 * 60_000).toLocaleString('sv-SE', { timeZone: 'America/New_York' });
  const input = {
    id: WITH_CHAT,
    audienceId: demoId('audience', 'ctlc-current'),
    title: 'What helped this week',
    purpose: 'One small thing each.',
    localStart: `${local.slice(0, 10)}T${local.slice(11, 16)}`,
    timeZone: 'America/New_York',
    minutes: 60,
    facilitatorId: demoId('person', 'tomas'),
    joinUrl: null,
    listedPublicly: false,
  };
  const query = 'mutation($input: PeerSessionScheduleInput!) { peerSessionSchedule(input: $input) { id } }';
  await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, origin: url },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>('SELECT id FROM room WHERE session_id = $1', [
    WITH_CHAT,
  ]);
  const roomId = rows[0]?.id ?? '';
  const lines = new Map<string, Line>();
  const lineOf = async (name: string): Promise<Line> => {
    const known = lines.get(name);
    if (known) return known;
    const extraHeaders = { cookie: await signInAs(url, `${name}@demo.hearth.example`) };
    const line: Line = io(url, { transports: ['websocket'], forceNew: true, extraHeaders });
    lines.set(name, line);
    await line.timeout(10_000).emitWithAck('room.join', { roomId, afterRev: 0 });
    return line;
  };
  const say = async (
    name: string,
    body: string,
    more: { replyToNumber?: number; contentNotes?: string[] } = {},
  ) => {
    const id = randomUUID();
    await (await lineOf(name)).emitWithAck('message.send', { roomId, id, body, ...more });
    return id;
  };
  const question = await say('tomas.almeida', 'Who has one small thing that helped, however small it was?');
  const helped = await say(
    'hannah.oyelaran',
    'We say hello at the door by name. Three of them say it back now.',
    {
      replyToNumber: 1,
    },
  );
  await say('noor.haddad', 'I wrote the plan for the morning on the board, and left it there.', {
    replyToNumber: 1,
  });
  await say('linh.tran-doyle', 'One of my families lost a grandmother on Sunday. We lit a candle together.', {
    contentNotes: ['death'],
  });
  await say(CAST.longName, 'Thank you for telling us. @Noor Haddad, do you still have that list?', {
    replyToNumber: 4,
  });
  for (const [name, id] of [
    ['tomas.almeida', helped],
    ['linh.tran-doyle', helped],
    ['noor.haddad', helped],
    ['hannah.oyelaran', question],
  ] as const)
    await (await lineOf(name)).emitWithAck('message.react', { roomId, id, kind: 'THANK_YOU', on: true });
  await (
    await lineOf('linh.tran-doyle')
  ).emitWithAck('message.react', { roomId, id: helped, kind: 'ME_TOO', on: true });
  for (const who of ['noor', 'rosa', 'amara'])
    await client.query('INSERT INTO room_read (room_id, person_id, number) VALUES ($1, $2, 1)', [
      roomId,
      demoId('person', who),
    ]);
  await client.end();
  const writers = [await lineOf('hannah.oyelaran'), await lineOf('tomas.almeida')];
  const timer = setInterval(() => {
    for (const line of writers) line.emit('room.typing', { roomId }, () => undefined);
  }, 3_000);
  return () => {
    clearInterval(timer);
    for (const line of lines.values()) line.disconnect();
  };
}
