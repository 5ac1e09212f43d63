import { randomUUID } from 'node:crypto';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { signInAs } from './browser.ts';

/** Threads with polls, each of another kind. */
export const WITH_POLLS = {
  named: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c10',
  words: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c11',
  scale: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c12',
  closed: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c13',
};

const PEOPLE = [
  'noor.haddad',
  'dana.kowalczyk',
  'amara.osei',
  'wes.thibodeau',
  'kofi.mensah-boyle',
  'rosa.medina',
];

/** Starts those threads and lets the cast answer. */
export async function furnishPolls(url: string): Promise<void> {
  const cookies = new Map<string, string>();
  for (const who of PEOPLE) cookies.set(who, await signInAs(url, `${who}@demo.hearth.example`));
  const ask = async (who: string, query: string, variables: Record<string, unknown>) => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookies.get(who) ?? '', origin: url },
      body: JSON.stringify({ query, variables }),
    });
    const text = await answer.text();
    if (text.includes('"errors"')) throw new Error(text);
    return text;
  };
  const start = async (
    id: string,
    title: string,
    poll: Record<string, unknown>,
    answers: [string, ...string[]][],
  ) => {
    const pollId = randomUUID();
    const input = {
      id,
      postId: randomUUID(),
      spaceId: demoId('space', 'classroom'),
      title,
      markdown: 'I would like to know before we meet.',
      poll: { id: pollId, anonymous: false, shown: 'AFTER_ANSWER', options: [], ...poll },
    };
    await ask('noor.haddad', 'mutation($input: ThreadStartInput!) { threadStart(input: $input) { id } }', {
      input,
    });
    const read = `query($id: ID!) { polls(place: THREAD, placeId: $id) { wording } }`;
    const [, to] = /"wording":"([^"]+)"/.exec(await ask('noor.haddad', read, { id })) ?? [];
    for (const [who, ...said] of answers)
      await ask(who, 'mutation($input: PollAnswerInput!) { pollAnswer(input: $input) { id } }', {
        input: { id: pollId, to, said },
      });
    if (id === WITH_POLLS.closed)
      await ask('noor.haddad', 'mutation($id: ID!) { pollClose(id: $id) { id } }', { id: pollId });
  };
  const closesAt = new Date(Date.now() + 3 * 86_400_000).toISOString();
  await start(
    WITH_POLLS.named,
    'When do we meet?',
    {
      question: 'Which afternoons could you come to a table for those who do recess duty?',
      kind: 'SEVERAL',
      options: ['Monday', 'Tuesday, after the staff meeting if it does not run over again', 'Thursday'],
      closesAt,
    },
    [
      ['noor.haddad', '1', '3'],
      ['kofi.mensah-boyle', '1'],
      ['rosa.medina', '1', '2'],
      ['dana.kowalczyk', '3'],
    ],
  );
  await start(
    WITH_POLLS.words,
    'In a word',
    { question: 'What does your staff room need most?', kind: 'WORDS', anonymous: true, shown: 'ALWAYS' },
    PEOPLE.map((who, at): [string, ...string[]] => [
      who,
      ['Quiet', 'quiet', 'A window', 'Coffee', 'quiet', 'Time'][at] ?? 'Time',
      ['Chairs', 'Coffee', 'Chairs', 'A door that closes without a sound', 'Tea', 'Tea'][at] ?? 'Tea',
    ]),
  );
  await start(
    WITH_POLLS.scale,
    'How full is your week?',
    {
      question: 'How full is your week?',
      kind: 'SCALE',
      lowLabel: 'I breathe',
      highLabel: 'It runs over',
      anonymous: true,
    },
    [
      ['rosa.medina', '4'],
      ['dana.kowalczyk', '5'],
    ],
  );
  await start(
    WITH_POLLS.closed,
    'A poll few answered',
    {
      question: 'Shall we read one more book?',
      kind: 'ONE',
      options: ['Yes', 'Not this year'],
      anonymous: true,
    },
    [['dana.kowalczyk', '1']],
  );
}
