import { DOCUMENT_TYPES, PICTURE_TYPES, type DocumentType } from '@hearth/shared';
import { fileTypeFromBuffer } from 'file-type';
import { isWordDocument } from './word-document.js';

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
