import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gone, type Eraser } from '../../platform/contributors/eraser.js';
import { exportOf } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';

const eraser: Eraser = {
  of: 'Content notes',
  fates: [gone('content_note_choice', 'How I meet what may be hard.', 'content-notes')],
};

const choices = exportOf({
  section: 'content-notes',
  title: { en: 'How I meet what may be hard', es: 'Cómo quiero encontrar lo que puede ser difícil' },
  sql: `SELECT note_key AS key, note_key AS name, choice AS answer FROM content_note_choice WHERE person_id = $1`,
});

/** What is kept of how people meet content notes. */
@Injectable()
export class ContentNotesOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser, choices);
  }
}
