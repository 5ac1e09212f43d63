import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { WithWords } from '../i18n/words-for-tests.js';
import { SignInContext } from '../sign-in/viewer-context.js';
import { draftExcerpt } from './draft-excerpt.js';
import { isSynced, readDraft, addOther, readSynced, writeDraft, writeSynced } from './draft-store.js';
import { OtherDraft } from './other-draft.js';
import { useDraft } from './use-draft.js';
import { signedInAs } from './viewer-for-tests.js';

const PLACE = 'thread:1:reply';

function Page() {
  const { text } = useDraft(PLACE);
  return (
    <>
      <p data-testid="shown">{text}</p>
      <OtherDraft place={PLACE} />
    </>
  );
}

function open() {
  render(
    <MantineProvider>
      <WithWords>
        <SignInContext value={signedInAs('noor')}>
          <Page />
        </SignInContext>
      </WithWords>
    </MantineProvider>,
  );
}
const shown = () => screen.getByTestId('shown').textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  localStorage.clear();
  writeDraft('noor', PLACE, 'At the desk');
  writeSynced('noor', PLACE, { rev: 1, body: 'The beginning' });
});

describe('two drafts of one place', () => {
  it('are both there to choose from, and the one put by can be had back', () => {
    open();
    expect(screen.queryByRole('button')).toBeNull();
    act(() => addOther('noor', PLACE, { body: 'On the phone', rev: 2, changedAt: new Date().toISOString() }));
    screen.getByText('On the phone');
    press('Show this text instead');
    expect(shown()).toBe('On the phone');
    expect(isSynced('noor', PLACE)).toBe(true);
    screen.getByText('At the desk');
    press('Show this text instead');
    expect(shown()).toBe('At the desk');
    expect(isSynced('noor', PLACE)).toBe(false);
  });

  it('become one where one stays with what is shown: it takes the place of the other', () => {
    open();
    act(() => addOther('noor', PLACE, { body: 'On the phone', rev: 2, changedAt: new Date().toISOString() }));
    press('Keep only what is shown now');
    expect(shown()).toBe('At the desk');
    expect(screen.queryByRole('button')).toBeNull();
    expect(readSynced('noor', PLACE)?.rev).toBe(2);
    expect(readDraft('noor', PLACE)).toBe('At the desk');
  });
});

it('shows the words of a form, not how it is kept', () => {
  expect(draftExcerpt('Plain {words}')).toBe('Plain {words}');
  expect(draftExcerpt('{"id":"1","text":"What I wrote","title":"A title","asMember":false}')).toBe(
    'What I wrote',
  );
  expect(draftExcerpt('{"purpose":"","title":"A title"}')).toBe('A title');
  expect(draftExcerpt('{not json')).toBe('{not json');
  expect(draftExcerpt('{"a":1}')).toBe('');
});
