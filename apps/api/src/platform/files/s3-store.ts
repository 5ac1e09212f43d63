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
/** What is not held at once is sent in parts of so many bytes; a bucket takes none under five megabytes but the last. */
const PART = 8_388_608;

type UploadPart = Awaited<ReturnType<S3mini['uploadPart']>>;

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

  async putStream(key: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
    let held = Buffer.alloc(0);
    let upload: string | undefined;
    const parts: UploadPart[] = [];
    const send = async (bytes: Buffer) => {
      upload ??= await this.bucket.getMultipartUploadId(key, 'application/octet-stream');
      parts.push(await this.bucket.uploadPart(key, upload, bytes, parts.length + 1));
    };
    try {
      for await (const chunk of chunks) {
        held = Buffer.concat([held, chunk]);
        if (held.length < PART) continue;
        await send(held);
        held = Buffer.alloc(0);
      }
      if (!upload) return await this.put(key, held);
      if (held.length > 0) await send(held);
      await this.bucket.completeMultipartUpload(key, upload, parts);
    } catch (error) {
      if (upload) await this.bucket.abortMultipartUpload(key, upload).catch(() => undefined);
      throw error;
    }
  }

  async get(key: string): Promise<Readable | null> {
    const response = await this.bucket.getObjectResponse(key);
    return response?.body ? Readable.fromWeb(response.body as ReadableStream) : null;
  }

  async remove(key: string): Promise<void> {
    await this.bucket.deleteObject(key);
  }
}
