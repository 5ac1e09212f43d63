import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { jest } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useRef, useState } from 'react';
import { WithWords } from '../i18n/words-for-tests.js';
import { GuardAsks, GuardNotes } from './guard-notes.js';
import { useGuard } from './use-guard.js';

// The test has all words already.
jest.unstable_mockModule('../i18n/load-words.js', () => ({ loadWords: () => Promise.resolve() }));

const sent: { title: string; text: string }[] = [];
let draft = '';
/** What left the form for the server. */
let asked = 0;

function Form({ start }: { start: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [title, setTitle] = useState('');
  const [text, setText] = useState(start);
  const guard = useGuard({
    draft,
    parts: [
      { text: title, onChange: setTitle, isTitle: true },
      { text, onChange: setText },
    ],
    focusText: () => field.current?.focus(),
    onSend: () => sent.push({ title, text }),
  });
  return (
    <>
      <input aria-label="Title" value={title} onChange={(event) => setTitle(event.target.value)} />
      <textarea
        ref={field}
        aria-label="Text"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <GuardNotes guard={guard} />
      <GuardAsks guard={guard} />
      <button onClick={guard.send}>Send</button>
    </>
  );
}

function write(start = '', people: string[] = []) {
  const cache = new InMemoryCache();
  for (const name of people)
    cache.restore({ ...cache.extract(), [`Person:${name}`]: { __typename: 'Person', id: name, name } });
  const link = new ApolloLink((operation, forward) => {
    asked += 1;
    return forward(operation);
  });
  return render(
    <WithWords>
      <MantineProvider>
        <ApolloProvider client={new ApolloClient({ cache, link })}>
          <Form start={start} />
        </ApolloProvider>
      </MantineProvider>
    </WithWords>,
  );
}

const list = () => screen.findByRole('region', { name: 'This may point to a student' });
const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' }).value;
const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const line = (words: string) =>
  waitFor(async () => {
    const found = within(await list())
      .getAllByRole('listitem')
      .find((one) => one.textContent.includes(words));
    if (!found) throw new Error(`No line of ${words}`);
    return within(found);
  });

let drafts = 0;
beforeEach(() => {
  drafts += 1;
  draft = `draft-${drafts}`;
  sent.length = 0;
  asked = 0;
  Object.assign(window, {
    matchMedia: () => ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  });
});

it('says after a quiet moment what may point to a student, why, and once that it does', async () => {
  write();
  type('Title', 'Marcus again');
  type('Text', 'Marcus threw a chair. His mom can be called at 603-555-0142. I told Marcus to stop.');
  const lines = within(await list()).getAllByRole('listitem');
  expect(lines.map((one) => one.querySelector('mark')?.textContent)).toEqual([
    'Marcus',
    'Marcus',
    '603-555-0142',
  ]);
  expect(lines[0]?.textContent).toContain('in the title');
  expect(lines[1]?.textContent).toContain('2 times');
  expect(lines[1]?.textContent).toContain('Even a first name can tell others who the student is.');
  const status = screen.getByRole('status');
  await waitFor(() => expect(status.textContent).toMatch(/^3 things in your text may point to a student/));
  // Nothing is sent, nothing is stored.
  expect(asked).toBe(0);
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toMatch(/Marcus|0142/);
});

it('says nothing of a text that names no student, nor of those who write here', async () => {
  write('We gave Dana ten minutes of quiet. Dana told us it helped.', ['Dana Kowalczyk']);
  press('Send');
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(screen.queryByRole('region')).toBeNull();
});

it('writes what it suggests with one press, and takes it back with another; the focus stays there', async () => {
  const before = 'Marcus threw a chair. I told Marcus to stop.';
  write(before);
  fireEvent.click((await line('Marcus')).getByRole('button', { name: 'Write “A student”' }));
  expect(text()).toBe('A student threw a chair. I told the student to stop.');
  const undo = screen.getByRole('button', { name: 'Undo' });
  expect(document.activeElement).toBe(undo);
  // A reading of the new text leaves it there.
  type('Text', `${text()} Ana cried.`);
  await line('Ana');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(text()).toBe(`${before} Ana cried.`);
  expect(document.activeElement?.textContent).toBe('Write “A student”');
});

it('leaves alone what one leaves, for this draft only', async () => {
  const first = write('Marcus threw a chair. Ana cried.');
  fireEvent.click((await line('Marcus')).getByRole('button', { name: 'Keep it' }));
  expect(screen.queryByText('Marcus')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Write “A student”');
  fireEvent.click((await line('Ana')).getByRole('button', { name: 'Keep it' }));
  expect(screen.queryByRole('region')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Text' }));
  press('Send');
  await waitFor(() => expect(sent).toHaveLength(1));
  first.unmount();

  // The same draft again: nothing; another draft: everything.
  const again = write('Marcus threw a chair. Liam cried.');
  await line('Liam');
  expect(screen.queryByText('Marcus')).toBeNull();
  again.unmount();
  draft = 'another';
  write('Marcus threw a chair.');
  await line('Marcus');
});

it('asks once before sending, and never holds it back', async () => {
  write();
  type('Text', 'Marcus threw a chair.');
  // At once, before the quiet moment.
  press('Send');
  const question = await screen.findByRole('group', { name: 'It still names “Marcus”.' });
  expect(document.activeElement).toBe(question);
  expect(sent).toEqual([]);
  press('Look again');
  expect(screen.queryByRole('group')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Write “A student”');
  press('Send');
  await waitFor(() => expect(sent).toEqual([{ title: '', text: 'Marcus threw a chair.' }]));
});

it('asks again only for what is new, and sends as it is when told so', async () => {
  write('Marcus threw a chair.');
  await line('Marcus');
  press('Send');
  await screen.findByRole('group');
  type('Text', 'Marcus threw a chair at 603-555-0142, his mom said.');
  await line('0142');
  press('Send');
  await screen.findByRole('group', { name: 'It still says “Marcus” and “603-555-0142”.' });
  press('Send it as it is');
  expect(sent).toEqual([{ title: '', text: 'Marcus threw a chair at 603-555-0142, his mom said.' }]);
});

it('sends what stands there when it goes, also what was typed while it was read', async () => {
  write();
  type('Text', 'We sat down.');
  press('Send');
  type('Text', 'We sat down together.');
  await waitFor(() => expect(sent).toEqual([{ title: '', text: 'We sat down together.' }]));
});

it('shows a few lines of many, and the others when asked', async () => {
  write('Marcus cried. Ana cried. Liam cried. Tyler cried. Jayden cried. Emma cried.');
  expect(within(await list()).getAllByRole('listitem')).toHaveLength(4);
  press('Show 2 more');
  const lines = within(await list()).getAllByRole('listitem');
  expect(lines).toHaveLength(6);
  expect(lines[4]?.contains(document.activeElement)).toBe(true);
});
