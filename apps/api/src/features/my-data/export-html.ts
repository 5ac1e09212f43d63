import { EXPORT_LABELS, type ExportLabel } from '../../platform/contributors/export-labels.js';
import type { ExportRow, Exporter } from '../../platform/contributors/exporter.js';
import type { Locale } from '@hearth/shared';

/** Whose page it is, and how they read it. */
export interface Owner {
  name: string;
  locale: Locale;
  timeZone: string;
}

const WORDS = {
  en: {
    title: 'Everything of mine',
    of: (name: string, at: string) => `${name} (${at})`,
    care: 'This page also holds what you wrote as a member, without your name, and what only you could see. Keep it where nobody else looks; delete it when you need it no more.',
    others: 'What others wrote is not here: it is theirs.',
    machines: 'The folder “data” holds the same for programs, one file for each part.',
    none: 'Nothing.',
    yes: 'Yes',
    no: 'No',
    parts: 'Parts',
    leftOut: 'Not in this file: together they are too large. You can fetch it where it stands.',
  },
  es: {
    title: 'Todo lo mío',
    of: (name: string, at: string) => `${name} (${at})`,
    care: 'Esta página también contiene lo que escribiste como miembro, sin tu nombre, y lo que solo tú podías ver. Guárdala donde nadie más mire y bórrala cuando ya no la necesites.',
    others: 'Lo que escribieron otras personas no está aquí: es suyo.',
    machines: 'La carpeta “data” contiene lo mismo para programas, un archivo por cada parte.',
    none: 'Nada.',
    yes: 'Sí',
    no: 'No',
    parts: 'Partes',
    leftOut: 'No está en este archivo: juntos son demasiado grandes. Puedes descargarlo donde está.',
  },
} satisfies Record<Locale, object>;

const STYLE = `:root{color-scheme:light dark}body{font:17px/1.55 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:1.5rem 1rem}
h1,h2{line-height:1.25;overflow-wrap:anywhere}article{border-top:1px solid GrayText;padding:.75rem 0}dl{margin:0;display:grid;grid-template-columns:minmax(7rem,12rem) 1fr;gap:.25rem 1rem}
dt{opacity:.75}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}img{max-width:100%;height:auto}nav a{display:inline-block;padding:.5rem .75rem .5rem 0}
@media(max-width:30rem){dl{display:block}dd{margin-bottom:.5rem}}`;

const ESCAPED: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

const momentIn = ({ locale, timeZone }: Owner, at: string): string =>
  new Intl.DateTimeFormat(locale === 'es' ? 'es-US' : 'en-US', {
    timeZone,
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(at));

function shown(owner: Owner, value: unknown): string {
  const words = WORDS[owner.locale];
  if (value === true) return words.yes;
  if (value === false) return words.no;
  if (typeof value === 'string') return escaped(INSTANT.test(value) ? momentIn(owner, value) : value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((one) => shown(owner, one)).join(', ');
  return escaped(JSON.stringify(value, null, 2));
}

/** A row with where its file is in the archive; null where that is too large to be there. */
export interface PlacedRow extends ExportRow {
  path?: string | null;
}

const isPicture = (path: string): boolean => /\.(jpe?g|png|webp|gif|avif)$/.test(path);

function fileShown(owner: Owner, { path, file }: PlacedRow): string {
  if (!file) return '';
  const label = escaped(EXPORT_LABELS.file[owner.locale]);
  if (!path) return `<dt>${label}</dt><dd>${escaped(WORDS[owner.locale].leftOut)}</dd>`;
  const name = escaped(file.name || path);
  const inside = isPicture(path) ? `<img src="${escaped(path)}" alt="${name}" loading="lazy">` : name;
  return `<dt>${label}</dt><dd><a href="${escaped(path)}">${inside}</a></dd>`;
}

/** The beginning of the page, up to its first part. */
export function htmlHead(owner: Owner, exporters: readonly Exporter[], at: string): string {
  const { locale, name } = owner;
  const words = WORDS[locale];
  const links = exporters.map(({ section, title }) => `<a href="#${section}">${escaped(title[locale])}</a>`);
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:"><meta name="referrer" content="no-referrer"><title>${words.title}</title><style>${STYLE}</style></head>
<body><main><h1>${words.title}</h1><p>${escaped(words.of(name, momentIn(owner, at)))}</p><p><strong>${words.care}</strong></p><p>${words.others} ${words.machines}</p>
<nav aria-label="${words.parts}">${links.join(' ')}</nav>`;
}

/** How a part of the page begins. */
export const htmlPart = ({ locale }: Owner, { section, title, note }: Exporter): string =>
  `<section aria-labelledby="${section}"><h2 id="${section}">${escaped(title[locale])}</h2>${note ? `<p>${escaped(note[locale])}</p>` : ''}`;

/** What stands in a part that has nothing. */
export const htmlNothing = ({ locale }: Owner): string => `<p>${WORDS[locale].none}</p>`;

export const HTML_PART_END = '</section>';
export const HTML_END = '</main></body></html>';

/** One thing. What is empty is left out. */
export function htmlRow(owner: Owner, row: PlacedRow): string {
  const fields = Object.entries(row.fields).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  const lines = fields.map(
    ([label, value]) =>
      `<dt>${escaped(EXPORT_LABELS[label as ExportLabel]?.[owner.locale] ?? label)}</dt><dd>${shown(owner, value)}</dd>`,
  );
  return `<article><dl>${lines.join('')}${fileShown(owner, row)}</dl></article>`;
}
