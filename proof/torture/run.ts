import { setTimeout as sleep } from 'node:timers/promises';
import { brokenPromises } from './check.ts';
import { TortureClient } from './client.ts';
import { furnishRoom, readRoom } from './room.ts';

export interface TortureOptions {
  clients: number;
  /** In all. */
  messages: number;
  /** How often an API process is ended with `kill -9` meanwhile. */
  kills: number;
}

/** Where it happens: API processes on one database. */
export interface TortureHouse {
  databaseUrl: string;
  urls: readonly string[];
  /** Ends process `index` with SIGKILL; when it is done, the process is gone. */
  kill(index: number): Promise<void>;
  /** Starts it again at its address; when it is done, it serves. */
  restart(index: number): Promise<void>;
}

/** Settings for the processes: nobody is to be slowed down. */
export const TORTURE_SETTINGS = { CHAT_LIMIT: '100000', LIVE_READS: '100000', BEAT_MS: '1000' };

export interface TortureReport {
  faults: string[];
  stored: number;
  revs: number;
  edits: number;
  undos: number;
  cuts: number;
  kills: number;
  retries: number;
  connects: number;
  /** Lowest and highest number of changes a client was given one by one, the rest being latest states of a replay. */
  applied: [number, number];
  seconds: number;
}

const chance = (of: number) => Math.random() < of;

/** Lets many talk at once over lines that are cut and servers that are killed, then compares what everyone has. */
export async function torture(house: TortureHouse, options: TortureOptions): Promise<TortureReport> {
  const began = Date.now();
  const { roomId, talkers } = await furnishRoom(house.databaseUrl, options.clients);
  const clients = talkers.map(
    (talker, index) => new TortureClient(talker, roomId, house.urls[index % house.urls.length] ?? ''),
  );
  const share = Math.ceil(options.messages / clients.length);
  const said = () => clients.reduce((sum, client) => sum + client.said.size, 0);
  let talking = true;

  const cuts: Promise<void>[] = [];
  const cutting = (async () => {
    while (talking) {
      const client = clients[Math.floor(Math.random() * clients.length)];
      if (client) cuts.push(client.cut(chance(0.5), Math.random() * 1_500));
      await sleep(1_500 / clients.length + Math.random() * 100);
    }
  })();
  const killing = (async () => {
    for (let kill = 1; kill <= options.kills; kill += 1) {
      while (said() < (share * clients.length * kill) / (options.kills + 1)) await sleep(20);
      const index = kill % house.urls.length;
      await house.kill(index);
      await sleep(300);
      await house.restart(index);
    }
  })();
  await Promise.all(clients.map((client, index) => talk(client, index, share)));
  await killing;
  talking = false;
  await cutting;
  await Promise.all(cuts);
  await Promise.all(
    clients.flatMap((client) => [...client.said.keys()].slice(0, 3).map((id) => client.sayAgain(id))),
  );

  const room = await readRoom(house.databaseUrl, roomId);
  const until = Date.now() + 20_000;
  while (clients.some(({ channel }) => channel.rev < room.rev) && Date.now() < until) await sleep(50);
  const faults = brokenPromises(room, clients);
  for (const client of clients) client.close();
  const sum = (count: keyof TortureClient['counts']) =>
    clients.reduce((total, { counts }) => total + counts[count], 0);
  const applied = clients.map((client) => client.applied.length);
  return {
    faults,
    stored: room.lines.length,
    revs: room.rev,
    edits: sum('edits'),
    undos: sum('undos'),
    cuts: sum('cuts'),
    kills: options.kills,
    retries: sum('retries'),
    connects: sum('connects'),
    applied: [Math.min(...applied), Math.max(...applied)],
    seconds: Math.round((Date.now() - began) / 1_000),
  };
}

/** One talker's part: bursts and pauses; some lines are edited or taken back later, while others are away. */
async function talk(client: TortureClient, index: number, share: number): Promise<void> {
  for (let line = 0; line < share;) {
    const burst = Math.min(share - line, 1 + Math.floor(Math.random() * 3));
    const ids = await Promise.all(
      Array.from({ length: burst }, (_, at) =>
        client.say(`${index}.${line + at}: what helped today`, chance(0.1)),
      ),
    );
    line += burst;
    await sleep(Math.random() * 300);
    const [id = ''] = ids;
    if (chance(0.2)) await client.edit(id, `${index}.${line}: what helped, said better`);
    if (chance(0.1)) await client.undo(id);
  }
}
