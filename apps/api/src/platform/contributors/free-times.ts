import { Injectable } from '@nestjs/common';
import type { PersonViewer } from '../access/viewer.js';
import type { Reader } from '../db/reader.js';

/** From when on a person may be mailed of something that starts then; now, where nothing holds it. */
export type FreeTime = (reader: Reader, viewer: PersonViewer, startsAt: Date) => Promise<Date>;

/** When people can bear mail: quiet hours, pauses and school breaks, as whoever knows of them says. */
@Injectable()
export class FreeTimes {
  private known: FreeTime = () => Promise.resolve(new Date());

  register(freeTime: FreeTime): void {
    this.known = freeTime;
  }

  of: FreeTime = (reader, viewer, startsAt) => this.known(reader, viewer, startsAt);
}
