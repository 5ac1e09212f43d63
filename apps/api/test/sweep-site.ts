import { randomUUID } from 'node:crypto';
import { Refused } from './kit/actor.js';
import { aPhoto } from './kit/files.js';
import { bringLogo } from './kit/site.js';
import { run, type Row } from './sweep-asks.js';

/** Who may what with what the house says of itself. */
export const siteRows: Record<string, Row> = {
  'Query.siteSettings': { may: 'sa+aaaaaaaaa', ask: run(`{ siteSettings { id version } }`) },
  'Query.siteTextPreview': {
    may: 'sa+aaaaaaaaa',
    ask: run(`{ siteTextPreview(input: { markdown: "**Here**" }) }`),
  },
  'Query.siteColorPreview': {
    may: 'sa+aaaaaaaaa',
    ask: run(`{ siteColorPreview(input: { color: "#1f5c4d" }) { passes nearest } }`),
  },
  'Mutation.siteSettingSave': {
    may: 'sa+aaaaaaaaa',
    ask: run(
      `mutation { siteSettingSave(input: { name: footer, version: 0, en: "Here", es: "Aquí" }) { id } }`,
    ),
  },
  'HTTP POST site/logo/:id': {
    may: 'sa+aaaaaaaaa',
    ask: async ({ house }, who) => {
      const { status, answer } = await bringLogo(house, who, randomUUID(), await aPhoto());
      if (status !== 200) throw new Refused(answer as never, 'refused');
      return answer;
    },
  },
};

/** What a visitor's pages show. */
export const siteOpen = ['Query.siteTexts', 'HTTP site/logo/:id', 'HTTP site/icon/:id/:size'];
