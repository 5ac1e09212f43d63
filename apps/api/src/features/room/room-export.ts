import type { CaseCardLine, Locale, MessageLine } from '@hearth/shared';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Db } from '../../platform/db/db.js';
import { breakoutOf } from './breakouts.queries.js';
import { caseOfRoom } from './case-card.queries.js';
import { notesText } from './notes.queries.js';
import { questionsOf } from './question.queries.js';
import type { RoomQuestion } from './question.types.js';
import { LINE, WITH_AUTHOR } from './room.queries.js';
import type { Room } from './room.types.js';

const WORDS = {
  en: {
    talk: 'Conversation',
    nothing: 'Nothing was written.',
    back: '(taken back)',
    gone: 'Someone who has left',
    answers: (number: number) => `(to ${number})`,
    note: '[content note]',
    guest: 'Guest',
    questions: 'Questions',
    member: 'A member',
    answered: 'answered',
    notes: 'Notes',
    case: 'Case',
    tags: { QUESTION: 'Question', RECOMMENDATION: 'Recommendation', REFLECTION: 'Reflection' },
  },
  es: {
    talk: 'Conversación',
    nothing: 'No se escribió nada.',
    back: '(retirado)',
    gone: 'Alguien que se ha ido',
    answers: (number: number) => `(a ${number})`,
    note: '[nota de contenido]',
    guest: 'Invitado',
    questions: 'Preguntas',
    member: 'Alguien del grupo',
    answered: 'respondida',
    notes: 'Notas',
    case: 'Caso',
    tags: { QUESTION: 'Pregunta', RECOMMENDATION: 'Recomendación', REFLECTION: 'Reflexión' },
  },
} as const;
type Words = (typeof WORDS)[Locale];

/** Someone's words as a quotation: none of them can pass for a part of the page. */
const quoted = (text: string): string => text.replace(/\r\n?|\n/g, '\n').replace(/^/gm, '> ');

const section = (title: string, parts: readonly string[]): string[] =>
  parts.length > 0 ? [`## ${title}`, ...parts] : [];

function said(words: Words, clock: Intl.DateTimeFormat, line: MessageLine): string {
  const name = line.author ? line.author.name : words.gone;
  const head = [
    `${line.number}.`,
    line.author?.guest ? `${name} (${words.guest})` : name,
    clock.format(Date.parse(line.sentAt)),
    ...(line.replyToNumber === null ? [] : [words.answers(line.replyToNumber)]),
    ...(line.contentNotes.length > 0 ? [words.note] : []),
    ...(line.tag ? [`[${words.tags[line.tag]}]`] : []),
  ].join(' ');
  return `${head}\n\n${line.undone ? words.back : quoted(line.body)}`;
}

function asked(words: Words, question: RoomQuestion): string[] {
  const { number, author, asMember, body, votes, answered, withdrawn, hidden } = question;
  if (withdrawn || hidden || body === '') return [];
  const name = author?.name ?? (asMember ? words.member : words.gone);
  return [`${number}. ${name} (+${votes})${answered ? `, ${words.answered}` : ''}\n\n${quoted(body)}`];
}

const shown = (card: CaseCardLine | null): string[] =>
  [card?.happened, card?.tried, card?.question].filter((part) => typeof part === 'string').map(quoted);

/**
 * What a room came to, as Markdown in the viewer's language and zone: what was said, asked, noted, and shown of a case. For whoever was
 * shown the room: whether they may read it was asked there.
 */
export async function roomExport(db: Db, viewer: Viewer, room: Room): Promise<string> {
  const words = WORDS[viewer.locale];
  const locale = viewer.locale === 'es' ? 'es-US' : 'en-US';
  const zone = { timeZone: viewer.timeZone };
  const clock = new Intl.DateTimeFormat(locale, { ...zone, hour: 'numeric', minute: '2-digit' });
  const when = new Intl.DateTimeFormat(locale, { ...zone, dateStyle: 'full', timeStyle: 'long' });
  const lines = await db.query<{ line: MessageLine }>(
    `SELECT ${LINE} AS line FROM message m ${WITH_AUTHOR} WHERE m.room_id = $1 ORDER BY m.number LIMIT 20000`,
    [room.id],
  );
  const isMain = (await breakoutOf(db, room.id)) === null;
  const questions = isMain ? (await questionsOf(db, viewer, room.id)).nodes : [];
  const notes = await notesText(db, room.id);
  return [
    `# ${room.session.title.replace(/\s+/g, ' ')}`,
    when.format(room.session.startsAt),
    ...section(words.case, isMain ? shown(await caseOfRoom(db, room.id)) : []),
    ...section(
      words.talk,
      lines.length > 0 ? lines.map(({ line }) => said(words, clock, line)) : [words.nothing],
    ),
    ...section(
      words.questions,
      questions.flatMap((question) => asked(words, question)),
    ),
    ...section(words.notes, notes.trim() === '' ? [] : [quoted(notes)]),
    '',
  ].join('\n\n');
}
