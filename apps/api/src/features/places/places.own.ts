import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gone, unnamed, type Eraser } from '../../platform/contributors/eraser.js';
import { exportOf, keyBy, whileRead } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';

const eraser: Eraser = {
  of: 'Places',
  fates: [
    gone('accommodation', 'What I need so that I can take part.', 'accommodations'),
    unnamed('accommodation', 'settled_by', 'It is about someone else.', { not: 'It is about someone else.' }),
  ],
};

const accommodations = exportOf({
  section: 'accommodations',
  title: { en: 'What I need so that I can take part', es: 'Lo que necesito para participar' },
  sql: `SELECT ${keyBy('a.asked_at', 'a.id')} AS key, a.asked_at AS at, ${whileRead('s.audience_id', 's.title')} AS session, a.kind, a.words AS text, a.state, a.note AS answer
          FROM accommodation a LEFT JOIN peer_session s ON s.id = a.session_id WHERE a.person_id = $1`,
});

/** What is kept of what people need so that they can take part. */
@Injectable()
export class PlacesOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser, accommodations);
  }
}
