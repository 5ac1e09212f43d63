import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { FILES, type StoredFile } from '@hearth/shared';
import { found, invalidField, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { FileHolders } from '../../platform/contributors/file-holders.js';
import { Config } from '../../platform/config/config.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { FileStore } from '../../platform/files/file-store.js';
import { knownType } from '../../platform/files/file-type.js';
import { Pictures } from '../../platform/files/pictures.js';
import { readBody } from '../../platform/files/read-body.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { canSeeFile } from './files.policy.js';
import { addFile, fileById, forgetLoose, lockLoose, type FileRow } from './files.queries.js';

/** What stands nowhere waits so long for the text it was brought for, and again while a draft names it, in milliseconds. */
const WAITS = 86_400_000;
/** So many files are taken in at the same time by one process: each is held in memory until it is stored. */
const AT_ONCE = 8;
/** And so many of one person, so that nobody keeps others out. */
const AT_ONCE_EACH = 2;

/** A file to be served. */
export interface ServedFile extends StoredFile {
  /** What the text it stands in calls it; empty where it stands nowhere. */
  name: string;
  /** For how many seconds it may be shown again without asking. */
  keptFor: number;
  bytesOf(): Promise<Readable>;
}

/** Takes files in, shows them to whom they may be shown, and removes them. */
@Injectable()
export class FilesService implements OnModuleInit {
  private readonly log = new Logger('files');
  /** How many come in, by who brings them. */
  private readonly coming = new Map<string, number>();

  constructor(
    private readonly db: Db,
    private readonly store: FileStore,
    private readonly pictures: Pictures,
    private readonly holders: FileHolders,
    private readonly limits: RateLimits,
    private readonly jobs: Jobs,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.register('files.sweep', ({ storedAs }) => this.sweep(storedAs));
  }

  /**
   * Takes a file in: the same id by the same person answers the file that is there. Throws `id_taken`, `too_many`, `invalid`
   * (file: required, file_too_large, file_slow, file_type, file_broken).
   */
  async take(viewer: Viewer, id: string, body: IncomingMessage): Promise<StoredFile> {
    const known = await this.standing(viewer, id);
    if (known) return known;
    await this.limits.take('upload', viewer.personId);
    const leave = this.enter(viewer.personId);
    try {
      const bytes = await readBody(body, FILES.document, this.config.UPLOAD_SECONDS);
      if (bytes === 'too_large') throw tooLarge(FILES.document);
      if (bytes === 'slow') throw invalidField('file', 'file_slow');
      if (bytes.length === 0) throw invalidField('file', 'required');
      return await this.keep(viewer, id, await this.made(bytes));
    } finally {
      leave();
    }
  }

  /** Takes a place among those that come in. Throws `too_many`. @returns what gives it back */
  private enter(personId: string): () => void {
    const own = this.coming.get(personId) ?? 0;
    const all = [...this.coming.values()].reduce((sum, count) => sum + count, 0);
    if (own >= AT_ONCE_EACH || all >= AT_ONCE) throw new RefusalError('too_many', { retryAfterSeconds: 5 });
    this.coming.set(personId, own + 1);
    return () => {
      const left = (this.coming.get(personId) ?? 1) - 1;
      if (left > 0) this.coming.set(personId, left);
      else this.coming.delete(personId);
    };
  }

  /** A file that the viewer may see. Throws `not_found`. */
  async open(viewer: Viewer, id: string): Promise<ServedFile> {
    const file = found(await fileById(this.db, viewer, id));
    if (!canSeeFile(viewer, file)) throw notFound();
    const name = file.holder === null ? '' : await this.nameOf(viewer, { ...file, holder: file.holder });
    return {
      ...file,
      name: found(name),
      keptFor: (file.holder !== null && this.holders.find(file.holder)?.keptFor) || 0,
      bytesOf: async () => {
        const bytes = await this.store.get(file.storedAs);
        if (!bytes) this.log.error({ file: id }, 'a file is not in the store');
        return found(bytes);
      },
    };
  }

  /** A file that the viewer brought and that stands nowhere yet; null where there is none such. */
  async broughtBy(viewer: Viewer, id: string): Promise<FileRow | null> {
    const file = await fileById(this.db, viewer, id);
    return file?.brought && file.holder === null ? file : null;
  }

  /** A picture that the viewer brought, made small, as another file of theirs. Throws `invalid` (file: file_broken). */
  async smaller(viewer: Viewer, { storedAs }: FileRow, side: number): Promise<StoredFile> {
    const bytes = await buffer(found(await this.store.get(storedAs)));
    const picture = await this.pictures.remake(bytes, side);
    if (!picture) throw invalidField('file', 'file_broken');
    return this.keep(viewer, randomUUID(), picture);
  }

  private nameOf(viewer: Viewer, { holder, id }: FileRow & { holder: string }): Promise<string | null> {
    return this.holders.find(holder)?.nameOf(this.db, viewer, id) ?? Promise.resolve(null);
  }

  /** The file that has this id already, if it is the viewer's and stands nowhere; null where the id is free. */
  private async standing(viewer: Viewer, id: string): Promise<StoredFile | null> {
    const file = await fileById(this.db, viewer, id);
    if (!file) return null;
    if (!file.brought) throw new RefusalError('id_taken');
    return lineOf(file);
  }

  private async made(bytes: Buffer): Promise<Made> {
    const known = await knownType(bytes);
    if (!known) throw invalidField('file', 'file_type');
    if (known.kind === 'document') return { bytes, type: known.type, width: null, height: null };
    if (bytes.length > FILES.picture) throw tooLarge(FILES.picture);
    const picture = await this.pictures.remake(bytes);
    if (!picture) throw invalidField('file', 'file_broken');
    return picture;
  }

  private async keep(viewer: Viewer, id: string, made: Made): Promise<StoredFile> {
    const storedAs = randomUUID();
    // Left before anything is stored: whatever dies meanwhile, nothing stays in the store that stands nowhere.
    await this.db.write((tx) => sweepLater(tx, storedAs));
    await this.store.put(storedAs, made.bytes);
    const { type, width, height } = made;
    const file = { id, type, bytes: made.bytes.length, width, height };
    if (await this.db.write((tx) => addFile(tx, viewer, { ...file, storedAs }))) return file;
    // The same id came in between.
    await this.store.remove(storedAs);
    return found(await this.standing(viewer, id));
  }

  /** Removes what stands nowhere and what no draft waits for. Safe to repeat, also after a half-done one. */
  private async sweep(storedAs: string): Promise<void> {
    const gone = await this.db.write(async (tx) => {
      const loose = await lockLoose(tx, storedAs);
      if (loose && (await this.holders.isKept(tx, loose.personId, loose.id))) {
        await sweepLater(tx, storedAs);
        return false;
      }
      return forgetLoose(tx, storedAs);
    });
    if (gone) await this.store.remove(storedAs);
  }
}

const sweepLater = (tx: Tx, storedAs: string): Promise<void> =>
  tx.enqueue(
    'files.sweep',
    { storedAs },
    { runAt: new Date(Date.now() + WAITS), key: `files.sweep:${storedAs}` },
  );

interface Made extends Omit<StoredFile, 'id' | 'bytes'> {
  bytes: Buffer;
}

const tooLarge = (most: number) =>
  invalidField('file', 'file_too_large', { megabytes: Math.floor(most / 1_048_576) });

const lineOf = ({ id, type, bytes, width, height }: StoredFile): StoredFile => ({
  id,
  type,
  bytes,
  width,
  height,
});
