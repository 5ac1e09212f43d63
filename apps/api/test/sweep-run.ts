import type { ClientMessages } from '@hearth/shared';
import { Refused, type Actor } from './kit/actor.js';
import type { SweepWorld } from './sweep-world.js';

/** Asks something as someone of the world. */
export type Ask = (world: SweepWorld, who: Actor) => Promise<unknown>;
/** One way in: who may, and how it is asked. */
export interface Row {
  may: string;
  ask: Ask;
}

/** An operation, with what it is asked about. */
export const run =
  (
    document: string,
    variables: (world: SweepWorld) => Record<string, unknown> | Promise<Record<string, unknown>> = () => ({}),
  ): Ask =>
  async (world, who) =>
    who.gql(document, await variables(world));

/** A message over the socket. */
export const say =
  <Name extends keyof ClientMessages>(
    name: Name,
    body: (world: SweepWorld) => Parameters<ClientMessages[Name]>[0],
  ): Ask =>
  async (world, who) => {
    const socket = await who.socket();
    try {
      const ack = (await socket.emitWithAck(name, ...([body(world)] as never))) as {
        ok: boolean;
        code?: never;
      };
      if (!ack.ok) throw new Refused(ack as never, 'refused');
      return ack;
    } finally {
      socket.disconnect();
    }
  };
