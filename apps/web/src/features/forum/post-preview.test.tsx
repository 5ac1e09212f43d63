import { fireEvent, screen, waitFor } from '@testing-library/react';
import { house, open } from './thread-page-for-tests.js';

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' });
const preview = () => screen.queryByRole('region', { name: 'As others will see it' });
const asked = () =>
  house.asked.filter(({ name }) => name === 'PostPreview').map(({ input }) => input['markdown']);

const write = async (value: string) => {
  fireEvent.change(await field(), { target: { value } });
};
const begin = async () => {
  open();
  fireEvent.click(await screen.findByRole('button', { name: 'Write a reply' }));
  await field();
};

it('is asked of the server when wanted, and only then', async () => {
  house.instead = (name) =>
    name === 'PostPreview'
      ? { data: { postPreview: '<p>Ten <strong>quiet</strong> minutes</p>' } }
      : undefined;
  await begin();
  await write('Ten **quiet** minutes');
  expect(asked()).toEqual([]);
  press('See how others will see it');
  await waitFor(() => expect(preview()?.querySelector('strong')?.textContent).toBe('quiet'));
  expect(asked()).toEqual(['Ten **quiet** minutes']);
  // It shows no text that is not there any more.
  await write('Ten **quiet** minutes a day');
  expect(preview()).toBeNull();
  press('See how others will see it');
  await waitFor(() => expect(preview()).not.toBeNull());
  press('Close the preview');
  expect(preview()).toBeNull();
  expect(asked()).toHaveLength(2);
});

it('says what to do where there is nothing to show, and where the line is cut; the text stays', async () => {
  house.instead = (name) => (name === 'PostPreview' ? 'cut' : undefined);
  await begin();
  press('See how others will see it');
  expect(await screen.findByText('Write something first, then you can see it here.')).toBeTruthy();
  expect(asked()).toEqual([]);
  await write('Quiet');
  press('See how others will see it');
  await waitFor(() => expect(asked()).toEqual(['Quiet']));
  await waitFor(() =>
    expect(
      screen.getAllByRole('status').some((one) => /connection|offline|line/i.test(one.textContent)),
    ).toBe(true),
  );
  expect(preview()).toBeNull();
  expect((await field()).value).toBe('Quiet');
});

it('leaves the focus at what opens the form once it is closed', async () => {
  open();
  fireEvent.click(await screen.findByRole('button', { name: 'Write a reply' }));
  await screen.findByRole('textbox', { name: 'Your reply' });
  fireEvent.click(screen.getByRole('button', { name: 'Close, keep the draft' }));
  const opener = await screen.findByRole('button', { name: 'Write a reply' });
  expect(document.activeElement).toBe(opener);
});
