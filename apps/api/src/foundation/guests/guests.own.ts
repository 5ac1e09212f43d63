import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Eraser } from '../../platform/contributors/eraser.js';
import { OwnData } from '../../platform/contributors/own-data.js';

const eraser: Eraser = {
  of: 'Guests',
  fates: [
    {
      table: 'guest',
      column: 'person_id',
      becomes: 'deleted',
      why: 'That I came by a link.',
      exported: { not: 'A guest has no account that could ask for it.' },
    },
    {
      table: 'guest_link',
      column: 'made_by',
      becomes: 'unnamed',
      why: 'The link is the session’s.',
      exported: { not: 'It is the session’s.' },
    },
  ],
};

/** What is kept of guests, and of who let them in. */
@Injectable()
export class GuestsOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser);
  }
}
