import { randomUUID } from 'node:crypto';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { aDrawing, aPaper } from './drawing.ts';
import { signInAs } from './browser.ts';

/** A thread whose posts hold pictures and documents. */
export const WITH_FILES = {
  id: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2b10',
  postId: '5f7b1d0e-8a43-4f7c-9a62-0c8a3f1d2b11',
};

const LONG =
  'What we agreed on in the hallway after the fire drill, second version, with the comments of both counselors and of the night custodian.pdf';

/** Starts that thread. */
export async function furnishFiles(url: string): Promise<void> {
  const cookie = await signInAs(url, 'noor.haddad@demo.hearth.example');
  const bring = async (bytes: Buffer): Promise<string> => {
    const id = randomUUID();
    const body = new Uint8Array(bytes);
    const { ok } = await fetch(`${url}/files/${id}`, {
      method: 'POST',
      headers: { cookie, origin: url },
      body,
    });
    if (!ok) throw new Error('A file was not taken');
    return id;
  };
  const [wide, tall, short, long] = [
    await bring(await aDrawing(1_600, 900)),
    await bring(await aDrawing(900, 1_600)),
    await bring(aPaper()),
    await bring(Buffer.concat([aPaper(), Buffer.alloc(2_400_000), aPaper()])),
  ];
  const input = {
    ...WITH_FILES,
    spaceId: demoId('space', 'classroom'),
    title: 'The wheel on our door, and what it asks',
    markdown: `This hangs on the door of room 14. Children turn it as they come in, and nobody has to say a word.

![A paper wheel with six feelings in six calm colors; the arrow points to "tired"](/files/${wide})

[Our wheel.pdf](/files/${short})

[${LONG}](/files/${long})

And this is how tall the one in the hallway is:

![The same wheel, as tall as a second grader](/files/${tall})`,
  };
  const query = 'mutation($input: ThreadStartInput!) { threadStart(input: $input) { id } }';
  await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, origin: url },
    body: JSON.stringify({ query, variables: { input } }),
  });
}
