import pg from 'pg';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { TortureClient } from '../torture/client.ts';
import { signInAs } from './browser.ts';
import { flagSome } from './flags.ts';
import { furnishCare } from './furnish-care.ts';
import { furnishChat } from './furnish-chat.ts';
import { furnishCohorts } from './furnish-cohorts.ts';
import { furnishClosing } from './furnish-closing.ts';
import { furnishFiles } from './furnish-files.ts';
import { furnishDoor } from './furnish-door.ts';
import { furnishGuests } from './furnish-guests.ts';
import { furnishPolls } from './furnish-polls.ts';
import { furnishCases } from './furnish-cases.ts';
import { furnishBreakouts } from './furnish-breakouts.ts';
import { furnishProfiles } from './furnish-profiles.ts';
import { furnishPlaces } from './furnish-places.ts';
import { furnishProtocols } from './furnish-protocols.ts';
import { furnishTimePolls } from './furnish-time-polls.ts';
import { furnishTurns } from './furnish-turns.ts';
import { furnishQuestions } from './furnish-questions.ts';
import { CAST } from './screen.ts';

const LONG_NAME = 'María Guadalupe Featherstonehaugh-Villanueva de la Encarnación Oyelaran-Papadopoulos III';

/** What is said in today's room before one looks: one after another, by the cast. */
const TALK: [string, string][] = [
  ['tomas.almeida', 'Welcome. Coffee, tea, or whatever is left in the faculty fridge: bring it.'],
  ['noor.haddad', 'Here, between two buses. Good to see you all.'],
  ['linh.tran-doyle', 'Hello from room 14. The radiator sends its regards.'],
  ['tomas.almeida', 'We begin with one question: what did a family teach you this month?'],
  [
    'amara.osei',
    'Take your time with it. One sentence is plenty, and "nothing yet" is an answer too. I write them down and read them back at the end.',
  ],
  [
    'hannah.oyelaran',
    'A grandmother told me: "You call when he is bad. Call me when he laughs." I called today.',
  ],
  ['noor.haddad', 'I am stealing that sentence.'],
  ['linh.tran-doyle', 'https://example.org/calls-home has the card we use, if anyone wants it.'],
];

/** Lets the cast enter today's room and talk. @returns ends the talk: people leave the room */
export async function talkInTheRoom(url: string, more: [string, string][] = []): Promise<() => void> {
  const roomId = demoId('room', 'today-families');
  const talk = [...TALK, ...more];
  const clients = new Map<string, TortureClient>();
  for (const who of new Set(talk.map(([name]) => name))) {
    const cookie = await signInAs(url, `${who}@demo.hearth.example`);
    clients.set(who, new TortureClient({ name: who, cookie }, roomId, url));
  }
  for (const [who, text] of talk) await clients.get(who)?.say(text, false);
  return () => {
    for (const talker of clients.values()) talker.close();
  };
}

/**
 * Makes the demo world show what is hard to draw: a very long name, pictures in posts, a room in which people talk, flags
 * that wait, protocols in all their states.
 * @returns ends the talk
 */
export async function furnish(url: string, databaseUrl: string): Promise<() => void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('UPDATE person SET name = $1 WHERE id = $2', [LONG_NAME, demoId('person', 'kofi')]);
  await client.end();
  await flagSome(url);
  await furnishFiles(url);
  await furnishPolls(url);
  await furnishProfiles(url);
  await furnishProtocols(url, databaseUrl);
  await furnishCare(databaseUrl);
  await furnishGuests(databaseUrl);
  await furnishDoor(databaseUrl);
  await furnishCases(url);
  await furnishClosing(url, databaseUrl);
  await furnishCohorts(databaseUrl);
  await furnishPlaces(databaseUrl);
  await furnishTimePolls(databaseUrl);
  await furnishBreakouts(url);
  await furnishQuestions(url, databaseUrl);
  const leave = await furnishTurns(url, databaseUrl);
  const endChat = await furnishChat(url, databaseUrl);
  const endTalk = await talkInTheRoom(url, [
    [CAST.longName, 'And hello from the longest name in Connecticut.'],
  ]);
  return () => {
    leave();
    endChat();
    endTalk();
  };
}
