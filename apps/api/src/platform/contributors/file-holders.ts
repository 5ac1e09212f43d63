import { Injectable } from '@nestjs/common';
import type { FileHolder } from './file-holder.js';

/** Every kind of thing that files stand in; features register theirs. A file of none is shown to nobody. */
@Injectable()
export class FileHolders {
  private readonly holders = new Map<string, FileHolder>();

  register(holder: FileHolder): void {
    this.holders.set(holder.name, holder);
  }

  /** The holder of this name, if a feature brings it. */
  find(name: string): FileHolder | undefined {
    return this.holders.get(name);
  }
}
