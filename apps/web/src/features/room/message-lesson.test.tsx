import { jest } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { ZoneContext } from '../../platform/time/zone.js';
import { MessageLesson } from './message-lesson.js';
import { OthersActions } from './others-actions.js';
import { aLine } from './room-for-tests.js';
import { RoomLessonsContext, type LessonAsk, type RoomLessons } from './use-room-lessons.js';

const said = aLine(2, { body: 'We breathe before the test.', sentAt: '2026-11-23T20:41:00.000Z' });

function show(message = said, asks: [string, LessonAsk][] = [], mayAsk = false) {
  const lessons: RoomLessons = {
    asks: new Map(asks),
    mayAsk,
    mark: jest.fn(() => Promise.resolve()),
    ask: jest.fn(() => Promise.resolve()),
    decline: jest.fn(() => Promise.reject(new TypeError('The line is cut'))),
  };
  render(
    <MantineProvider>
      <WithWords locale="en">
        <ZoneContext value="America/New_York">
          <RoomLessonsContext value={lessons}>
            <ol>
              <li tabIndex={-1}>
                <OthersActions
                  message={message}
                  name="Rosa"
                  textId="text"
                  writable={false}
                  onReact={() => undefined}
                />
                <MessageLesson message={message} />
              </li>
            </ol>
          </RoomLessonsContext>
        </ZoneContext>
      </WithWords>
    </MantineProvider>,
  );
  return lessons;
}

it('asks its author, who says yes with one press and keeps the focus on the line', async () => {
  const { mark } = show(said, [[said.id, { kind: 'REFINE', mine: false }]]);
  expect(screen.getByText(/May this be found as a lesson/).textContent).toContain('refining the model');
  fireEvent.click(screen.getByRole('button', { name: 'Yes, mark it' }));
  expect(mark).toHaveBeenCalledWith(said, 'REFINE');
  await waitFor(() => expect(document.activeElement?.tagName).toBe('LI'));
});

it('says so where no could not be said, and asks on', async () => {
  show(said, [[said.id, { kind: 'REFINE', mine: false }]]);
  fireEvent.click(screen.getByRole('button', { name: 'No' }));
  expect((await screen.findByRole('alert')).textContent).not.toBe('');
  expect(screen.getByRole('button', { name: 'No' })).toBeTruthy();
});

it('shows what it is once it is marked', () => {
  show({ ...said, lessonMark: 'PUT_TO_WORK' });
  expect(screen.getByText('A lesson: putting the model to work')).toBeTruthy();
});

it('offers to ask to whoever runs the session, once, and to nobody else', () => {
  show();
  expect(screen.queryByRole('button')).toBeNull();
  show(said, [], true);
  fireEvent.click(screen.getByRole('button', { name: 'More for what Rosa said at 3:41 PM' }));
  expect(screen.getByRole('menuitem').textContent).toBe('Ask to mark as a lesson');
  show(said, [[said.id, { kind: 'REFINE', mine: true }]], true);
  expect(screen.getAllByRole('button')).toHaveLength(1);
});
