/** Everything by which one could ask for the thread, its posts and its space. */
export const THREAD_QUESTIONS: [
  string,
  (ids: { thread: string; space: string; post: string }) => Record<string, unknown>,
][] = [
  ['query($id: ID!) { thread(id: $id) { title posts { nodes { html } } } }', ({ thread: id }) => ({ id })],
  ['query($id: ID!) { space(id: $id) { name threads { nodes { title } } } }', ({ space: id }) => ({ id })],
  ['query($id: ID!) { post(id: $id) { html } }', ({ post: id }) => ({ id })],
  ['query($ids: [ID!]!) { posts(ids: $ids) { html } }', ({ post: id }) => ({ ids: [id] })],
  [
    'mutation($input: ThreadMarkReadInput!) { threadMarkRead(input: $input) { title } }',
    ({ thread: threadId }) => ({ input: { threadId, number: 1 } }),
  ],
  [
    'mutation($input: PostReplyInput!) { postReply(input: $input) { html } }',
    ({ thread: threadId }) => ({ input: { id: crypto.randomUUID(), threadId, markdown: 'Let me in' } }),
  ],
];
