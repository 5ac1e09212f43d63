import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gone, unnamed, type Fate } from '../../platform/contributors/eraser.js';
import { OwnData } from '../../platform/contributors/own-data.js';
import { eraseLines, holdRoomsOf } from './room-erase.js';
import { roomExports } from './room-exports.js';

const LASTS = { not: 'It lasts as long as a session does.' };

const FATES: Fate[] = [
  unnamed(
    'message',
    'shown_author_id',
    'Others answered it: it stays under “someone who has left”. Where I take my words along, it is a line that was taken back.',
    'messages',
  ),
  gone(
    'message_reaction',
    'My reactions. A number that is shown stays until it is counted anew.',
    'message-reactions',
  ),
  gone('message_mention', 'That I was named; the words of whoever named me are theirs.', {
    not: 'It stands in what others wrote.',
  }),
  gone(
    'message_lesson_ask',
    'That I asked for a lesson.',
    { not: 'It is about someone else’s words.' },
    'asker_id',
  ),
  unnamed(
    'room_question',
    'shown_author_id',
    'It stays in the room’s list under nobody’s name. Where I take my words along, it is withdrawn.',
    'questions',
  ),
  unnamed('room_question', 'hidden_by_id', 'That a question was hidden, and why.', {
    not: 'It is about someone else’s question.',
  }),
  gone(
    'question_author',
    'Who really asked a question. What I asked as a member stays as it is, as posts do.',
    'questions',
  ),
  gone('question_vote', 'What I wanted to be asked.', 'question-votes'),
  unnamed(
    'case_card',
    'author_id',
    'A case names nobody; its words go when its time is up, and at once where I take my words along.',
    'cases',
  ),
  gone('room_read', 'How far I have read.', { not: 'It says no more than where I stopped.' }),
  gone('room_presence', 'That I am in the room.', LASTS),
  gone('breakout_person', 'In which small room I was.', LASTS),
  gone('room_minute', 'That I needed a minute; between two, and forgotten after the session.', LASTS),
  gone('room_minute', 'That I was asked for one.', LASTS, 'to_person_id'),
  gone('person_mute', 'Whom I do not want to read in rooms.', 'mutes'),
  gone('person_mute', 'Who does not want to read me.', { not: 'Nobody learns who muted them.' }, 'muted_id'),
  unnamed('room_note', 'locked_by', 'That the notes are finished.', { not: 'It is the room’s.' }),
  unnamed(
    'room_note_update',
    'person_id',
    'Shared notes are one text; which stroke was whose leads to nobody.',
    {
      not: 'It is the room’s one text.',
    },
  ),
  {
    table: 'room_note',
    column: null,
    becomes: 'kept',
    why: 'The numbers of pens in shared notes lead to nobody any more.',
    exported: { not: 'It is the room’s one text.' },
  },
  {
    table: 'room_turns',
    column: null,
    becomes: 'kept',
    why: 'Whose turn it was in a session that is over: a number that leads to nobody any more.',
    exported: LASTS,
  },
];

/** What is kept of people in rooms. */
@Injectable()
export class RoomOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register({ of: 'Rooms', fates: FATES, hold: holdRoomsOf, erase: eraseLines }, ...roomExports);
  }
}
