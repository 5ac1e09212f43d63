import type { Actor } from './actor.js';
import type { House } from './house.js';

/** Brings a picture as a browser does. */
export async function bringLogo(
  house: House,
  who: Actor,
  id: string,
  bytes: Buffer,
  headers: Record<string, string> = {},
): Promise<{ status: number; answer: unknown }> {
  const response = await fetch(`${house.url}/site/logo/${id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', cookie: who.cookie, ...headers },
    body: new Uint8Array(bytes),
  });
  return { status: response.status, answer: await response.json() };
}
