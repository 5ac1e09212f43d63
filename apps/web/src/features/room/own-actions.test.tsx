import { jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { SignInContext } from '../../platform/sign-in/viewer-context.js';
import { ZoneContext } from '../../platform/time/zone.js';
import { MessageText } from './message-text.js';
import { OwnActions } from './own-actions.js';
import { aLine, asNoor } from './room-for-tests.js';

const first = aLine(2, { body: 'The bus was late.', sentAt: '2026-11-23T20:41:00.000Z' });
const second = aLine(4, { body: 'Now I am here.', sentAt: '2026-11-23T20:41:20.000Z' });

function show(locale: 'en' | 'es' = 'en', focus = false) {
  const deeds = { onEdit: jest.fn(), onTakenBack: jest.fn() };
  render(
    <WithWords locale={locale}>
      <ZoneContext value="America/New_York">
        <SignInContext value={asNoor}>
          {[first, second].map((message) => (
            <div key={message.id}>
              <OwnActions message={message} textId={`text-${message.id}`} writable focus={focus} {...deeds} />
              <MessageText id={`text-${message.id}`} text={message.body} />
            </div>
          ))}
        </SignInContext>
      </ZoneContext>
    </WithWords>,
  );
  return deeds;
}

const described = (element: Element) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;

describe('what one can do with a message of one’s own', () => {
  it('says of which message: when it was sent, and its text', () => {
    show();
    const buttons = screen.getAllByRole('button', { name: /your message of 3:41.PM/ });
    expect(buttons.map(described)).toEqual(['The bus was late.', 'Now I am here.']);
  });

  it('says so in Spanish', () => {
    show('es');
    expect(screen.getAllByRole('button', { name: /tu mensaje de las 3:41/ })).toHaveLength(2);
  });

  it('opens and closes again when its button is pressed twice, and does nothing', () => {
    const { onEdit, onTakenBack } = show();
    const [button] = screen.getAllByRole('button');
    if (!button) throw new Error('There is no button');
    fireEvent.click(button);
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      'Reply',
      'Edit',
      'Take back',
      'Mark as a lesson',
    ]);
    fireEvent.click(button);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(onEdit).not.toHaveBeenCalled();
    expect(onTakenBack).not.toHaveBeenCalled();
  });

  it('has the focus back when an edit has ended', () => {
    show('en', true);
    expect(document.activeElement).toBe(screen.getAllByRole('button')[1]);
  });
});
