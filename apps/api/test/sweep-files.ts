import { randomUUID } from 'node:crypto';
import { Refused } from './kit/actor.js';
import { aPdf, download, upload } from './kit/files.js';
import type { Row } from './sweep-asks.js';

/** Who may what with pictures and documents of posts. */
export const fileRows: Record<string, Row> = {
  'HTTP files/:id': {
    may: 'snnnnnnn++aa',
    ask: async ({ house, fileId }, who) => {
      const answer = await download(house, who, fileId);
      if (answer.status !== 200) throw new Refused((await answer.json()) as never, 'refused');
      return answer.headers.get('etag');
    },
  },
  'HTTP POST files/:id': {
    may: 's+++++++++aa',
    ask: ({ house }, who) => upload(house, who, randomUUID(), aPdf()),
  },
};
