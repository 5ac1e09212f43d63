import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Where most visits begin: the address, its page, the words it speaks beside those of the shell. */
const ENTRANCES: [path: string, module: string, areas: string[]][] = [
  ['^/$', 'app/pages/home-page.tsx', ['home']],
  ['^/threads/', 'features/forum/thread-page.tsx', ['forum']],
  ['^/sessions/[^/]+/room$', 'features/room/room-page.tsx', ['room', 'chat', 'turns', 'care']],
  ['^/sessions/[^/]+/protocol$', 'features/room/protocol-page.tsx', ['room', 'protocol']],
  ['^/sessions/[^/]+/case$', 'features/room/case-page.tsx', ['room', 'case', 'guard']],
  ['^/community$', 'features/forum/community-page.tsx', ['forum']],
  ['^/community/[0-9a-f-]{36}$', 'features/forum/space-page.tsx', ['forum']],
  ['^/inbox$', 'features/inbox/inbox-page.tsx', ['inbox']],
  ['^/sessions(/[^/]+)?(/edit)?$', 'features/sessions/sessions-page.tsx', ['sessions']],
];
const LANGUAGES = ['en', 'es'];
const FILE = 'ahead.js';

type Bundle = Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>;

/** Chunks of a module with their style sheets, itself first, without those that `known` holds already. */
function chunksOf(bundle: Bundle, module: string, known: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const take = (name: string): void => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || found.has(name) || known.has(name)) return;
    found.add(name);
    chunk.imports.forEach(take);
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) if (!known.has(sheet)) found.add(sheet);
  };
  const first = Object.values(bundle).find(
    (chunk) => chunk.type === 'chunk' && chunk.facadeModuleId?.includes(module),
  );
  if (!first) throw new Error(`There is no chunk of ${module}`);
  take(first.fileName);
  return found;
}

/** So long the big page may take to stand, in milliseconds, before a room offers its text-only one. */
const PATIENCE = 8_000;
/** Said while no catalog of words has come. */
const OFFERS = {
  en: 'Slow line? Go to the text-only room.',
  es: '¿Conexión lenta? Ve a la sala de solo texto.',
};

/**
 * In the browser: asks for what this address needs while the libraries are still on their way. Where the line is so slow that
 * a room does not stand after a while, offers its text-only one.
 */
function ask(
  table: [string, string[], Record<string, string[]>][],
  shell: Record<string, string[]>,
  offers: Record<string, string>,
  patience: number,
): void {
  let language: string | null = null;
  try {
    language = localStorage.getItem('hearth.locale');
  } catch {
    // Storage is closed to us: the browser's language decides.
  }
  language = (language ?? navigator.language).slice(0, 2).toLowerCase() === 'es' ? 'es' : 'en';
  const entrance = table.find(([path]) => new RegExp(path).test(location.pathname));
  const files = [...(shell[language] ?? []), ...(entrance?.[1] ?? []), ...(entrance?.[2][language] ?? [])];
  for (const file of files) {
    const link = document.createElement('link');
    if (file.endsWith('.css')) {
      link.rel = 'preload';
      link.as = 'style';
    } else {
      link.rel = 'modulepreload';
    }
    link.crossOrigin = '';
    // After what is drawn first (see first-drawing.ts).
    if (link.rel === 'modulepreload') link.fetchPriority = 'low';
    link.href = `/${file}`;
    document.head.append(link);
  }
  const room = /^\/sessions\/([0-9a-f-]{36})\/room$/i.exec(location.pathname);
  if (!room) return;
  setTimeout(() => {
    const starting = document.querySelector('.starting');
    if (!starting) return;
    const offer = document.createElement('a');
    offer.href = `/text-only/${room[1]}`;
    offer.textContent = offers[language] ?? '';
    starting.after(offer);
  }, patience);
}

/** Writes a small script that asks for the chunks of the page one comes to, by its address, before anything else runs. */
export function ahead(): Plugin {
  let script = '';
  return {
    name: 'hearth-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'script', attrs: { src: `/${FILE}` }, injectTo: 'head-prepend' }],
    },
    generateBundle: {
      // After chunks that held nothing but a style sheet are taken out.
      order: 'post',
      handler(_, bundle) {
        const entry = chunksOf(bundle, 'index.html', new Set());
        const words = (areas: string[]) =>
          Object.fromEntries(
            LANGUAGES.map((language) => [
              language,
              areas.flatMap((area) => [...chunksOf(bundle, `locales/${language}/${area}.json`, entry)]),
            ]),
          );
        const table = ENTRANCES.map(([path, module, areas]) => [
          path,
          [...chunksOf(bundle, module, entry)],
          words(areas),
        ]);
        const shell = words(['shell', 'words']);
        const given = [table, shell, OFFERS, PATIENCE].map((one) => JSON.stringify(one)).join();
        script = `(${ask.toString()})(${given})\n`;
      },
    },
    writeBundle({ dir = '' }) {
      writeFileSync(join(dir, FILE), script);
    },
  };
}
