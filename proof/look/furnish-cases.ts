import { signInAs } from './browser.ts';
import { WITH_PROTOCOLS } from './furnish-protocols.ts';

/** Brings a case in some of the sessions with a protocol: what their steps have reached, their rooms see. */
export async function furnishCases(url: string): Promise<void> {
  const cookie = await signInAs(url, 'amara.osei@demo.hearth.example');
  for (const sessionId of [WITH_PROTOCOLS.running, WITH_PROTOCOLS.paused]) {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, origin: url },
      body: JSON.stringify({
        query: 'mutation($input: CaseCardSaveInput!) { caseCardSave(input: $input) { version } }',
        variables: {
          input: {
            ...{ sessionId, version: 0, ageBand: 'MIDDLE', setting: 'CLASSROOM', keepDays: 90 },
            happened:
              'When the room gets loud, a student goes out and stays behind a door that shuts. The class waits, and nobody knows whether to knock.',
            tried:
              'A card to show before going out. A chair near the door. An adult who sits outside and says nothing.',
            question: 'How do we let someone know that they may come back, without asking them to?',
          },
        },
      }),
    });
    const text = await answer.text();
    if (text.includes('"errors"')) throw new Error(text);
  }
}
