import { DOCUMENT_TYPES, PICTURE_TYPES, type DocumentType } from '@hearth/shared';
import { unzipSync } from 'fflate';
import { fileTypeFromBuffer } from 'file-type';

/** What a file is by its content; its name and what the browser says of it are not asked. */
export type KnownType = { kind: 'picture' } | { kind: 'document'; type: DocumentType };

const isDocument = (type: string): type is DocumentType => type in DOCUMENT_TYPES;

/** Null where it is none of what is taken in: SVG, HTML, programs, archives, documents with macros. */
export async function knownType(bytes: Buffer): Promise<KnownType | null> {
  const type = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? '';
  if (PICTURE_TYPES.some((known) => known === type)) return { kind: 'picture' };
  if (!isDocument(type)) return null;
  const isWhole = DOCUMENT_TYPES[type] === 'docx' ? isWordDocument(bytes) : bytes.includes('%%EOF');
  return isWhole ? { kind: 'document', type } : null;
}

/** Whether this archive holds what Word's documents hold, and no program. Nothing of it is unpacked. */
function isWordDocument(bytes: Buffer): boolean {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name.toLowerCase());
        return false;
      },
    });
  } catch {
    return false;
  }
  const holds = (name: string) => names.includes(name);
  return (
    holds('[content_types].xml') &&
    holds('word/document.xml') &&
    !names.some((name) => /vbaproject|activex|\.(exe|dll|js|bat)$/.test(name))
  );
}
