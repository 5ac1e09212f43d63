import { isSanitizedHtml } from './sanitized-html.js';

test.each([
  '',
  'a > b & "c"',
  '<p>One &lt;script&gt;</p>\n<hr />\n<ol start="3">\n<li>it</li></ol>',
  '<p><a href="https://example.org/?a=1&amp;b" rel="noopener">x</a> <a href rel="x">y</a><br /></p>',
  '<p><a href="10:30">x</a> <a href="HTTPS://example.org/a:b" rel="x">x</a> <a href="mailto:a@example.org">x</a></p>',
  '<p><a href="/files/1" data-file="PDF, 3 KB">javascript:alert(1) href="javascript:alert(1)"</a></p>',
  '<img src="/files/1" alt="" width="4" height="3" loading="lazy" decoding="async" />',
])('is what the sanitizer writes: %s', (html) => expect(isSanitizedHtml(html)).toBe(true));

test.each([
  '<script>alert(1)</script>',
  '<scr<p>ipt>alert(1)</scr</p>ipt>',
  '<p onclick="alert(1)">x</p>',
  '<img src="/files/1" onerror="alert(1)" />',
  "<img src='/files/1' />",
  '<a href="x"onclick="alert(1)">x</a>',
  '<a href="<script>">x</a>',
  '<P>x</P>',
  '<p >x</p>',
  '<p\n>x</p>',
  '<svg><p>x</p></svg>',
  '<!-- x -->',
  '<p>1 < 2</p>',
  '<',
  '<pre-x>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" JaVa\tscript\n:alert(1)">x</a>',
  '<a href="\u0001javascript:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="javascript&colon;alert(1)">x</a>',
  '<a rel=" href=" href="javascript:alert(1)">x</a>',
  '<a href="data:text/html,x">x</a>',
  '<a href="x" href="vbscript:x">x</a>',
  '<img src="blob:x" alt="" />',
])('is not: %s', (html) => expect(isSanitizedHtml(html)).toBe(false));

test('a long text is looked through once', () => {
  expect(isSanitizedHtml('<p>a word</p>'.repeat(20_000))).toBe(true);
  expect(isSanitizedHtml(`<a ${'href '.repeat(50_000)}<`)).toBe(false);
});
