import type { Actor } from './actor.js';

const WHOLE = `id state mine canKeep version title body html shownName note askedWords place asked shown consent { toMembers toPublic version }`;
/** A story as those see it who may open it. */
export interface Whole {
  id: string;
  state: string;
  version: number;
  title: string;
  body: string;
  html: string;
  shownName: string;
  note: string;
  shown: string;
  consent: { toMembers: boolean; toPublic: boolean; version: number } | null;
}

/** Does one thing with a story. */
export const verb = async (who: Actor, name: string, type: string, input: object): Promise<Whole> =>
  (
    await who.gql<Record<string, Whole>>(
      `mutation($input: ${type}!) { ${name}(input: $input) { ${WHOLE} } }`,
      { input },
    )
  )[name]!;
/** The same by its id alone. */
export const byId = async (who: Actor, name: string, id: string): Promise<Whole> =>
  (await who.gql<Record<string, Whole>>(`mutation($id: ID!) { ${name}(id: $id) { ${WHOLE} } }`, { id }))[
    name
  ]!;
/** Its author saves it. */
export const save = (who: Actor, { id, version }: { id: string; version: number }, over: object = {}) =>
  verb(who, 'storySave', 'StorySaveInput', {
    id,
    version,
    title: 'A door left open',
    body: 'I **began** small.',
    shownName: 'Fern F.',
    shownRole: 'Nurse',
    shownOrganization: '',
    pictureAlt: '',
    ...over,
  });
/** Its author agrees. */
export const consent = (who: Actor, { id, version }: { id: string; version: number }, over: object = {}) =>
  verb(who, 'storyConsent', 'StoryConsentInput', { id, version, toMembers: true, toPublic: false, ...over });
/** Whoever looks after it shows it. */
export const publish = (who: Actor, { id, version }: { id: string; version: number }, place = 'LISTED') =>
  verb(who, 'storyPublish', 'StoryPublishInput', { id, version, place });
/** And suggests something. */
export const note = (who: Actor, id: string, words: string) =>
  verb(who, 'storyNote', 'StoryNoteInput', { id, words });
/** Its author lets them read it. */
export const send = (who: Actor, id: string) => byId(who, 'storySend', id);
/** Takes it back. */
export const withdraw = (who: Actor, id: string) => byId(who, 'storyWithdraw', id);
/** Throws it away. */
export const remove = (who: Actor, id: string) =>
  who.gql(`mutation($id: ID!) { storyRemove(id: $id) }`, { id });
/** As someone who may open it sees it. */
export const whole = async (who: Actor, id: string) =>
  (await who.gql<{ storyWhole: Whole }>(`query($id: ID!) { storyWhole(id: $id) { ${WHOLE} } }`, { id }))
    .storyWhole;
/** As it is read. */
export const read = async (who: Actor, id: string) =>
  (
    await who.gql<{
      story: { title: string; html: string; shownName: string; isPublic: boolean; featured: boolean };
    }>(`query($id: ID!) { story(id: $id) { title html shownName isPublic featured } }`, { id })
  ).story;
/** Those that someone may read. */
export const list = async (who: Actor, first = 20, after: string | null = null) =>
  (
    await who.gql<{
      stories: { nodes: { id: string; title: string; featured: boolean }[]; nextCursor: string | null };
    }>(
      `query($first: Int, $after: String) { stories(first: $first, after: $after) { nodes { id title featured } nextCursor } }`,
      { first, after },
    )
  ).stories;
/** What they are called. */
export const titles = async (who: Actor) => (await list(who)).nodes.map(({ title }) => title);
