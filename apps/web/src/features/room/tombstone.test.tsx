import { jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { readDraft, writeDraft } from '../../platform/drafts/draft-store.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { SignInContext } from '../../platform/sign-in/viewer-context.js';
import { asNoor, noor } from './room-for-tests.js';
import { takenBackAt } from './taken-back.js';
import { Tombstone } from './tombstone.js';

const TEXT = 'That came out wrong.';
const kept = () => readDraft(noor.id, takenBackAt('m2'));

function show({ own = true, writable = true, justNow = false } = {}) {
  const deeds = { putBack: jest.fn(), toConversation: jest.fn() };
  const page = render(
    <WithWords>
      <SignInContext value={asNoor}>
        <Tombstone messageId="m2" name="You" own={own} writable={writable} justNow={justNow} {...deeds} />
      </SignInContext>
    </WithWords>,
  );
  return { ...deeds, ...page };
}

describe('the text of a message that was taken back', () => {
  beforeEach(() => {
    localStorage.clear();
    writeDraft(noor.id, takenBackAt('m2'), TEXT);
  });

  it('is there as often as the page is opened, and says which it is', () => {
    show().unmount();
    const { putBack } = show();
    const button = screen.getByRole('button', { name: /Write it again/ });
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(TEXT);
    fireEvent.click(button);
    expect(putBack).toHaveBeenCalledWith(TEXT);
    // The composer has it from here on.
    expect(kept()).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('can be put away for good', () => {
    const { putBack, toConversation } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Put it away' }));
    expect(putBack).not.toHaveBeenCalled();
    expect(toConversation).toHaveBeenCalledTimes(1);
    expect(kept()).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('takes the focus only where the message was taken back just now', () => {
    show().unmount();
    expect(document.activeElement).toBe(document.body);
    show({ justNow: true });
    expect(document.activeElement?.textContent).toMatch(/Write it again/);
  });

  it('is offered to its author alone, while one can write', () => {
    show({ own: false });
    show({ writable: false });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
