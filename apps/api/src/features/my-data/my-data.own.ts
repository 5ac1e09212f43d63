import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OwnData } from '../../platform/contributors/own-data.js';

/** What this feature itself keeps of a person. */
@Injectable()
export class MyDataOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register({
      of: 'My data',
      fates: [
        {
          table: 'erasure',
          column: 'person_id',
          becomes: 'deleted',
          why: 'That I asked is done with when it is done.',
          exported: { not: 'It stands on the page I take the export from.' },
        },
        {
          table: 'export_part',
          column: null,
          becomes: 'deleted',
          why: 'What an export gathers goes with its task.',
          exported: { not: 'It is the export.' },
        },
      ],
    });
  }
}
