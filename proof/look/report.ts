import type { LookResult } from './run.ts';
import type { Weight } from './weigh.ts';

const KB = 1024;

/** An address without what is another one in each run: ids, secrets and codes. */
const plain = (address: string): string =>
  address
    .split('/')
    .map((part) => (/\d.*\d|.{24}/.test(part) ? '…' : part))
    .join('/');

/** The table of a run, as Markdown, and how many findings there were. */
export function report(
  part: string,
  results: LookResult[],
  weights: Weight[],
  seconds: number,
): { text: string; findings: number } {
  const sum = (of: (result: LookResult) => number) =>
    results.reduce((total, result) => total + of(result), 0);
  const screens = new Map<string, LookResult[]>();
  for (const result of results) {
    const { name } = result.look.screen;
    screens.set(name, [...(screens.get(name) ?? []), result]);
  }
  const findings = results.flatMap((result) => result.findings);
  const rows = [...screens].map(([name, of]) => {
    const cell = (count: (result: LookResult) => number) =>
      of.reduce((total, result) => total + count(result), 0);
    const ways = [...new Set(of.map(({ look }) => look.way))].join(', ');
    return `| ${name} | ${plain(of[0]?.address ?? '')} | ${of[0]?.look.screen.who ?? 'visitor'} | ${ways} | ${cell((r) => r.pictures)} | ${cell((r) => r.axeRuns)} | ${cell((r) => r.controls)} | ${cell((r) => r.findings.length)} |`;
  });
  const kb = (bytes: number) => (bytes / KB).toFixed(1);
  const text = [
    '# Every screen, looked at',
    '',
    `\`npm run proof -- screens-${part}\` opens each screen in a throw-away house with the demo world: on a phone (360 px, touch;`,
    'and 320 px for reflow) and a desk (768 and 1280 px), light and dark, some in Spanish and with text at 200 %. At each',
    'it takes a picture (`proof/screens/`, not kept), runs axe (WCAG 2.2 A and AA, best practices), looks for sideways',
    'scrolling, targets under 44 px, words cut off, and complaints of the browser or the content security policy, and',
    'walks through all controls with the Tab key: reached, focus seen, not behind a bar.',
    '',
    `${screens.size} screens, ${sum((r) => r.pictures)} pictures, ${sum((r) => r.axeRuns)} runs of axe, ${sum((r) => r.controls)} controls reached by Tab, **${findings.length} findings**, ${Math.round(seconds)} s.`,
    '',
    '| screen | at | seen by | ways | pictures | axe runs | controls | findings |',
    '|---|---|---|---|---:|---:|---:|---:|',
    ...rows,
    '',
    ...(weights.length > 0 ? ['What a browser with an empty cache fetched, in KB as it travelled:', ''] : []),
    ...(weights.length > 0
      ? [
          '| page | script | style | fonts | pictures | answers | all | requests |',
          '|---|---:|---:|---:|---:|---:|---:|---:|',
        ]
      : []),
    ...weights.map(
      (w) =>
        `| ${w.page} | ${kb(w.script)} | ${kb(w.style)} | ${kb(w.font)} | ${kb(w.picture)} | ${kb(w.answers)} | ${kb(w.all)} | ${w.requests} |`,
    ),
    ...(weights.length > 0 ? [''] : []),
    ...(findings.length > 0 ? ['Findings:', '', ...findings.map((finding) => `- ${finding}`), ''] : []),
  ].join('\n');
  return { text, findings: findings.length };
}
