import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { DANA } from './house-for-tests.js';
import { house, open } from './thread-page-for-tests.js';

/** What is on the screen, by number; whoever watches is told when it changes. */
const watches = new Set<Watch>();
class Watch {
  readonly targets = new Set<Element>();
  constructor(readonly tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
    watches.add(this);
  }
  observe(target: Element) {
    this.targets.add(target);
  }
  disconnect() {
    watches.delete(this);
  }
}

const onScreen = (...numbers: number[]) =>
  act(() => {
    for (const { targets, tell } of [...watches])
      tell(
        [...targets]
          .filter((one) => one.id !== '')
          .map((target) => ({ target, isIntersecting: numbers.includes(Number(target.id)) })),
      );
  });
const wayThere = () => screen.queryByRole('button', { name: /First unread/ });

it('leads to the first unread post from elsewhere in the thread, and is not there while one reads on', async () => {
  Object.assign(globalThis, { IntersectionObserver: Watch });
  for (let number = 4; number <= 60; number += 1) house.thread.add(DANA, `Post ${number}`);
  house.thread.readNumber = 20;
  open('#50');
  await waitFor(() => expect(document.activeElement?.id).toBe('50'));
  // Not on the page at all, and nothing was moved by saying so.
  fireEvent.click(await screen.findByRole('button', { name: 'First unread, #21' }));
  await waitFor(() => expect(document.activeElement?.id).toBe('21'));
  onScreen(21, 22);
  expect(wayThere()).toBeNull();
  onScreen(20);
  expect(wayThere()).toBeNull();
  onScreen(23, 24);
  expect(wayThere()?.textContent).toBe('First unread, #21');
});
