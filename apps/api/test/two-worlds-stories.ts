/** What is asked of stories: who wrote anything elsewhere shows in none of it. */
export const STORIES_ASKED: Record<string, [string, () => Record<string, unknown>]> = {
  stories: [
    `{ stories { nodes { title shownName featured } nextCursor } ownStories { title state } keptStories { title state person { name } } }`,
    () => ({}),
  ],
  'a story of nobody': [
    `query($id: ID!) { story(id: $id) { title html } }`,
    () => ({ id: '00000000-0000-4000-8000-000000000000' }),
  ],
  'a story of nobody on its way': [
    `query($id: ID!) { storyWhole(id: $id) { title body } }`,
    () => ({ id: '00000000-0000-4000-8000-000000000000' }),
  ],
};
