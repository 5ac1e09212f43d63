/** What may be put into a post beside words. Pictures are made anew, documents are handed on as they are. */
export const FILES = {
  /** The largest picture that is taken in, in bytes. */
  picture: 10 * 1024 * 1024,
  /** The largest document that is taken in, in bytes. */
  document: 20 * 1024 * 1024,
  /** Pictures and documents of one post. */
  perPost: 10,
  /** What is said of a picture, in characters. */
  alt: 500,
  /** What a document is called, in characters. */
  name: 120,
} as const;

/** Kinds of pictures that can be read. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'] as const;

/** Kinds of documents, with the ending of their names. */
export const DOCUMENT_TYPES = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
} as const;
export type DocumentType = keyof typeof DOCUMENT_TYPES;

/** A file that is stored, as whoever brought it is told. */
export interface StoredFile {
  id: string;
  /** Found by its content. */
  type: string;
  bytes: number;
  /** In pixels; null for a document. */
  width: number | null;
  height: number | null;
}

const OWN = /^\/files\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** The address of a file within the house. */
export const fileAddress = (id: string): string => `/files/${id}`;

/** The id of the file that this address is of; null where it is not the address of a file of the house. */
export const fileIdOf = (address: string): string | null => OWN.exec(address)?.[1] ?? null;
