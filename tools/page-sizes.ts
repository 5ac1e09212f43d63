import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from './start/paths.ts';

const KB = 1024;
const SOCKET = '../../node_modules/socket.io-client/build/esm/index.js';
const FIRST_SCRIPTS = ['theme.js', 'ahead.js'];
const PICTURES = ['flame.svg'];

/** A page whose weight is promised. Limits in KB of 1,024 bytes, compressed by gzip. */
interface PageBudget {
  name: string;
  /** The module of its lazy route, as the manifest names it. */
  module: string;
  /** The words it loads beside those of the shell. */
  areas: string[];
  /** Whether it opens the live line. */
  live: boolean;
  /** JavaScript, words included. */
  scriptKb: number;
  /** Script, style, fonts and the interface's pictures together. */
  allKb?: number;
}

/** What is promised; the fonts count in full, though a browser fetches only the letters it meets. */
export const BUDGETS: PageBudget[] = [
  { name: 'front page', module: 'src/app/pages/front-page.tsx', areas: ['home'], live: false, scriptKb: 215 },
  { name: 'home', module: 'src/app/pages/home-page.tsx', areas: ['home'], live: false, scriptKb: 215 },
  {
    name: 'thread',
    module: 'src/features/forum/thread-page.tsx',
    areas: ['forum'],
    live: true,
    scriptKb: 240,
    allKb: 350,
  },
  {
    name: 'room',
    module: 'src/features/room/room-page.tsx',
    areas: ['room', 'chat', 'turns', 'care'],
    live: true,
    scriptKb: 248,
    allKb: 350,
  },
];

/** Other pages and their words: no part of this one. */
const ANOTHER_PAGE = /-page\.tsx$|src\/locales\//;

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
  dynamicImports?: string[];
}

export interface PageSize {
  page: PageBudget;
  scriptBytes: number;
  scripts: number;
  styleBytes: number;
  fontBytes: number;
  pictureBytes: number;
  allBytes: number;
  /** What may come later on this page, on a press or when needed; not counted. */
  later: string[];
}

/** Bytes of each promised page as the server sends them (its `.gz` files). Throws where the build lacks something named here. */
export function pageSizes(dist = join(checkout, 'apps/web/dist')): PageSize[] {
  const manifestFile = join(dist, '.vite/manifest.json');
  if (!existsSync(manifestFile)) throw new Error('The web is not built: npm run build');
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const travels = (file: string) => {
    const packed = join(dist, `${file}.gz`);
    return statSync(existsSync(packed) ? packed : join(dist, file)).size;
  };
  const chunk = (key: string): Chunk => {
    const found = manifest[key];
    if (!found) throw new Error(`The build has no ${key}`);
    return found;
  };
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + travels(file), 0);
  const words = (area: string) =>
    ['en', 'es']
      .map((language) => `src/locales/${language}/${area}.json?lingui`)
      .sort((one, other) => travels(chunk(other).file) - travels(chunk(one).file))[0] ?? '';
  const fontBytes = sum(
    Object.values(manifest)
      .map(({ file }) => file)
      .filter((file) => file.endsWith('.woff2')),
  );

  return BUDGETS.map((page) => {
    const needed = new Set<string>();
    const need = (key: string): void => {
      if (needed.has(key)) return;
      needed.add(key);
      for (const inner of chunk(key).imports ?? []) need(inner);
    };
    ['index.html', page.module, ...['shell', 'words', ...page.areas].map(words)].forEach(need);
    if (page.live) need(SOCKET);
    const chunks = [...needed].map(chunk);
    const scripts = new Set([...FIRST_SCRIPTS, ...chunks.map(({ file }) => file)]);
    const styles = new Set(chunks.flatMap(({ css }) => css ?? []));
    const later = new Set(
      [...needed].filter((key) => key !== 'index.html').flatMap((key) => chunk(key).dynamicImports ?? []),
    );
    const scriptBytes = sum(scripts);
    const styleBytes = sum(styles);
    const pictureBytes = sum(PICTURES);
    return {
      page,
      scriptBytes,
      scripts: scripts.size,
      styleBytes,
      fontBytes,
      pictureBytes,
      allBytes: scriptBytes + styleBytes + fontBytes + pictureBytes + travels('index.html'),
      later: [...later].filter((key) => !needed.has(key) && !ANOTHER_PAGE.test(key)),
    };
  });
}

/** Prints the table, one line per page. @returns the limits that are broken, in words */
export function printSizes(sizes: PageSize[]): string[] {
  const kb = (bytes: number) => (bytes / KB).toFixed(1).padStart(7);
  const broken: string[] = [];
  console.log('KB, gzip      script   limit   style   fonts     all   limit  chunks');
  for (const { page, scriptBytes, styleBytes, fontBytes, allBytes, scripts, later } of sizes) {
    const limits = [page.scriptKb, page.allKb].map((limit) => (limit ? String(limit) : '').padStart(7));
    const columns = [kb(scriptBytes), limits[0], kb(styleBytes), kb(fontBytes), kb(allBytes), limits[1]];
    console.log(`${page.name.padEnd(12)} ${columns.join(' ')} ${String(scripts).padStart(7)}`);
    for (const key of later) console.log(`${' '.repeat(13)}later: ${key}`);
    if (scriptBytes > page.scriptKb * KB)
      broken.push(`${page.name}: its JavaScript is over ${page.scriptKb} KB`);
    if (page.allKb && allBytes > page.allKb * KB)
      broken.push(`${page.name}: in all it is over ${page.allKb} KB`);
  }
  return broken;
}
