import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { signInAs } from './browser.ts';

/** Sessions of today in whose rooms things are asked. */
export const WITH_QUESTIONS = {
  asked: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c30',
  quiet: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2c31',
};

const HERE = ['noor', 'tomas', 'hannah', 'linh', 'rosa', 'amara'];
const ADDRESSES: Record<string, string> = {
  noor: 'noor.haddad',
  tomas: 'tomas.almeida',
  hannah: 'hannah.oyelaran',
  linh: 'linh.tran-doyle',
  rosa: 'rosa.medina',
  amara: 'amara.osei',
};

/** Schedules those sessions, lets the cast ask in one of them, with and without names, and answer polls there. */
export async function furnishQuestions(url: string, databaseUrl: string): Promise<void> {
  const cookies = new Map<string, string>();
  for (const [who, address] of Object.entries(ADDRESSES))
    cookies.set(who, await signInAs(url, `${address}@demo.hearth.example`));
  const ask = async (who: string, query: string, variables: object): Promise<string> => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookies.get(who) ?? '', origin: url },
      body: JSON.stringify({ query, variables }),
    });
    const text = await answer.text();
    if (text.includes('"errors"')) throw new Error(text);
    return text;
  };
  const does = (who: string, name: string, type: string, input: object, fields = '{ id }') =>
    ask(who, `mutation($input: ${type}!) { ${name}(input: $input) ${fields} }`, { input });
  const local = new Date(Date.now() + 12 * 60_000).toLocaleString('sv-SE', { timeZone: 'America/New_York' });
  const rooms: Record<string, string> = {};
  for (const [state, id] of Object.entries(WITH_QUESTIONS)) {
    await does('amara', 'peerSessionSchedule', 'PeerSessionScheduleInput', {
      id,
      audienceId: demoId('audience', 'ctlc-current'),
      title: 'Ask an expert: sleep, school and stress',
      purpose: 'Bring what you never dared to ask.',
      localStart: `${local.slice(0, 10)}T${local.slice(11, 16)}`,
      timeZone: 'America/New_York',
      minutes: 60,
      facilitatorId: demoId('person', state === 'asked' ? 'rosa' : 'tomas'),
      joinUrl: null,
      listedPublicly: false,
    });
    const room = await ask('amara', 'query($id: ID!) { room(sessionId: $id) { id } }', { id });
    rooms[state] = /"id":"([^"]+)"/.exec(room)?.[1] ?? '';
  }
  const roomId = rooms['asked'] ?? '';
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    `INSERT INTO room_presence (socket_id, room_id, person_id, seen_at)
     SELECT 'look ' || person, $1::uuid, person, now() + interval '1 day' FROM unnest($2::uuid[]) person`,
    [roomId, HERE.map((who) => demoId('person', who))],
  );
  await client.end();

  await does('rosa', 'questionsAllow', 'QuestionsAllowInput', { roomId, asMember: true });
  const asked: string[] = [];
  const question = async (who: string, body: string, asMember = false) => {
    const id = randomUUID();
    await does(who, 'questionAsk', 'QuestionAskInput', { id, roomId, body, asMember });
    asked.push(id);
    return id;
  };
  const pinned = await question('hannah', 'What is one thing a whole school can change by next month?');
  const answered = await question('tomas', 'How much sleep is enough at fourteen?');
  const voted = await question('linh', 'How do I know that I am tired, and not just done with it?', true);
  const own = await question('noor', 'Who looks after the people in the front office? They take every call.');
  await question(
    'amara',
    'We have tried a quiet room, a late start on Wednesdays, a breakfast cart and a shorter staff meeting. Which of these does the research speak for, and where should we stop pretending?',
  );
  const hidden = await question('tomas', 'Is the boy from room 12 still asleep by ten?');
  for (const who of ['tomas', 'hannah', 'rosa', 'amara'])
    await does(who, 'questionVote', 'QuestionSwitchInput', { id: voted, on: true });
  await does('linh', 'questionVote', 'QuestionSwitchInput', { id: own, on: true });
  await does('rosa', 'questionPin', 'QuestionSwitchInput', { id: pinned, on: true });
  await does('rosa', 'questionAnswer', 'QuestionSwitchInput', { id: answered, on: true });
  await does('rosa', 'questionHide', 'QuestionHideInput', {
    id: hidden,
    on: true,
    why: 'One could know him.',
  });

  const poll = async (some: object, answers: [string, ...string[]][]) => {
    const id = randomUUID();
    const shape = { id, options: [], anonymous: false, shown: 'AFTER_ANSWER', ...some };
    const made = await does(
      'rosa',
      'pollMake',
      'PollMakeInput',
      { place: 'ROOM', placeId: roomId, poll: shape },
      '{ wording }',
    );
    const [, to] = /"wording":"([^"]+)"/.exec(made) ?? [];
    for (const [who, ...said] of answers) await does(who, 'pollAnswer', 'PollAnswerInput', { id, to, said });
  };
  await poll(
    { question: 'What do you need most this week?', kind: 'WORDS', anonymous: true },
    HERE.map((who) => [who, who === 'linh' ? 'a walk' : 'sleep']),
  );
  await poll(
    {
      question: 'How full is your cup?',
      kind: 'SCALE',
      lowLabel: 'Empty',
      highLabel: 'Full',
      anonymous: true,
    },
    [
      ['noor', '2'],
      ['tomas', '3'],
    ],
  );
  await poll(
    {
      question: 'What shall we take up first?',
      kind: 'ONE',
      options: ['Mornings', 'Screens', 'Shift work at home'],
    },
    [['tomas', '2']],
  );
}
