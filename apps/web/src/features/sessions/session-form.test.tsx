import { jest } from '@jest/globals';
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { FieldFault } from '@hearth/shared';
import { useState } from 'react';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { ZoneContext } from '../../platform/time/zone.js';
import { newFields, type SessionFields } from './session-fields.js';

const { SessionForm } = await import('./session-form.js');

const GROUPS = [{ id: 'a1', name: 'C-TLC, cohort of 2026', kind: 'COHORT' as const }];
const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });

function Form({ start, error, onSend }: { start: SessionFields; error?: unknown; onSend: () => void }) {
  const [fields, setFields] = useState(start);
  const change = (some: Partial<SessionFields>) => setFields((now) => ({ ...now, ...some }));
  return (
    <SessionForm
      form={{ fields, change, forget: () => undefined, wasKept: false }}
      audiences={GROUPS}
      collective={false}
      standing={null}
      busy={false}
      error={error}
      sendWord="Schedule"
      onSend={onSend}
      cancel={null}
    />
  );
}

function show(some: Partial<SessionFields> = {}, error?: unknown) {
  const onSend = jest.fn();
  const start = { ...newFields('America/New_York'), ...some };
  render(
    <WithWords>
      <ZoneContext value="America/New_York">
        <MantineProvider>
          <ApolloProvider client={client}>
            <Form start={start} error={error} onSend={onSend} />
          </ApolloProvider>
        </MantineProvider>
      </ZoneContext>
    </WithWords>,
  );
  return onSend;
}

const refused = (fields: FieldFault[]) =>
  new CombinedGraphQLErrors({
    errors: [{ message: 'invalid', extensions: { code: 'invalid', fields } }],
  });

const good = { audienceId: 'a1', title: 'Peer session', date: '2036-12-01', time: '15:30' };
const press = () => fireEvent.click(screen.getByRole('button', { name: 'Schedule' }));

/** The words under a field, which the field points to. */
function faultUnder(label: string): string {
  const field = screen.getByLabelText(label);
  const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

describe('the form of a session', () => {
  it('sends what is whole', () => {
    const onSend = show(good);
    press();
    expect(onSend).toHaveBeenCalledTimes(1);
  });

  it('says what is missing under each field, and puts the focus on the first', () => {
    const onSend = show();
    press();
    expect(onSend).not.toHaveBeenCalled();
    expect(faultUnder('For whom')).toContain('Choose the group');
    expect(faultUnder('Title')).toContain('Write something here');
    expect(faultUnder('Day')).toContain('Write a date and a time');
    expect(document.activeElement).toBe(screen.getByLabelText('For whom'));
  });

  it('leaves the focus where one types after that', () => {
    show();
    press();
    const title = screen.getByLabelText('Title');
    title.focus();
    fireEvent.change(title, { target: { value: 'P' } });
    expect(document.activeElement).toBe(title);
  });

  it('takes a fault away as soon as its field is in order, and no other', () => {
    show();
    press();
    const write = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    write('Title', 'Peer session');
    expect(faultUnder('Title')).not.toContain('Write something here');
    expect(screen.getByLabelText('Title').getAttribute('aria-invalid')).not.toBe('true');
    expect(faultUnder('For whom')).toContain('Choose the group');
    write('Title', ' ');
    expect(faultUnder('Title')).toContain('Write something here');
    write('Title', 'Peer session');
    write('For whom', 'a1');
    write('Day', '2036-12-01');
    expect(faultUnder('Starts at')).toContain('Write a date and a time');
    write('Starts at', '15:30');
    expect(faultUnder('Starts at')).not.toContain('Write a date and a time');
    // With the last of them what is said of all goes too.
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('explains a time that clocks jump over', () => {
    const onSend = show({ ...good, date: '2036-03-09', time: '02:30' });
    expect(screen.getByText(/clocks jump over it/)).toBeTruthy();
    press();
    expect(onSend).not.toHaveBeenCalled();
    expect(faultUnder('Starts at')).toContain('clocks jump over it');
    expect(document.activeElement).toBe(screen.getByLabelText('Starts at'));
  });

  it('shows what the server found under the field it names', () => {
    show(good, refused([{ field: 'title', rule: 'too_long', params: { max: 160 } }]));
    expect(faultUnder('Title')).toContain('160 characters fit');
    expect(document.activeElement).toBe(screen.getByLabelText('Title'));
  });

  it('takes what the server found away once that field is changed', () => {
    show(good, refused([{ field: 'joinUrl', rule: 'url' }]));
    const field = () => screen.getByLabelText(/Link of the video call/);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(screen.getByLabelText('Title'), { target: { value: 'Another' } });
    expect(field().getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(field(), { target: { value: 'https://meet.example.org/a' } });
    expect(field().getAttribute('aria-invalid')).not.toBe('true');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says what the chosen time means, and what it is for the one who plans', () => {
    show({ ...good, timeZone: 'America/Chicago' });
    const words = screen.getByText(/Monday, December 1, 2036/).textContent?.replace(/[\u202f\u00a0]/g, ' ');
    expect(words).toContain('3:30 PM to 4:30 PM, Central Time');
    expect(words).toContain('For you that is Monday, December 1, 2036 at 4:30 PM Eastern Time');
  });

  it('shows presenters where they are kept, and says whose they are in a series', () => {
    show({ ...good, repeats: 'week', presenters: '[{"id":"p1","name":"Pia Presents"}]' });
    expect(screen.queryByText('Pia Presents')).toBeNull();
    expect(screen.getByText(/add them to one session at a time/)).toBeTruthy();
    document.body.replaceChildren();
    show({ ...good, scope: 'ALL', presenters: '[{"id":"p1","name":"Pia Presents"}]' });
    expect(screen.getByText('Pia Presents')).toBeTruthy();
    expect(screen.getByText(/Of this session alone/)).toBeTruthy();
  });

  it('says what is wrong with how it repeats where it ends, and sends what is mended', () => {
    const onSend = show({ ...good, repeats: 'week', times: '1' });
    press();
    expect(onSend).not.toHaveBeenCalled();
    const field = screen.getByLabelText('How many dates');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(field, { target: { value: '6' } });
    press();
    expect(onSend).toHaveBeenCalledTimes(1);
  });
});
