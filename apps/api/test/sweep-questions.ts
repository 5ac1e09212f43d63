import { randomUUID } from 'node:crypto';
import { ask, hide, QUESTIONS } from './kit/questions.js';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

/** A question of the author's in the room; asked as often as the limit allows is not a matter of who may. */
async function aQuestion({ house, author, session }: SweepWorld): Promise<string> {
  const { id } = await ask(author, session.roomId);
  await house.db.query(`UPDATE room_question SET asked_at = now() - interval '1 hour' WHERE id = $1`, [id]);
  await house.db.query(`DELETE FROM room_question WHERE room_id = $1 AND id <> $2`, [session.roomId, id]);
  return id;
}

const switched = (name: string): Row => ({
  may: 'snnnnnnna+',
  ask: run(`mutation($input: QuestionSwitchInput!) { ${name}(input: $input) { id } }`, async (world) => ({
    input: { id: await aQuestion(world), on: true },
  })),
});

/** Who may what with the questions of a room, see `rows`. */
export const questionRows: Record<string, Row> = {
  'Query.roomQuestions': {
    may: 'snnnnnnn++',
    ask: run(QUESTIONS, async (world) => {
      await aQuestion(world);
      return { id: world.session.roomId };
    }),
  },
  'Mutation.questionAsk': {
    may: 'snnnnnnn++',
    ask: run(`mutation($input: QuestionAskInput!) { questionAsk(input: $input) { id } }`, ({ session }) => ({
      input: { id: randomUUID(), roomId: session.roomId, body: 'How do you begin?' },
    })),
  },
  'Mutation.questionEdit': {
    may: 'snnnnnnnaa',
    ask: run(
      `mutation($input: QuestionEditInput!) { questionEdit(input: $input) { id } }`,
      async (world) => ({
        input: { id: await aQuestion(world), body: 'Not mine.' },
      }),
    ),
  },
  'Mutation.questionWithdraw': {
    may: 'snnnnnnnaa',
    ask: run(`mutation($id: ID!) { questionWithdraw(id: $id) { id } }`, async (world) => ({
      id: await aQuestion(world),
    })),
  },
  'Mutation.questionVote': { ...switched('questionVote'), may: 'snnnnnnn++' },
  'Mutation.questionAnswer': switched('questionAnswer'),
  'Mutation.questionPin': switched('questionPin'),
  'Mutation.questionHide': {
    may: 'snnnnnnna+',
    ask: run(`mutation($input: QuestionHideInput!) { questionHide(input: $input) { id } }`, async (world) => {
      const id = await aQuestion(world);
      await hide(world.author, id);
      return { input: { id, on: false } };
    }),
  },
  'Mutation.questionsAllow': {
    may: 'snnnnnnna+',
    ask: run(
      `mutation($input: QuestionsAllowInput!) { questionsAllow(input: $input) { asMember } }`,
      ({ session }) => ({ input: { roomId: session.roomId, asMember: false } }),
    ),
  },
};
