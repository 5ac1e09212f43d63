import { PICTURE_TYPES, type DocumentType } from '@hearth/shared';
import { fileTypeFromBuffer } from 'file-type';
import { isWordDocument } from './word-document.js';

/** What a file is by its content; its name and what the browser says of it are not asked. */
export type KnownType = { kind: 'picture' } | { kind: 'document'; type: DocumentType };

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' satisfies DocumentType;
const PDF = 'application/pdf' satisfies DocumentType;

/** Null where it is none of what is taken in: SVG, HTML, programs, archives, documents with macros. */
export async function knownType(bytes: Buffer): Promise<KnownType | null> {
  // An archive is looked into within bounds; one by one, its parts may be hundreds of thousands.
  if (bytes.subarray(0, 2).toString('latin1') === 'PK')
    return isWordDocument(bytes) ? { kind: 'document', type: DOCX } : null;
  const type = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? '';
  if (PICTURE_TYPES.some((known) => known === type)) return { kind: 'picture' };
  return type === PDF && bytes.includes('%%EOF') ? { kind: 'document', type } : null;
}
