import type { Readable } from 'node:stream';

/** Where the bytes of files lie. Keys are UUIDs of ours; what is stored under one never changes. */
export abstract class FileStore {
  /** Stores the bytes; whole, or not at all. */
  abstract put(key: string, bytes: Buffer): Promise<void>;
  /** The same for bytes that come one after the other and need not be held at once. */
  abstract putStream(key: string, chunks: AsyncIterable<Uint8Array>): Promise<void>;
  /** The bytes, or null where nothing is stored under this key. */
  abstract get(key: string): Promise<Readable | null>;
  /** Removes them; twice is once. */
  abstract remove(key: string): Promise<void>;
}
