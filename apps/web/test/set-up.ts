import { configure } from '@testing-library/react';

// A busy machine is no fault of the code: what does not come is waited for longer than a second.
configure({ asyncUtilTimeout: 10_000 });

// jsdom has no modal dialogs. Only in its own environment: some tests are Node's.
if (typeof HTMLDialogElement === 'function') {
  HTMLDialogElement.prototype.showModal ??= function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function () {
    this.open = false;
  };
}
