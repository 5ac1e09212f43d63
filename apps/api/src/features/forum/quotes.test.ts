import { expectSteadyGrowth } from '../../../test/kit/asserts.js';
import { renderMarkdown } from '../../platform/markdown/render.js';
import { redacted } from './passage.js';
import { inQuotes, ownWords, quoteReader, saidIn, unquote, wordsOf } from './quotes.js';

const without = (markdown: string, gone: string) =>
  unquote(markdown, saidIn(wordsOf(renderMarkdown(gone))), '[deleted]');

describe('quotes', () => {
  it('go paragraph by paragraph, said once, and what stands beside them stays', () => {
    const gone = 'One *two* three & four.\n\nFive six.';
    expect(without('> One two three & four.\n>\n> Five six.\n\nMine.', gone)).toBe('> [deleted]\n\nMine.');
    expect(without('> One two three\n\nOne two three', gone)).toBe('> [deleted]\n\nOne two three');
    expect(without('> Somebody else.\n>\n> Five six.\n\nMine.', gone)).toBe(
      '> Somebody else.\n>\n> [deleted]\n\nMine.',
    );
    expect(without('> Five six.\n> And my own line.', gone)).toBe('> [deleted]\n> And my own line.');
    expect(without('> > Five six.', gone)).toBe('> [deleted]');
    expect(without('No quote. 5 > 4', gone)).toBe('No quote. 5 > 4');
    expect(without('> ...\n\nHm.', gone)).toBe('> ...\n\nHm.');
  });

  it('stay where they are of other words, and where they are code', () => {
    expect(without('> so\n\nYes.', 'Also this.')).toBe('> so\n\nYes.');
    expect(without('```\n> so it is\n```\n\n> so it is', 'So it is.')).toBe(
      '```\n> so it is\n```\n\n> [deleted]',
    );
  });

  it.each([
    'A *b* c_d __e__ (f) "g" h’s',
    'Pere**grine** & [a link](https://a.example/b)',
    '1. one\n2. two',
    'R&amp;D \\* ~~x~~',
    '# Head\n- line',
  ])('have the same words as typed and as rendered: %j', (text) => {
    expect(quoteReader()(text)).toBe(wordsOf(renderMarkdown(text)));
  });

  it('of thousands of lines are compared in a moment', () =>
    expectSteadyGrowth(2_500, (length) => {
      const read = quoteReader();
      const theirs = saidIn(wordsOf('x '.repeat(length * 4)));
      const hostile = (line: (n: number) => string) =>
        Array.from({ length }, (_, n) => `> ${line(n)}`).join('\n');
      for (let post = 0; post < 5; post += 1) {
        const same = hostile(() => 'a b');
        unquote(same, theirs, '-', read);
        const open = hostile((n) => `a [b${post * length + n}`);
        unquote(open, theirs, '-', read);
      }
    }));

  it('are changed with what goes on without a mark', () => {
    expect(inQuotes('a\n> b\nc\n\na', (quoted) => quoted.toUpperCase())).toBe('a\n> B\nC\n\na');
  });

  it('of what a post quoted itself are not its own', () => {
    expect(
      ownWords(
        '<blockquote>\n<p>A</p>\n<blockquote><p>B</p></blockquote></blockquote><p>C &amp; <em>d</em></p>',
      ),
    ).toBe(' c d ');
  });
});

describe('a passage', () => {
  it('is found as it is read, in every place, whatever sets it, and never within another word', () => {
    expect(redacted('Ana came. ANA left. Anabel stayed.', 'ana')).toBe(
      '[removed by a moderator] came. [removed by a moderator] left. Anabel stayed.',
    );
    expect(redacted('She is **Ana** _Ruiz_, of\n> room 4.', 'Ana Ruiz, of room 4')).toBe(
      'She is **[removed by a moderator].',
    );
    expect(redacted('It costs $& (or $1).', '$& (or $1)')).toBe('It costs [removed by a moderator].');
    expect(redacted('Zebulon Smith. **Zebulon** Smith! Zebulon\nSmith?', 'Zebulon Smith')).toBe(
      '[removed by a moderator]. **[removed by a moderator]! [removed by a moderator]?',
    );
    expect(redacted('A moderator came.', 'a moderator')).toBe('[removed by a moderator] came.');
    expect(redacted('Nothing here.', 'Ana')).toBeNull();
    expect(redacted('Nothing here.', '')).toBeNull();
    expect(redacted('So ... sad', '...')).toBe('So [removed by a moderator] sad');
  });

  it('takes the picture or document with it whose words it touches', () => {
    const file = '/files/0b6c1b1e-5d1c-4b7e-9a43-1f7f1c2f3a10';
    expect(redacted(`See ![The wheel of Ana [9]](${file}) there.`, 'Ana')).toBe(
      'See [removed by a moderator] there.',
    );
    expect(redacted(`![A wheel](${file}) by Ana, [Ana’s plan](${file})`, 'Ana')).toBe(
      `![A wheel](${file}) by [removed by a moderator], [removed by a moderator]`,
    );
    expect(redacted(`![A wheel](${file})`, `![A wheel](${file})`)).toBe('[removed by a moderator]');
    expect(redacted('[Ana’s page](https://a.example)', 'Ana')).toBe(
      '[[removed by a moderator]’s page](https://a.example)',
    );
  });

  it('of a thousand characters is looked for in a moment', () =>
    expectSteadyGrowth(20_000, (size) => {
      redacted('a '.repeat(size / 2), `${'a '.repeat(499)}b`);
      redacted('![a '.repeat(size / 4), 'a');
      redacted('[a '.repeat(size / 3), 'a');
    }));
});
