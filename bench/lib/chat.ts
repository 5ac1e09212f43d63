import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { House } from '../../tools/with-house.ts';
import { ChatSocket, openPlain } from './chat-socket.ts';
import { lineText, Listeners, MARK } from './listeners.ts';
import { startRaw } from './raw.ts';
import type { World } from './world.ts';

/** What a house needs so that a benchmark may say more than a person may. */
export const WITHOUT_CHAT_LIMIT = { CHAT_LIMIT: '0' };

/** One side of a chat: many who listen and one who speaks. */
export interface Chat {
  pid: number;
  listeners: Listeners;
  /** Says the line of this number; settles once it is taken (acknowledged, where there is such a thing). */
  say(number: number): Promise<void>;
  close(): void;
}

/** A room of the house. */
export async function houseChat(
  house: House,
  world: World,
  count: number,
): Promise<Chat & { roomId: string }> {
  const roomId = await world.room();
  const cookies = world.people.map(({ cookie }) => cookie);
  const speaker = await ChatSocket.open(house.url, world.viewer.cookie);
  const listeners = await Listeners.open(count, house.url, roomId, cookies);
  return {
    pid: house.pid(0),
    roomId,
    listeners,
    say: async (number) => {
      await speaker.call('message.send', { roomId, id: randomUUID(), body: lineText(number) });
    },
    close: () => {
      speaker.close();
      listeners.close();
    },
  };
}

/** The same beside it: `ws` and a frame built once, of lines as long as Hearth's. */
export async function rawChat(count: number, sample: string): Promise<Chat> {
  const server = await startRaw('chat', {});
  const speaker = await openPlain(server.url, () => {});
  const listeners = await Listeners.open(count, server.url, null, ['']);
  const [before = '', after = ''] = sample.split(new RegExp(`${MARK}\\d{7}`));
  const text = (number: number) => `${before}${lineText(number).slice(0, MARK.length + 7)}${after}`;
  return {
    pid: server.pid,
    listeners,
    say: async (number) => {
      speaker.send(text(number));
    },
    close: () => {
      speaker.terminate();
      listeners.close();
      server.stop();
    },
  };
}

/** One line of the house as it is pushed, for the raw side to push the same. */
export async function sampleLine(house: House, world: World): Promise<string> {
  const roomId = await world.room();
  const heard = new EventTarget();
  const socket = await ChatSocket.open(house.url, world.viewer.cookie, (frame) => {
    if (frame.includes(MARK)) heard.dispatchEvent(new CustomEvent('line', { detail: frame.toString() }));
  });
  await socket.call('room.join', { roomId, afterRev: 0 });
  const line = once(heard, 'line') as Promise<[CustomEvent<string>]>;
  await socket.call('message.send', { roomId, id: randomUUID(), body: lineText(0) });
  const [{ detail }] = await line;
  socket.close();
  return detail;
}
