import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { S3mini } from 's3mini';
import { FileStore } from './file-store.js';

/** How a bucket is reached. */
export interface S3Settings {
  /** Of the server with the bucket in its path, or of the bucket itself. */
  endpoint: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** A store that does not answer within this time is taken for lost, in milliseconds. */
const PATIENCE = 30_000;

/** Files in a bucket of any store that speaks S3. The bucket is private: everything is served by the house itself. */
export class S3Store extends FileStore {
  private readonly bucket: S3mini;

  constructor(settings: S3Settings) {
    super();
    this.bucket = new S3mini({ ...settings, requestAbortTimeout: PATIENCE });
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    await this.bucket.putObject(key, bytes, 'application/octet-stream');
  }

  async get(key: string): Promise<Readable | null> {
    const response = await this.bucket.getObjectResponse(key);
    return response?.body ? Readable.fromWeb(response.body as ReadableStream) : null;
  }

  async remove(key: string): Promise<void> {
    await this.bucket.deleteObject(key);
  }
}
