import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fileAddress } from '@hearth/shared';
import type { FileKeeper } from '../../platform/contributors/file-holder.js';
import { FileHolders } from '../../platform/contributors/file-holders.js';
import type { Reader } from '../../platform/db/reader.js';

/** A picture waits for the text it was brought for, as long as that is a draft. */
@Injectable()
export class DraftsFiles implements FileKeeper, OnModuleInit {
  constructor(private readonly holders: FileHolders) {}

  onModuleInit(): void {
    this.holders.registerKeeper(this);
  }

  async keeps(reader: Reader, personId: string, fileId: string): Promise<boolean> {
    const drafts = await reader.query(
      `SELECT FROM draft WHERE person_id = $1 AND position($2 IN body) > 0 LIMIT 1`,
      [personId, fileAddress(fileId)],
    );
    return drafts.length > 0;
  }
}
