import type { Channel, ClientMessages, ServerMessages } from '@hearth/shared';
import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import type { Viewer } from '../access/viewer.js';

export interface SocketData {
  viewer: Viewer;
  /** What is kept of the secret it came with (hex). */
  secret: string;
  /** Channels of the features this socket hears. */
  channels: Set<Channel>;
  /** What is under way with a channel: entering and leaving go one after the other. */
  turns: Map<Channel, Promise<void>>;
  /** How many messages of this socket are not answered yet. */
  underWay: number;
  /** When its use was last noted, by this process's clock. */
  notedAt?: number;
}

export type HearthServer = Server<ClientMessages, ServerMessages, DefaultEventsMap, SocketData>;
export type HearthSocket = Socket<ClientMessages, ServerMessages, DefaultEventsMap, SocketData>;

type LineMessageName = Extract<
  keyof ServerMessages,
  `message.${string}` | `post.${string}` | 'room.changed' | 'notes.changed'
>;
/** A change of a line as it is pushed: the message's name, and the line as it is now. */
export type LineChange = {
  [Name in LineMessageName]: { name: Name; line: Parameters<ServerMessages[Name]>[0] };
}[LineMessageName];

/** Name of a message a client may say. */
export type ClientMessageName = keyof ClientMessages;
export type BodyOf<Name extends ClientMessageName> = Parameters<ClientMessages[Name]>[0];
type AckOf<Name extends ClientMessageName> = Parameters<Parameters<ClientMessages[Name]>[1]>[0];
/** What a handler answers: the acknowledgement without `ok`. */
export type AnswerOf<Name extends ClientMessageName> = Omit<Extract<AckOf<Name>, { ok: true }>, 'ok'>;
