import { randomUUID } from 'node:crypto';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { signInAs } from './browser.ts';

/** What is flagged before one looks: by whom, which post, why. */
const FLAGS: [string, string, string, string][] = [
  ['hannah.oyelaran', 'i-froze/5', 'WORRIED', 'She writes at three in the morning. Is someone with her?'],
  ['tansy.whitford', 'i-froze/5', 'WORRIED', ''],
  ['hannah.oyelaran', 'one-goal/5', 'STUDENT', 'With the street, people here know which family it is.'],
  ['hannah.oyelaran', 'parking-lot/4', 'UNKIND', ''],
];

async function ask(
  url: string,
  cookie: string,
  query: string,
  input: Record<string, unknown>,
): Promise<unknown> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie, 'apollo-require-preflight': 'true' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  return answer.json();
}

/** Lets people of the demo world flag some posts, so that the moderators' queue has something in it. */
export async function flagSome(url: string): Promise<void> {
  for (const [who, post, reason, note] of FLAGS) {
    const cookie = await signInAs(url, `${who}@demo.hearth.example`).catch(() => null);
    if (!cookie) continue;
    const input = { id: randomUUID(), subject: 'POST', subjectId: demoId('post', post), reason, note };
    await ask(url, cookie, 'mutation($input: FlagRaiseInput!) { flagRaise(input: $input) }', input);
  }
}
