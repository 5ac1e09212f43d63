// Whether the time of an answer tells that somebody exists: known and unknown addresses asked in turn, compared by rank.
import { CAST } from './look/screen.ts';
import { withHouse } from '../tools/with-house.ts';

const PAIRS = 150;
const WARM = 20;

/** What answers to an address of mail, by the name of its operation. */
const DOORS: Record<string, [text: string, variables: (email: string) => object]> = {
  signIn: [
    `mutation($input: SignInInput!) { signIn(input: $input) { id } }`,
    (email) => ({ input: { email, password: 'not the one it is' } }),
  ],
  passwordForgotten: [
    `mutation($input: PasswordForgottenInput!) { passwordForgotten(input: $input) }`,
    (email) => ({ input: { email } }),
  ],
  signInLinkSend: [
    `mutation($input: SignInLinkSendInput!) { signInLinkSend(input: $input) }`,
    (email) => ({ input: { email } }),
  ],
};

/** The share of pairs in which the known one took longer; one half where time tells nothing. With its spread by chance. */
function ranked(known: number[], unknown: number[]): { share: number; spread: number } {
  let above = 0;
  for (const one of known) for (const other of unknown) above += one > other ? 1 : one === other ? 0.5 : 0;
  const [n, m] = [known.length, unknown.length];
  // Mann-Whitney: the standard deviation of that share where both are alike.
  return { share: above / (n * m), spread: Math.sqrt((n + m + 1) / (12 * n * m)) };
}

await withHouse(
  { env: { SIGN_IN_ATTEMPTS: '1000000', REQUESTS_PER_MINUTE: '1000000' } },
  async ({ url, hints }) => {
    const domain = hints.join(' ').match(/@([\w.-]+)/)?.[1] ?? 'hearth.example';
    const members = Object.values(CAST).map((name) => `${name}@${domain}`);
    let failed = false;
    for (const [name, [query, variables]] of Object.entries(DOORS)) {
      const ask = async (email: string): Promise<number> => {
        const start = performance.now();
        const answer = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables: variables(email) }),
        });
        await answer.text();
        return performance.now() - start;
      };
      const [known, unknown]: [number[], number[]] = [[], []];
      for (let pair = -WARM; pair < PAIRS; pair += 1) {
        const someone = members[Math.abs(pair) % members.length] ?? '';
        // As long as the other one, and nobody's.
        const nobody = someone.replace(/^./, (letter) => (letter === 'z' ? 'y' : 'z'));
        const inOrder = pair % 2 === 0 ? [someone, nobody] : [nobody, someone];
        for (const email of inOrder) {
          const took = await ask(email);
          if (pair >= 0) (email === someone ? known : unknown).push(took);
        }
      }
      const { share, spread } = ranked(known, unknown);
      const away = Math.abs(share - 0.5) / spread;
      // One in some 16,000 runs by chance.
      const tells = away > 4;
      failed ||= tells;
      console.log(
        `${name.padEnd(24)} the known took longer in ${(share * 100).toFixed(1)} % of pairs, ${away.toFixed(1)} standard deviations from a half${tells ? ': IT TELLS' : ''}`,
      );
    }
    if (failed) process.exitCode = 1;
  },
);
