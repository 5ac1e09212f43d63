import { render } from '@testing-library/react';
import { Dialog } from './dialog.js';

it('is closed while it still stands on the page, so that the focus goes back to where it was opened', () => {
  const stood: boolean[] = [];
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      stood.push(this.isConnected);
    },
  });
  const dialog = (open: boolean) => (
    <Dialog open={open} title="Flag" onClose={() => undefined}>
      Words
    </Dialog>
  );
  const { rerender, unmount } = render(dialog(true));
  rerender(dialog(false));
  rerender(dialog(true));
  unmount();
  expect(stood).toEqual([true, true]);
});
