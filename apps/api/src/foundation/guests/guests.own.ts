import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gone, unnamed, type Eraser } from '../../platform/contributors/eraser.js';
import { OwnData } from '../../platform/contributors/own-data.js';

const eraser: Eraser = {
  of: 'Guests',
  fates: [
    gone(
      'guest',
      'That I came by a link. A guest goes whole, days after the session: see how long things are kept.',
      {
        not: 'A guest has no account that could ask for it.',
      },
    ),
    unnamed('guest_link', 'made_by', 'The link is the session’s.', { not: 'It is the session’s.' }),
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
