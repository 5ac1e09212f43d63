import { ApolloClient, InMemoryCache } from '@apollo/client';
import { DANA, linkTo, TestThread, THREAD, type Answer } from './house-for-tests.js';
import { ahead, askThread, FIRST_POSTS } from './thread-ahead.js';

let answers: Answer[];
let asked: Record<string, unknown>[];
let client: ApolloClient;
const thread = new TestThread();
thread.add(DANA, 'We give the first two minutes away.');

beforeEach(() => {
  answers = [];
  asked = [];
  const link = linkTo((_, variables) => {
    asked.push(variables);
    return answers.shift() ?? { data: { ...thread.page(1, FIRST_POSTS) } };
  });
  client = new ApolloClient({ cache: new InMemoryCache(), link });
});
const arrive = (hash = '') => ahead({ client, params: { threadId: THREAD }, hash });

describe('a thread asked for ahead', () => {
  it('is asked for once, where the page wants the same', async () => {
    arrive();
    const { thread: found } = await askThread(client, THREAD, null, FIRST_POSTS);
    expect(found.posts.nodes).toHaveLength(1);
    expect(asked).toHaveLength(1);
    await askThread(client, THREAD, null, FIRST_POSTS);
    expect(asked).toHaveLength(2);
  });

  it('begins where the address says', async () => {
    arrive('#37');
    await askThread(client, THREAD, 34, FIRST_POSTS);
    expect(asked).toEqual([{ id: THREAD, from: 34, first: FIRST_POSTS }]);
  });

  it('is not taken for another', async () => {
    arrive('#37');
    await askThread(client, THREAD, null, FIRST_POSTS);
    expect(asked).toHaveLength(2);
  });

  it('is asked for again where the first time failed, for nobody was signed in', async () => {
    answers = [{ code: 'sign_in_required' }];
    arrive();
    await askThread(client, THREAD, null, FIRST_POSTS);
    expect(asked).toHaveLength(2);
  });
});
