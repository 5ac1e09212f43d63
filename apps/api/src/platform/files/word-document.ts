import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';

/** A Word document has a few dozen parts. */
const MOST_PARTS = 5_000;
/** So much of what tells the parts' kinds and relations is read, unpacked, in bytes. */
const MOST_READ = 1_048_576;

const TYPES = '[content_types].xml';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;

/** Everything that Word, LibreOffice and Google put into a document without programs; embedded files and OLE are not of it. */
const PARTS = [
  /^\[content_types\]\.xml$/,
  /^(word\/|word\/glossary\/|customxml\/|docprops\/)?_rels\/[^/]*\.rels$/,
  /^word\/(charts|diagrams|drawings|theme|ink)\/_rels\/[^/]*\.rels$/,
  /^docprops\/(app|core|custom)\.xml$/,
  /^(docprops|_rels|customxml|word|word\/[a-z]+)\/$/,
  /^docprops\/thumbnail\.(jpe?g|png|emf|wmf)$/,
  /^docprops\/meta[^/]*\/[^/]*\.xml$/,
  /^customxml\/[^/]*\.xml$/,
  /^word\/(glossary\/)?(?!vba)[^/]*\.xml$/,
  /^word\/(charts|diagrams|drawings|theme|ink)\/[^/]*\.xml$/,
  /^(word\/)?media\/[^/]*\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|wdp)$/,
  /^word\/fonts\/[^/]*\.(odttf|ttf)$/,
];

/**
 * Whether this archive holds what Word's documents hold and nothing else: no program, no embedded file, nothing that is fetched
 * from elsewhere when it is opened. What its end says of its size is believed only as far as it may be.
 */
export function isWordDocument(bytes: Buffer): boolean {
  if (!endsInBounds(bytes)) return false;
  try {
    const names = new Set<string>();
    let toRead = 0;
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }: UnzipFileInfo) => {
        const part = name.toLowerCase();
        // The same part twice is read differently by each program.
        if (names.has(part) || names.size >= MOST_PARTS || !PARTS.some((known) => known.test(part)))
          throw new Error('not of a document');
        names.add(part);
        if (!part.endsWith('.rels') && part !== TYPES) return false;
        toRead += originalSize;
        if (toRead > MOST_READ) throw new Error('too much to read');
        return true;
      },
    });
    if (!names.has('word/document.xml')) return false;
    let types = '';
    for (const [name, part] of Object.entries(unpacked)) {
      const text = strFromU8(part);
      if (name.toLowerCase() === TYPES) types = text;
      else if (!staysWithin(text)) return false;
    }
    return types.includes(DOCUMENT) && !/macroenabled/i.test(types);
  } catch {
    return false;
  }
}

/** Looked for where fflate looks. An archive of the larger kind may say that it has four thousand million parts. */
function endsInBounds(bytes: Buffer): boolean {
  for (
    let at = bytes.length - END_SIZE;
    at >= 0 && at >= bytes.length - END_SIZE - LONGEST_COMMENT;
    at -= 1
  ) {
    if (bytes.readUInt32LE(at) !== END) continue;
    const parts = bytes.readUInt16LE(at + 8);
    return parts === bytes.readUInt16LE(at + 10) && parts <= MOST_PARTS && isNear(bytes, at);
  }
  return false;
}
const isNear = (bytes: Buffer, at: number): boolean => bytes.readUInt32LE(at + 16) < bytes.length;

const ATTRIBUTE = `\\s+([\\w:.-]+)\\s*=\\s*("[^"<]*"|'[^'<]*')`;
const RELATION = new RegExp(
  `<(?:[\\w.-]+:)?Relationship((?:${ATTRIBUTE.replaceAll(/\((?!\?)/g, '(?:')})*)\\s*/?>`,
  'g',
);
const WHOLE = /(<\/(?:[\w.-]+:)?Relationships\s*>|<(?:[\w.-]+:)?Relationships[^<>]*\/>)\s*$/;

/** Only where a link leads may be elsewhere; templates, pictures and objects may not. */
function staysWithin(relations: string): boolean {
  if (!WHOLE.test(relations) || relations.includes('<!')) return false;
  const rest = relations.replace(RELATION, (whole, given: string) => {
    const said = new Map(
      [...given.matchAll(new RegExp(ATTRIBUTE, 'g'))].map(([, name = '', value = '']) => [
        name,
        value.slice(1, -1),
      ]),
    );
    const leads = said.get('Type')?.endsWith('/hyperlink') ?? false;
    return leads || (said.get('TargetMode') ?? 'Internal') === 'Internal' ? '' : whole;
  });
  return !/targetmode/i.test(rest);
}
