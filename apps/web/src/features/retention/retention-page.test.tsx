import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Observable } from 'rxjs';
import { signedInAs } from '../../platform/drafts/viewer-for-tests.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { SignInContext } from '../../platform/sign-in/viewer-context.js';
import { Announcer } from '../../ui/announcer.js';

HTMLDialogElement.prototype.showModal = function open() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
const { MemoryRouter } = await import('react-router');
const { default: RetentionPage } = await import('./retention-page.js');

it('asks before less is kept, with how much goes; says what is out of bounds; what is fixed has no field', async () => {
  let days = 90;
  const line = (over: object) => ({
    __typename: 'RetentionLine',
    usual: 90,
    least: 30,
    most: 365,
    version: 0,
    ...over,
  });
  const lines = () => [
    line({ of: 'mails_sent', days }),
    line({ of: 'tasks', days: 7, usual: 7, least: 7, most: 7 }),
  ];
  const server = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        if (operationName === 'RetentionSave')
          days = (variables['input'] as { days: number | null }).days ?? 90;
        const data =
          operationName === 'RetentionWouldGo'
            ? { retentionWouldGo: 12 }
            : operationName === 'RetentionSave'
              ? { retentionSave: lines() }
              : { retention: lines() };
        const timer = setTimeout(() => {
          observer.next({ data });
          observer.complete();
        });
        return () => clearTimeout(timer);
      }),
  );
  render(
    <WithWords>
      <Announcer>
        <MantineProvider>
          <ApolloProvider client={new ApolloClient({ cache: new InMemoryCache(), link: server })}>
            <SignInContext value={signedInAs('ada')}>
              <MemoryRouter>
                <RetentionPage />
              </MemoryRouter>
            </SignInContext>
          </ApolloProvider>
        </MantineProvider>
      </Announcer>
    </WithWords>,
  );
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Mail that went out' });
  expect(screen.getAllByRole('textbox')).toHaveLength(1);
  const type = (value: string) => {
    fireEvent.change(field, { target: { value } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  };
  for (const wrong of ['12', '400', '60.5', 'x', '']) {
    type(wrong);
    expect(screen.getByText('Write a whole number from 30 to 365.')).toBeTruthy();
  }
  type('30');
  expect((await screen.findByRole('dialog')).textContent).toContain('12 entries are older than 30 days');
  fireEvent.click(screen.getByRole('button', { name: 'Leave it as it is' }));
  expect(days).toBe(90);
  type('30');
  await screen.findByRole('dialog');
  fireEvent.click(screen.getByRole('button', { name: 'Keep it for less long' }));
  await waitFor(() => expect(days).toBe(30));
  await waitFor(() => expect(document.activeElement).toBe(field));
  // More is kept without a word.
  fireEvent.click(await screen.findByRole('button', { name: 'Back to 90 days' }));
  await waitFor(() => expect(days).toBe(90));
  expect(screen.queryByRole('dialog')).toBeNull();
});
