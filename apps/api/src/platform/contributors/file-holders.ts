import { Injectable } from '@nestjs/common';
import type { Reader } from '../db/reader.js';
import type { FileHolder, FileKeeper } from './file-holder.js';

/** Every kind of thing that files stand in or wait for; features register theirs. A file of none is shown to nobody. */
@Injectable()
export class FileHolders {
  private readonly holders = new Map<string, FileHolder>();
  private readonly keepers: FileKeeper[] = [];

  register(holder: FileHolder): void {
    this.holders.set(holder.name, holder);
  }

  registerKeeper(keeper: FileKeeper): void {
    this.keepers.push(keeper);
  }

  /** The holder of this name, if a feature brings it. */
  find(name: string): FileHolder | undefined {
    return this.holders.get(name);
  }

  /** Whether anything that this person has begun still needs the file. */
  async isKept(reader: Reader, personId: string, fileId: string): Promise<boolean> {
    for (const keeper of this.keepers) if (await keeper.keeps(reader, personId, fileId)) return true;
    return false;
  }
}
