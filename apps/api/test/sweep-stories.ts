import { randomUUID } from 'node:crypto';
import { Refused } from './kit/actor.js';
import { aPhoto, upload } from './kit/files.js';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

interface Stage {
  id: string;
  version: number;
}
const stage = async (who: SweepWorld['author'], name: string, type: string, input: object): Promise<Stage> =>
  (
    await who.gql<Record<string, Stage>>(
      `mutation($input: ${type}!) { ${name}(input: $input) { id version } }`,
      { input },
    )
  )[name]!;
const words = ({ id, version }: Stage, pictureFileId: string | null = null) => ({
  id,
  version,
  title: 'Ours',
  body: 'Of ours.',
  shownName: 'Ours',
  shownRole: '',
  shownOrganization: '',
  pictureFileId,
  pictureAlt: 'A door',
});

const made = new WeakMap<SweepWorld, Promise<Stage>>();
/** One of our cohort, shown to members: made once, for all who ask. */
function shown(world: SweepWorld): Promise<Stage> {
  let story = made.get(world);
  if (!story) {
    story = (async () => {
      const { author, cohort, house, people } = world;
      const offered = await stage(author, 'storyOffer', 'StoryOfferInput', {
        id: randomUUID(),
        cohortId: cohort.id,
      });
      const { id: picture } = await upload(house, author, randomUUID(), await aPhoto());
      const saved = await stage(author, 'storySave', 'StorySaveInput', words(offered, picture));
      const agreed = await stage(author, 'storyConsent', 'StoryConsentInput', {
        ...saved,
        toMembers: true,
        toPublic: false,
      });
      return stage(people.coordinator, 'storyPublish', 'StoryPublishInput', { ...agreed, place: 'LISTED' });
    })();
    made.set(world, story);
  }
  return story;
}
const byId = (document: string) => run(document, async (world) => ({ id: (await shown(world)).id }));

/** Who may what with the story of one of ours. Its author is none of these kinds: nobody else writes, agrees or takes back. */
export const storyRows: Record<string, Row> = {
  'Query.stories': {
    may: '00++++++++00',
    ask: run(`{ stories { nodes { title } } }`, async (world) => {
      await shown(world);
      return {};
    }),
  },
  'Query.story': { may: 'nn++++++++nn', ask: byId(`query($id: ID!) { story(id: $id) { title html } }`) },
  'Query.storyWhole': {
    may: 'snnnnnnnn+aa',
    ask: byId(`query($id: ID!) { storyWhole(id: $id) { title } }`),
  },
  'Query.ownStories': { may: 's000000000aa', ask: run(`{ ownStories { title } }`) },
  'Query.keptStories': {
    may: 's00000000+aa',
    ask: run(`{ keptStories { title } }`, async (world) => {
      await shown(world);
      return {};
    }),
  },
  'Mutation.storyAsk': {
    may: 'snnnnnnna+aa',
    ask: run(`mutation($input: StoryAskInput!) { storyAsk(input: $input) { id } }`, ({ author, cohort }) => ({
      input: { id: randomUUID(), personId: author.personId, cohortId: cohort.id, words: '' },
    })),
  },
  'Mutation.storyOffer': {
    may: 'snnnnnnn+iaa',
    ask: run(`mutation($input: StoryOfferInput!) { storyOffer(input: $input) { id } }`, ({ cohort }) => ({
      input: { id: randomUUID(), cohortId: cohort.id },
    })),
  },
  'Mutation.storySave': {
    may: 'snnnnnnnnaaa',
    ask: run(`mutation($input: StorySaveInput!) { storySave(input: $input) { id } }`, async (world) => ({
      input: words(await shown(world)),
    })),
  },
  'Mutation.storySend': {
    may: 'snnnnnnnnaaa',
    ask: byId(`mutation($id: ID!) { storySend(id: $id) { id } }`),
  },
  'Mutation.storyNote': {
    may: 'snnnnnnnn+aa',
    ask: run(`mutation($input: StoryNoteInput!) { storyNote(input: $input) { id } }`, async (world) => ({
      input: { id: (await shown(world)).id, words: 'Who helped?' },
    })),
  },
  'Mutation.storyConsent': {
    may: 'snnnnnnnnaaa',
    ask: run(
      `mutation($input: StoryConsentInput!) { storyConsent(input: $input) { id } }`,
      async (world) => ({
        input: { ...(await shown(world)), toMembers: true, toPublic: true },
      }),
    ),
  },
  'Mutation.storyPublish': {
    may: 'snnnnnnnn+aa',
    ask: run(
      `mutation($input: StoryPublishInput!) { storyPublish(input: $input) { id } }`,
      async (world) => ({
        input: { ...(await shown(world)), place: 'LISTED' },
      }),
    ),
  },
  'Mutation.storyWithdraw': {
    may: 'snnnnnnnnaaa',
    ask: byId(`mutation($id: ID!) { storyWithdraw(id: $id) { id } }`),
  },
  'Mutation.storyRemove': { may: 's+++++++++aa', ask: byId(`mutation($id: ID!) { storyRemove(id: $id) }`) },
  'HTTP story-pictures/:id': {
    may: 'nn++++++++nn',
    ask: async (world, who) => {
      const { id } = await shown(world);
      const answer = await fetch(`${world.house.url}/story-pictures/${id}`, {
        headers: { cookie: who.cookie },
      });
      if (answer.status !== 200) throw new Refused((await answer.json()) as never, 'refused');
      return answer.headers.get('content-type');
    },
  },
};

/** Open at the door: what is behind each says to whom it is shown, as its row has it. */
export const storiesOpen = ['Query.stories', 'Query.story', 'HTTP story-pictures/:id'];
