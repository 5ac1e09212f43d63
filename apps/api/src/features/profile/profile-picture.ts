import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PROFILE_LIMITS } from '@hearth/shared';
import { FilesService } from '../../foundation/files/files.service.js';
import { claimFiles, releaseFiles } from '../../foundation/files/files.queries.js';
import { found, invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { FileHolder } from '../../platform/contributors/file-holder.js';
import { FileHolders } from '../../platform/contributors/file-holders.js';
import { Db, type Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import type { ProfilePictureSaveInput } from './profile.inputs.js';
import { seesPicture } from './profile.queries.js';

interface Held {
  fileId: string | null;
  smallId: string | null;
}

/** One's picture: two files that stand in the profile, seen by whom it is shown to. */
@Injectable()
export class ProfilePicture implements FileHolder, OnModuleInit {
  readonly name = 'picture';
  // It stands beside every line of theirs: who reads a few threads in a row asks for each face once.
  readonly keptFor = 300;

  constructor(
    private readonly db: Db,
    private readonly files: FilesService,
    private readonly holders: FileHolders,
  ) {}

  onModuleInit(): void {
    this.holders.register(this);
  }

  async nameOf(reader: Reader, viewer: Viewer, fileId: string): Promise<string | null> {
    return (await seesPicture(reader, viewer, fileId)) ? this.name : null;
  }

  /**
   * Takes a square picture that the viewer brought; the one before is removed. The same again is the same. Throws `invalid`
   * (fileId: unknown, not_square).
   */
  async save(viewer: Viewer, { fileId, alt }: ProfilePictureSaveInput): Promise<void> {
    const small = await this.small(viewer, fileId);
    await this.db.write(async (tx) => {
      const held = await lock(tx, viewer.personId);
      if (held.fileId === fileId) {
        await tx.query(`UPDATE profile SET picture_alt = $2 WHERE person_id = $1`, [viewer.personId, alt]);
        return;
      }
      const both = small ? [fileId, small] : [];
      const claimed = await claimFiles(tx, viewer, both, { holder: this.name, audienceId: null });
      if (claimed.length < 2) throw invalidField('fileId', 'unknown');
      await releaseFiles(tx, idsOf(held));
      await tx.query(
        `UPDATE profile SET picture_file_id = $2, picture_small_file_id = $3, picture_alt = $4 WHERE person_id = $1`,
        [viewer.personId, fileId, small, alt],
      );
    });
  }

  /** Takes the picture away; twice is once. */
  async remove(viewer: Viewer): Promise<void> {
    await this.db.write(async (tx) => {
      await releaseFiles(tx, idsOf(await lock(tx, viewer.personId)));
      await tx.query(
        `UPDATE profile SET picture_file_id = NULL, picture_small_file_id = NULL, picture_alt = '' WHERE person_id = $1`,
        [viewer.personId],
      );
    });
  }

  private async isHeld(viewer: Viewer, fileId: string): Promise<boolean> {
    const rows = await this.db.query(`SELECT FROM profile WHERE person_id = $1 AND picture_file_id = $2`, [
      viewer.personId,
      fileId,
    ]);
    return rows.length > 0;
  }

  /** Null: it stands in their profile already. Looked for in this order, or the same saved at the same moment would be in neither. */
  private async small(viewer: Viewer, fileId: string): Promise<string | null> {
    const file = await this.files.broughtBy(viewer, fileId);
    if (!file && (await this.isHeld(viewer, fileId))) return null;
    if (!file || file.width === null) throw invalidField('fileId', 'unknown');
    if (file.width !== file.height || file.width > PROFILE_LIMITS.pictureSide)
      throw invalidField('fileId', 'not_square');
    const { id } = await this.files.smaller(viewer, file, PROFILE_LIMITS.pictureSmallSide);
    return id;
  }
}

const idsOf = ({ fileId, smallId }: Held): string[] => [fileId, smallId].filter((id) => id !== null);

/** The profile of a person, made where there is none, held by the transaction. */
async function lock(tx: Tx, personId: string): Promise<Held> {
  await tx.query(`INSERT INTO profile (person_id, version) VALUES ($1, 0) ON CONFLICT DO NOTHING`, [
    personId,
  ]);
  const [held] = await tx.query<Held>(
    `SELECT picture_file_id AS "fileId", picture_small_file_id AS "smallId" FROM profile WHERE person_id = $1 FOR UPDATE`,
    [personId],
  );
  return found(held);
}
