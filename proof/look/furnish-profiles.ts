import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { signInAs } from './browser.ts';

/** A face of a kind, without a face: a sun over a hill, as a square. */
function aPortrait(): Promise<Buffer> {
  const area = (width: number, height: number, background: string) => ({
    create: { width, height, channels: 3 as const, background },
  });
  return sharp(area(512, 512, '#d3e0ef'))
    .composite([
      { input: area(512, 180, '#1f5c4d'), left: 0, top: 332 },
      { input: area(150, 150, '#e6b85c'), left: 181, top: 140 },
    ])
    .jpeg()
    .toBuffer();
}

/** Gives one of the cast a picture. */
export async function furnishProfiles(url: string): Promise<void> {
  const cookie = await signInAs(url, 'noor.haddad@demo.hearth.example');
  const headers = { cookie, origin: url };
  const fileId = randomUUID();
  const body = new Uint8Array(await aPortrait());
  await fetch(`${url}/files/${fileId}`, { method: 'POST', headers, body });
  const query = 'mutation($input: ProfilePictureSaveInput!) { profilePictureSave(input: $input) { id } }';
  const input = { fileId, alt: 'A sun over a green hill' };
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  if (!(await answer.text()).includes('profilePictureSave')) throw new Error('The picture was not taken');
}
