import { ERROR_CODES, fileAddress, type StoredFile } from '@hearth/shared';
import { refusalOf, type Trouble } from '../errors/trouble.js';

/** A file on its way. */
export interface Upload {
  /** Rejects with an `UploadError`. */
  stored: Promise<StoredFile>;
  cancel: () => void;
}

/** Why a file did not come through. */
export class UploadError extends Error {
  constructor(readonly trouble: Trouble | 'cancelled') {
    super(trouble === 'cancelled' ? trouble : trouble.code);
  }
}

const isStored = (answer: unknown): answer is StoredFile =>
  typeof answer === 'object' && answer !== null && 'id' in answer && 'bytes' in answer;

function troubleIn(answer: unknown): Trouble {
  if (typeof answer !== 'object' || answer === null) return { code: 'internal' };
  const known = ERROR_CODES.some((code) => code === Reflect.get(answer, 'code'));
  return known ? refusalOf(answer as Record<string, unknown>) : { code: 'internal' };
}

/**
 * Brings a file to the house under an id; again under the same id it is the same file. `onShare` hears how much of it has
 * left, from 0 to 1.
 */
export function upload(file: Blob, id: string, onShare: (share: number) => void): Upload {
  // Not `fetch`: that does not tell how far it is.
  const request = new XMLHttpRequest();
  const stored = new Promise<StoredFile>((resolve, reject) => {
    const fail = (trouble: Trouble | 'cancelled') => reject(new UploadError(trouble));
    request.open('POST', fileAddress(id));
    request.responseType = 'json';
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onload = () => {
      if (request.status === 200 && isStored(request.response)) resolve(request.response);
      else fail(troubleIn(request.response));
    };
    request.onerror = () => fail({ code: 'offline' });
    request.ontimeout = () => fail({ code: 'offline' });
    request.onabort = () => fail('cancelled');
    request.send(file);
  });
  return { stored, cancel: () => request.abort() };
}
