import { jest } from '@jest/globals';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import type { PersonLine, RoomQuestionLine } from '@hearth/shared';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import {
  RoomDocument,
  type RoomQuestionWholeFragment,
  type RoomQuestionsQuery,
} from '../../gql/room/graphql.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { SignInContext } from '../../platform/sign-in/viewer-context.js';
import { Announcer } from '../../ui/announcer.js';
import { forgetRoom, takeLines } from './room.cache.js';
import { aRoom, asNoor, noor, rosa } from './room-for-tests.js';
import { roomPolicies } from './room.policies.js';

Object.assign(globalThis, { CSS: {} });
const { default: QuestionsPanel } = await import('./questions-panel.js');

const QUERY = { query: RoomDocument, variables: { sessionId: 's1' } };
const PLACE = 'session:s1:question';
type Seen = Partial<RoomQuestionWholeFragment['viewer']>;

const aQuestion = (number: number, some: Partial<RoomQuestionLine> = {}): RoomQuestionLine => ({
  __typename: 'RoomQuestion',
  id: `q${number}`,
  roomId: 'r1',
  number,
  rev: number,
  author: rosa,
  asMember: false,
  body: `Question ${number}?`,
  askedAt: '2026-11-23T20:31:00.000Z',
  edited: false,
  votes: 0,
  answered: false,
  pinned: false,
  withdrawn: false,
  hidden: false,
  ...some,
});
const seenBy = (line: RoomQuestionLine, viewer: Seen = {}): RoomQuestionWholeFragment => ({
  ...line,
  viewer: {
    __typename: 'RoomQuestionViewer',
    mine: false,
    voted: false,
    canChange: false,
    hiddenBody: null,
    hiddenWhy: null,
    ...viewer,
  },
});

let board: RoomQuestionsQuery['roomQuestions'];
let asked: { name: string; variables: Record<string, unknown> }[];
let answers: Record<string, (input: Record<string, unknown>) => RoomQuestionWholeFragment | Error>;
let client: ApolloClient;
const look = jest.fn();

function Panel() {
  const room = useQuery(RoomDocument, { variables: { sessionId: 's1' }, fetchPolicy: 'cache-only' }).data
    ?.room;
  return room ? (
    <QuestionsPanel sessionId="s1" room={room as ReturnType<typeof aRoom>['room']} look={look} heading="h2" />
  ) : null;
}

function show(people: PersonLine[] = [noor, rosa]) {
  const link = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        asked.push({ name: operationName, variables });
        const field = operationName.charAt(0).toLowerCase() + operationName.slice(1);
        const said =
          operationName === 'RoomQuestions'
            ? board
            : answers[operationName]?.((variables['input'] as never) ?? {});
        if (!said || said instanceof Error) return observer.error(said ?? new TypeError('Failed to fetch'));
        observer.next({ data: { [field]: said } });
        observer.complete();
      }),
  );
  client = new ApolloClient({ cache: new InMemoryCache({ typePolicies: roomPolicies }), link });
  client.cache.writeQuery({ ...QUERY, data: aRoom([], { people }) });
  return render(
    <WithWords>
      <MantineProvider>
        <ApolloProvider client={client}>
          <SignInContext value={asNoor}>
            <Announcer>
              <Panel />
            </Announcer>
          </SignInContext>
        </ApolloProvider>
      </MantineProvider>
    </WithWords>,
  );
}
const push = (...lines: RoomQuestionLine[]) => act(async () => takeLines(client.cache, 'r1', lines));
const shown = () =>
  screen.getAllByRole('listitem').map((item) => /Question \d|\w+ back/.exec(item.textContent)?.[0]);
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your question' });
const write = (text: string) => fireEvent.change(field(), { target: { value: text } });
const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const many = Array.from({ length: 5 }, (_, index) => ({ ...noor, id: `p${index}` }));

beforeEach(() => {
  localStorage.clear();
  asked = [];
  answers = {};
  board = {
    __typename: 'RoomQuestions',
    id: 'r1',
    roomId: 'r1',
    rev: 0,
    asMember: false,
    can: { __typename: 'RoomQuestionsCan', ask: true, run: false, hide: false },
    nodes: [
      seenBy(aQuestion(1, { answered: true })),
      seenBy(aQuestion(2, { votes: 1 })),
      seenBy(aQuestion(3, { votes: 4 })),
      seenBy(aQuestion(4, { pinned: true })),
      seenBy(aQuestion(5, { withdrawn: true, body: '' })),
    ],
  };
});

describe('questions beside the talk', () => {
  it('stand in an order that changes only when one says so; new ones come after the open ones', async () => {
    show();
    await screen.findByText('Question 1?');
    await waitFor(() => expect(shown()).toEqual(['Question 4', 'Question 3', 'Question 2', 'Question 1']));
    await push(aQuestion(2, { rev: 9, votes: 7 }), aQuestion(3, { rev: 8, answered: true }), aQuestion(6));
    await waitFor(() =>
      expect(shown()).toEqual(['Question 4', 'Question 3', 'Question 2', 'Question 6', 'Question 1']),
    );
    await push(aQuestion(4, { rev: 10, withdrawn: true, pinned: false, body: '' }));
    await waitFor(() => expect(shown()[0]).toBe('taken back'));
    await press('Show in the current order');
    await waitFor(() => expect(shown()).toEqual(['Question 2', 'Question 6', 'Question 1', 'Question 3']));
    // An older state changes nothing; a room one may not see any more is forgotten whole.
    await push(aQuestion(2, { rev: 7, body: 'Question 0?' }));
    expect(shown()[0]).toBe('Question 2');
    act(() => forgetRoom(client.cache, 'r1'));
    expect(JSON.stringify(client.cache.extract())).not.toMatch(/Question \d/);
  });

  it('what is typed outlives a reload and a cut; the retry is the same question, in the words as they are now', async () => {
    const { unmount } = show();
    await screen.findByText('Question 1?');
    await press('Ask');
    screen.getByText('Write your question first.');
    expect(document.activeElement).toBe(field());
    write('How do you');
    unmount();
    show();
    await screen.findByText('Question 1?');
    expect(field().value).toBe('How do you');
    write('How do you begin?');
    await press('Ask');
    await screen.findByText(/^Not sent: your line is cut/);
    const tries = () =>
      asked.filter(({ name }) => name === 'QuestionAsk').map(({ variables }) => variables['input']);
    const [first] = tries() as { id: string }[];
    // It had arrived after all.
    const stored = aQuestion(6, { id: first!.id, author: noor, body: 'How do you begin?' });
    answers['QuestionAsk'] = () => seenBy(stored, { mine: true, canChange: true });
    answers['QuestionEdit'] = ({ body }) =>
      seenBy({ ...stored, rev: 7, body: String(body), edited: true }, { mine: true, canChange: true });
    write('How do you begin again?');
    await press('Ask');
    await screen.findByText('How do you begin again?', { selector: 'li p' });
    expect(tries()).toMatchObject([{ id: first!.id }, { id: first!.id, asMember: false }]);
    expect(field().value).toBe('');
    expect(document.activeElement?.textContent).toContain('How do you begin again?');
  });

  it('asked without a name only where that hides someone, and never with it instead', async () => {
    board = { ...board, asMember: true };
    const { unmount } = show(many);
    const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Ask without my name' });
    write('Am I the only one?');
    fireEvent.click(box);
    screen.getByText('Everyone in this session sees your question, without your name.');
    unmount();
    // Some have left meanwhile.
    show([noor, rosa]);
    await screen.findByText('Question 1?');
    await press('Ask');
    screen.getByText(/Fewer than 5 people are in the room/);
    expect(asked.some(({ name }) => name === 'QuestionAsk')).toBe(false);
    expect(field().value).toBe('Am I the only one?');
  });

  it('a vote is a button that is pressed or not; whose question it is comes from the server alone', async () => {
    show();
    const item = (await screen.findByText('Question 2?')).closest('li')!;
    answers['QuestionVote'] = ({ on }) =>
      seenBy(aQuestion(2, { rev: on ? 11 : 12, votes: on ? 2 : 1 }), { voted: Boolean(on) });
    const vote = within(item).getByRole('button', { name: /I’d like to hear this/ });
    expect(vote.getAttribute('aria-pressed')).toBe('false');
    await act(async () => fireEvent.click(vote));
    await within(item).findByText('2 people would like to hear this');
    expect(vote.getAttribute('aria-pressed')).toBe('true');
    // Others' votes change the number, not whether one has voted.
    await push(aQuestion(2, { rev: 20, votes: 9 }));
    await within(item).findByText('9 people would like to hear this');
    expect(vote.getAttribute('aria-pressed')).toBe('true');
    answers['QuestionVote'] = () =>
      new CombinedGraphQLErrors({ errors: [{ message: '', extensions: { code: 'room_closed' } }] });
    await act(async () => fireEvent.click(vote));
    await within(item).findByRole('alert');
    expect(look).toHaveBeenCalled();
    expect(localStorage.getItem(PLACE)).toBeNull();
  });
});
