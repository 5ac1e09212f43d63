import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { aboutPerson } from './second-factor-check.js';

/** So many persons at a time. */
const STEP = 200;

interface Sealed {
  personId: string;
  secret: Buffer | null;
  nextSecret: Buffer | null;
}

/** Moves what an earlier `SECRETS_KEY` has sealed to the key of now, each night, until the earlier one can go. */
@Injectable()
export class Reseal implements OnModuleInit {
  private readonly log = new Logger('sealing');

  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly sealing: Sealing,
  ) {}

  onModuleInit(): void {
    this.jobs.registerNightly('secrets.reseal', () => this.all());
  }

  /** All that is sealed, in steps. What no key opens stays as it is, and is said. */
  async all(): Promise<void> {
    if (!(await this.sealing.hasEarlier())) return;
    const counts = { moved: 0, lost: 0 };
    let rows: Sealed[];
    let after = '00000000-0000-0000-0000-000000000000';
    do {
      rows = await this.db.query<Sealed>(
        `SELECT person_id AS "personId", secret, next_secret AS "nextSecret" FROM second_factor
          WHERE person_id > $1 ORDER BY person_id LIMIT ${STEP}`,
        [after],
      );
      for (const row of rows) await this.one(row, counts);
      after = rows.at(-1)?.personId ?? after;
    } while (rows.length === STEP);
    const rest =
      counts.lost > 0
        ? `${counts.lost} that no key opens are left`
        : 'the earlier keys can be taken out of SECRETS_KEY';
    this.log.log(`sealed anew with the first key: ${counts.moved}; ${rest}`);
  }

  private async one({ personId, ...sealed }: Sealed, counts: { moved: number; lost: number }): Promise<void> {
    const columns = { secret: sealed.secret, next_secret: sealed.nextSecret };
    for (const [column, before] of Object.entries(columns)) {
      if (!before) continue;
      try {
        const anew = await this.sealing.anew(before, aboutPerson(personId));
        if (!anew) continue;
        // Set up anew meanwhile, it is sealed with the key of now.
        await this.db.query(
          `UPDATE second_factor SET ${column} = $2 WHERE person_id = $1 AND ${column} = $3`,
          [personId, anew, before],
        );
        counts.moved += 1;
      } catch (error) {
        counts.lost += 1;
        this.log.warn({ err: error }, 'a sealed secret was not opened by any key');
      }
    }
  }
}
