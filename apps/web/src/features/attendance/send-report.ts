import { ERROR_CODES } from '@hearth/shared';
import { refusalOf, type Trouble } from '../../platform/errors/trouble.js';

/** Why a report did not come through. */
export class ReportError extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.code);
  }
}

/** Brings a video tool's report to the house under an id; again under the same id it is the same. */
export async function sendReport(sessionId: string, id: string, file: File): Promise<void> {
  let response: Response;
  try {
    response = await fetch(`/attendance-reports/${sessionId}/${id}?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    });
  } catch {
    throw new ReportError({ code: 'offline' });
  }
  if (response.ok) return;
  const answer: unknown = await response.json().catch(() => null);
  const code =
    typeof answer === 'object' && answer !== null ? (Reflect.get(answer, 'code') as unknown) : null;
  throw new ReportError(
    ERROR_CODES.some((known) => known === code)
      ? refusalOf(answer as Record<string, unknown>)
      : { code: 'internal' },
  );
}
