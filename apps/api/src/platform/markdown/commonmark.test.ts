import { createRequire } from 'node:module';
import { isSanitizedHtml } from '@hearth/shared';
import { renderMarkdown } from './render.js';

interface Example {
  number: number;
  markdown: string;
  html: string;
}
const { tests }: { tests: Example[] } = createRequire(import.meta.url)('commonmark-spec');
/** The specification writes a tab as an arrow. */
const withTabs = (text: string) => text.replaceAll('→', '\t');

const BECOMES: Record<string, string> = { h1: 'h2', h5: 'h4', h6: 'h4' };
const LEADS_SOMEWHERE = /^(?:https?:|mailto:|tel:|(?![a-z][a-z\d+.-]*:))/i;

/**
 * What the sanitizer makes of the specification's HTML, rule by rule: a page has one h1; code has no class; a link has no
 * title and leads over the web, to a mailbox or a telephone; a picture is a link to it with its words.
 */
const sanitized = (html: string): string =>
  withTabs(html)
    .replace(/<(\/?)(h1|h5|h6)>/g, (_, slash: string, name: string) => `<${slash}${BECOMES[name]}>`)
    .replace(/<code class="[^"]*">/g, '<code>')
    .replace(/<img src="([^"]*)" alt="([^"]*)"[^>]*\/>/g, (_, src: string, alt: string) =>
      alt === '' ? `<a href="${src}">${src}</a>` : `<a href="${src}">${alt}</a>`,
    )
    .replace(/<a href="([^"]*)"(?: title="[^"]*")?>/g, (_, href: string) =>
      href !== '' && LEADS_SOMEWHERE.test(href) ? `<a href="${href}">` : '<a>',
    )
    // A link holds no other: of a picture in it there are the words.
    .replace(/(<a href="[^"]*">)<a href="[^"]*">([^<]*)<\/a>(?=<\/a>)/g, '$1$2')
    .replaceAll('<blockquote>\n</blockquote>', '<blockquote></blockquote>')
    .trim();

/** The same, however it is written: a quotation mark in text needs no escape. */
const written = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll(' rel="noopener noreferrer nofollow"', '').trim();

/** Raw HTML is shown as text: whoever writes a post writes Markdown. */
const RAW_HTML = [
  21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167,
  168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188,
  189, 190, 191, 201, 308, 309, 344, 475, 476, 477, 491, 494, 524, 536, 613, 614, 615, 616, 617, 623, 625,
  626, 627, 628, 629, 630, 631, 642, 643,
];
/** An address is a link without signs around it, too. */
const BARE_LINKS = [602, 608, 611, 612];

describe('the web shows as HTML', () => {
  it('all of them, as they come out', () => {
    expect(tests.filter(({ markdown }) => !isSanitizedHtml(renderMarkdown(withTabs(markdown))))).toEqual([]);
  });
});

describe('the examples of the CommonMark specification', () => {
  it('come out as it says, but for what our rules make of them and two kinds that are listed', () => {
    const others = tests.filter(
      ({ markdown, html }) => written(renderMarkdown(withTabs(markdown))) !== written(sanitized(html)),
    );
    expect(tests.length).toBeGreaterThan(640);
    expect(others.map(({ number }) => number)).toEqual(
      [...RAW_HTML, ...BARE_LINKS].sort((one, other) => one - other),
    );
  });

  it.each(RAW_HTML)('show raw HTML as text: %i', (number) => {
    const markdown = withTabs(tests.find((one) => one.number === number)?.markdown ?? '');
    const text = (html: string) => html.replace(/<[^>]*>/g, '');
    expect(markdown).toMatch(/<[a-z!?/]/i);
    // Every sign that opens an element in the text is one that is read.
    const opened = markdown.match(/(?<!`)<(?=[a-z!?/])/gi)?.length ?? 0;
    expect(text(renderMarkdown(markdown)).match(/&lt;/g)?.length ?? 0).toBeGreaterThanOrEqual(opened);
  });

  it.each(BARE_LINKS)('make a link of a bare address: %i', (number) => {
    const markdown = tests.find((one) => one.number === number)?.markdown ?? '';
    expect(renderMarkdown(markdown)).toMatch(/<a href="(?:https:|mailto:)/);
  });
});
