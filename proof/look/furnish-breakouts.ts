import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import * as Y from 'yjs';
import { NOTES_TEXT } from '@hearth/shared';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { signInAs } from './browser.ts';

/** Sessions of today with notes and small rooms. */
export const WITH_BREAKOUTS = {
  /** Nobody is in a small room yet; there are notes. */
  before: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c70',
  open: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c71',
  calledBack: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c72',
  over: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c73',
};

const NOTES = `What helped this week
- A walk at noon with the class that could not sit still
- The door stays open in the first ten minutes

What we try next
- One sentence at the door: "Good that you are here."
`;

interface Answer {
  data: { room: { id: string }; breakoutsMake: { version: number; rooms: { id: string }[] } };
}

/** Schedules those sessions, writes in their notes, makes small rooms. Answers the small room of Noor in `open`. */
export async function furnishBreakouts(url: string): Promise<void> {
  const cookie = await signInAs(url, 'amara.osei@demo.hearth.example');
  const ask = async (query: string, variables: object): Promise<Answer['data']> => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, origin: url },
      body: JSON.stringify({ query, variables }),
    });
    const text = await answer.text();
    if (text.includes('"errors"')) throw new Error(text);
    const { data }: Answer = JSON.parse(text);
    return data;
  };
  const local = new Date(Date.now() + 15 * 60_000).toLocaleString('sv-SE', { timeZone: 'America/New_York' });
  const [noor, rosa, hannah, tomas] = ['noor', 'rosa', 'hannah', 'tomas'].map((key) => demoId('person', key));
  for (const [state, id] of Object.entries(WITH_BREAKOUTS)) {
    await ask('mutation($input: PeerSessionScheduleInput!) { peerSessionSchedule(input: $input) { id } }', {
      input: {
        id,
        audienceId: demoId('audience', 'ctlc-current'),
        title: 'In small rooms: the first ten minutes',
        purpose: 'Two or three of us at a time, then all together.',
        localStart: `${local.slice(0, 10)}T${local.slice(11, 16)}`,
        timeZone: 'America/New_York',
        minutes: 60,
        // One of them is for who reads Spanish to run.
        facilitatorId: state === 'before' ? demoId('person', 'rosa') : null,
        joinUrl: null,
        listedPublicly: false,
      },
    });
    const { room } = await ask('query($id: ID!) { room(sessionId: $id) { id } }', { id });
    await write(url, cookie, room.id, NOTES);
    if (state === 'before') continue;
    const { breakoutsMake } = await ask(
      'mutation($input: BreakoutsMakeInput!) { breakoutsMake(input: $input) { version rooms { id } } }',
      {
        input: {
          ...{ id: randomUUID(), roomId: room.id, version: 0, size: 2, how: 'BY_HAND', minutes: 30 },
          prompt:
            'What did you do in the first ten minutes of your hardest day this week? What would you keep?',
          groups: [
            [noor, rosa],
            [hannah, tomas],
          ],
        },
      },
    );
    for (const { id: roomId } of breakoutsMake.rooms)
      await write(url, cookie, roomId, 'We would keep the walk, and the quiet corner.\n');
    if (state === 'open') continue;
    const name = state === 'over' ? 'breakoutsClose' : 'breakoutsCallBack';
    await ask(`mutation($input: BreakoutsActInput!) { ${name}(input: $input) { version } }`, {
      input: { id: randomUUID(), roomId: room.id, version: breakoutsMake.version },
    });
  }
}

async function write(url: string, cookie: string, roomId: string, text: string): Promise<void> {
  const doc = new Y.Doc();
  doc.getText(NOTES_TEXT).insert(0, text);
  const update = Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64');
  const socket = io(url, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie } });
  const answer: unknown = await socket.timeout(10_000).emitWithAck('notes.update', { roomId, update });
  socket.disconnect();
  if (!JSON.stringify(answer).includes('"ok":true')) throw new Error(JSON.stringify(answer));
}
