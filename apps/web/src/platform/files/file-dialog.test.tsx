import { jest } from '@jest/globals';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { WithWords } from '../i18n/words-for-tests.js';
import { signInAgain } from '../sign-in/sign-in-again.js';
import FileDialog from './file-dialog.js';

/** What the house answers, one after the other; null leaves it waiting. */
let answers: (object | null)[] = [];
let asked: string[] = [];
let left = 0;
let server: Server;
const put = jest.fn<(markdown: string) => void>();
const close = jest.fn<() => void>();

function answer(request: IncomingMessage, response: ServerResponse): void {
  for (const name of ['Origin', 'Headers', 'Methods'])
    response.setHeader(`Access-Control-Allow-${name}`, '*');
  if (request.method === 'OPTIONS') {
    response.end();
    return;
  }
  asked.push(request.url ?? '');
  request.resume();
  request.once('close', () => (left += request.complete ? 0 : 1));
  response.once('close', () => (left += response.writableFinished ? 0 : 1));
  const next = answers.shift();
  if (!next) return;
  response.statusCode = 'code' in next ? 400 : 200;
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(next));
}

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method: string, url: string | URL) {
    open.call(this, method, `http://127.0.0.1:${port}${String(url)}`, true);
  };
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  [answers, asked, left] = [[], [], 0];
  put.mockReset();
  close.mockReset();
});

const ID = /^\/files\/[\da-f-]{36}$/;
const stored = {
  id: '0b7c3a52-6d0e-4b38-9a57-2f1f4f7d2c11',
  type: 'image/webp',
  bytes: 9,
  width: 4,
  height: 3,
};
const picture = new File(['picture'], 'IMG_2041.jpg', { type: 'image/jpeg' });
const paper = new File(['paper'], 'Plan of Noor.pdf', { type: 'application/pdf' });
const take = (files: File[], asMember = false) =>
  render(
    <WithWords>
      <MantineProvider>
        <FileDialog files={files} asMember={asMember} onPut={put} onClose={close} />
      </MantineProvider>
    </WithWords>,
  );
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const write = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });

it('asks what a picture shows before it stands in the text, and goes on to the next file', async () => {
  answers = [stored, { ...stored, type: 'application/pdf', width: null, height: null }];
  take([picture, paper]);
  await screen.findByRole('img', { name: 'Your picture, as others will see it' });
  press('Put it in');
  screen.getByText('Say in a few words what the picture shows.');
  expect(put).not.toHaveBeenCalled();
  write('What does the picture show?', 'A [wheel]');
  press('Put it in');
  expect(put).toHaveBeenCalledWith(`![A \\[wheel\\]](/files/${stored.id})`);
  screen.getByRole('heading', { name: 'Add a file (2 of 2)' });
  await screen.findByText('It is here.');
  press('Put it in');
  expect(put).toHaveBeenLastCalledWith(`[Plan of Noor.pdf](/files/${stored.id})`);
  expect(close).toHaveBeenCalledTimes(1);
});

it('waits for the file where one is done with the words first', async () => {
  take([picture]);
  await waitFor(() => expect(asked).toHaveLength(1));
  write('What does the picture show?', 'A wheel');
  answers = [stored];
  // The line is cut, and comes back; the browser complains of it.
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  server.closeAllConnections();
  await screen.findByText(/Adding a file needs a connection/);
  complaints.mockRestore();
  press('Try again');
  press('Put it in');
  await waitFor(() => expect(put).toHaveBeenCalledWith(`![A wheel](/files/${stored.id})`));
  // Under the same id: what came through is not brought twice.
  expect(asked[0]).toMatch(ID);
  expect(asked[1]).toBe(asked[0]);
});

it('brings nothing that cannot stand in a post, and says what can', () => {
  take([new File(['MZ'], 'setup.exe', { type: 'application/x-msdownload' })]);
  screen.getByText(/^This kind of file cannot stand in a post/);
  expect(screen.queryByRole('textbox')).toBeNull();
  press('Never mind');
  expect(close).toHaveBeenCalledTimes(1);
  expect(asked).toEqual([]);
});

it('says how large a file may be, by its own measure or by what the house says', async () => {
  const large = new File(['x'], 'large.png', { type: 'image/png' });
  Object.defineProperty(large, 'size', { value: 11_000_000 });
  const { unmount } = take([large]);
  screen.getByText('This file is too large. 10 MB fit. A smaller copy will do.');
  unmount();
  answers = [{ code: 'invalid', fields: [{ field: 'file', rule: 'file_broken' }] }];
  take([picture]);
  await screen.findByText(/^This picture cannot be read/);
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

it('gives a document a plain name where one writes as a member', async () => {
  answers = [stored];
  take([paper], true);
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('attachment.pdf');
  screen.getByText(/the file itself may hold its author’s name/);
  await screen.findByText('It is here.');
});

it('stops bringing what one leaves', async () => {
  const { unmount } = take([picture]);
  await waitFor(() => expect(asked).toHaveLength(1));
  press('Never mind');
  unmount();
  await waitFor(() => expect(left).toBeGreaterThan(0));
  expect(put).not.toHaveBeenCalled();
});

it('goes on by itself once one has signed in again', async () => {
  signInAgain.arm(true);
  answers = [{ code: 'signed_out' }, stored];
  take([picture]);
  await screen.findByRole('alert');
  await waitFor(() => expect(signInAgain.isAsked()).toBe(true));
  signInAgain.answer(true);
  await screen.findByRole('img', { name: 'Your picture, as others will see it' });
  signInAgain.arm(false);
});
