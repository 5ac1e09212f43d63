import { jest } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { PollCardFragment } from '../../gql/polls/graphql.js';
import type { Answer } from './house-for-tests.js';

jest.unstable_mockModule('../../platform/i18n/load-words.js', () => ({ loadWords: () => Promise.resolve() }));
const { house, open } = await import('./thread-page-for-tests.js');

const aPoll = (some: Partial<PollCardFragment> = {}): PollCardFragment => ({
  __typename: 'Poll',
  id: 'poll-1',
  question: 'Which day suits you?',
  kind: 'ONE',
  options: ['Monday', 'Friday'],
  lowLabel: '',
  highLabel: '',
  anonymous: true,
  shown: 'AFTER_ANSWER',
  wording: 'as asked',
  closesAt: null,
  closed: false,
  missing: 3,
  mine: null,
  results: null,
  can: { __typename: 'PollCan', answer: true, change: false, close: false, remove: false, moderate: false },
  ...some,
});

let poll: PollCardFragment;
/** Polls that are read; what is sent is done. */
const answers = (name: string): Answer | undefined => {
  if (name === 'Polls') return { data: { polls: [poll] } };
  if (name === 'PollAnswer') {
    poll = { ...poll, mine: ['2'], missing: 2 };
    return { data: { pollAnswer: poll } };
  }
  return undefined;
};

beforeEach(() => {
  poll = aPoll();
  house.instead = answers;
  house.thread.pollsRev = 3;
});

describe('a poll in a thread', () => {
  it('says who will see what before one answers; what is half filled in outlives a reload; the focus stays with it', async () => {
    const { unmount } = open();
    const card = await screen.findByRole('region', { name: 'Which day suits you?' });
    within(card).getByText('3 more answers before results show.');
    expect(within(card).getAllByText('Only counts are shown.').length).toBeGreaterThan(0);
    fireEvent.click(within(card).getByRole('button', { name: 'Send my answer' }));
    within(card).getByText('Choose or write something first.');
    fireEvent.click(within(card).getByRole('radio', { name: 'Friday' }));
    unmount();
    open();
    const again = await screen.findByRole('region', { name: 'Which day suits you?' });
    expect(within(again).getByRole('radio', { name: 'Friday' })).toHaveProperty('checked', true);
    fireEvent.click(within(again).getByRole('button', { name: 'Send my answer' }));
    await within(again).findByText('Your answer:');
    expect(house.asked.at(-1)).toEqual({
      name: 'PollAnswer',
      input: { id: 'poll-1', to: 'as asked', said: ['2'] },
    });
    expect(document.activeElement).toBe(within(again).getByRole('heading', { level: 2 }));
    within(again).getByRole('button', { name: 'Take my answer back' });
  });

  it('that was changed under an open form is read anew and looked at again; what was chosen of other options is not', async () => {
    open();
    const card = await screen.findByRole('region', { name: 'Which day suits you?' });
    fireEvent.click(within(card).getByRole('radio', { name: 'Friday' }));
    house.instead = (name) => {
      if (name === 'PollAnswer') return { code: 'conflict' };
      if (name === 'Polls') return { data: { polls: [poll] } };
      return undefined;
    };
    poll = aPoll({ wording: 'changed', anonymous: false, options: ['Sunday', 'Monday'] });
    fireEvent.click(within(card).getByRole('button', { name: 'Send my answer' }));
    await within(card).findByText('The poll was changed just now. Look at it again, then answer.');
    await within(card).findByText('Your name is shown beside your answer.');
    for (const radio of within(card).getAllByRole('radio')) expect(radio).toHaveProperty('checked', false);
  });

  it('leaves the focus at the name of the thread once it is removed', async () => {
    HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close ??= () => undefined;
    poll = aPoll({ can: { ...poll.can, remove: true } });
    open();
    const card = await screen.findByRole('region', { name: 'Which day suits you?' });
    house.instead = (name) => (name === 'PollRemove' ? { data: { pollRemove: true } } : undefined);
    fireEvent.click(within(card).getByRole('button', { name: 'Remove the poll' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Remove', hidden: true }));
    await waitFor(() => expect(card.isConnected).toBe(false));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('arrives as it is answered elsewhere, and goes where it is removed', async () => {
    poll = aPoll({ anonymous: false, missing: 0, shown: 'ALWAYS', results: null });
    open();
    const card = await screen.findByRole('region', { name: 'Which day suits you?' });
    within(card).getByText('Your name is shown beside your answer.');
    const said = [
      {
        __typename: 'PollSaid' as const,
        text: '1',
        count: 1,
        people: [{ __typename: 'Person' as const, id: 'dana', name: 'Dana' }],
      },
    ];
    poll = { ...poll, results: { __typename: 'PollResults', answers: 1, said } };
    await waitFor(() => expect(house.socket.heard.get('post.edited')?.size).toBe(1));
    house.thread.pollsRev = 4;
    act(() => house.socket.push('post.edited', house.thread.edit(1, 'We give two minutes away.')));
    await within(card).findByText('Dana');
    within(card).getByText('1 person');
    house.instead = (name) => (name === 'Polls' ? { data: { polls: [] } } : undefined);
    house.thread.pollsRev = 0;
    act(() => house.socket.push('post.edited', house.thread.edit(1, 'We give minutes away.')));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Which day suits you?' })).toBeNull());
  });
});
