import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gone, unnamed, type Eraser } from '../../platform/contributors/eraser.js';
import { exportOf } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';
import { answersOf } from './poll-answers.js';

const eraser: Eraser = {
  of: 'Polls',
  fates: [
    gone('poll_answer', 'What I answered. What was counted already stays a number.', 'poll-answers'),
    unnamed('poll_removal', 'by_id', 'That something was taken out of a poll, and why.', {
      not: 'It is about someone else’s poll.',
    }),
  ],
};

const answers = exportOf({
  section: 'poll-answers',
  title: { en: 'What I answered in polls', es: 'Lo que respondí en encuestas' },
  note: {
    en: 'Answers to polls without names are here, too: nobody but you can tell that they are yours.',
    es: 'También están tus respuestas a encuestas sin nombres: nadie más que tú puede saber que son tuyas.',
  },
  sql: answersOf('$1'),
});

/** What is kept of people in polls. */
@Injectable()
export class PollsOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser, answers);
  }
}
