import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../../tools/start/paths.ts';
import { withHouse } from '../../tools/with-house.ts';
import { openBrowser, signInAs } from './browser.ts';
import { furnish } from './furnish.ts';
import { lookAt, looksOf, type Look, type LookResult } from './run.ts';
import { CAST, type Screen, type Who } from './screen.ts';
import { report } from './report.ts';
import { weigh } from './weigh.ts';

const AT_ONCE = 2;
/** Who may the same, and reads Spanish. */
const IN_SPANISH: Partial<Record<Who, Who>> = {
  coordinator: 'coordinadora',
  administrator: 'administradora',
};

/**
 * Looks at these screens, or at those whose names hold what the command line says, and keeps the table of a whole part in
 * `proof/screens-<part>.md`. Pictures lie in `proof/screens/<part>/`.
 */
export async function lookAtAll(part: string, all: Screen[]): Promise<void> {
  const folder = join(checkout, 'proof/screens', part);
  const wanted = process.argv.slice(3);
  const screens = all.filter(({ name }) => wanted.length === 0 || wanted.some((some) => name.includes(some)));
  const began = Date.now();

  if (wanted.length === 0) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  await withHouse(
    { env: { SIGN_IN_ATTEMPTS: '1000', REQUESTS_PER_MINUTE: '100000', CHAT_LIMIT: '100' } },
    async (house) => {
      const leave = await furnish(house.url, house.databaseUrl);
      const browser = await openBrowser();
      try {
        const cookies = new Map<Who, string>();
        for (const who of Object.keys(CAST) as Who[]) {
          cookies.set(who, await signInAs(house.url, `${CAST[who]}@demo.hearth.example`));
        }
        const cookieOf = ({ screen: { who }, way }: Look) => {
          if (!who) return null;
          return cookies.get(way === 'es' ? (IN_SPANISH[who] ?? 'espanol') : who) ?? null;
        };
        const looks = looksOf(screens);
        const results: LookResult[] = [];
        const line = looks[Symbol.iterator]();
        await Promise.all(
          Array.from({ length: AT_ONCE }, async () => {
            for (const look of line) {
              const result = await lookAt(browser, look, { url: house.url, folder, cookieOf });
              results.push(result);
              for (const finding of result.findings) console.log(`  ${finding}`);
            }
          }),
        );
        const weights =
          wanted.length === 0 && part === 'shell'
            ? await weigh(browser, house.url, cookies.get('fellow') ?? '')
            : [];
        const { text, findings } = report(part, results, weights, (Date.now() - began) / 1000);
        console.log(text);
        if (wanted.length === 0) await writeFile(join(checkout, `proof/screens-${part}.md`), text);
        if (findings > 0) process.exitCode = 1;
      } finally {
        await browser.close();
        leave();
      }
    },
  );
}
