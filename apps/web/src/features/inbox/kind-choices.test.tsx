import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import type {
  NotificationSettingsAllFragment,
  NotificationSettingsSaveInput,
} from '../../gql/inbox/graphql.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { KindChoices } from './kind-choices.js';
import { settingsWith } from './settings-fields.js';

const SETTINGS: NotificationSettingsAllFragment = {
  __typename: 'NotificationSettings',
  id: 'noor',
  preset: 'CONCERNS_ME',
  choices: [{ __typename: 'NotificationChoice', kind: 'THREAD_REPLY', mail: 'NEVER', push: null }],
  quietFrom: 1_200,
  quietTo: 420,
  pausedUntil: null,
  awayUntil: null,
  digest: 'WEEKLY',
  digestWeekday: 1,
  digestAt: 420,
  remindWeek: false,
  remindDay: true,
  remindHour: true,
  holdBreaks: true,
  state: 'VT',
  breaks: [],
  canKeepBreaks: false,
  addressStopped: false,
};

let saved: NotificationSettingsSaveInput[];
function Choices({ initial }: { initial: NotificationSettingsAllFragment }) {
  const [settings, setSettings] = useState(initial);
  return (
    <KindChoices
      settings={settings}
      onSave={(input) => {
        saved.push(input);
        setSettings(settingsWith(settings, input));
      }}
    />
  );
}

async function open(over: Partial<NotificationSettingsAllFragment> = {}): Promise<void> {
  saved = [];
  render(
    <WithWords>
      <MantineProvider>
        <Choices initial={{ ...SETTINGS, ...over }} />
      </MantineProvider>
    </WithWords>,
  );
  fireEvent.click(await screen.findByText('Each kind by itself'));
}

const kind = (name: string) => within(screen.getByRole('group', { name }));
const field = (of: string, way: string) => kind(of).getByRole<HTMLSelectElement>('combobox', { name: way });
const choose = (of: string, way: string, label: string) => {
  const select = field(of, way);
  const option = within(select).getByRole<HTMLOptionElement>('option', { name: label });
  fireEvent.change(select, { target: { value: option.value } });
};

test('each kind stands with its two ways, as they were chosen', async () => {
  await open();
  screen.getByText('1 choice of your own');
  expect(screen.getAllByRole('group', { name: /./ })).toHaveLength(21);
  expect(field('Replies in threads you follow', 'By mail').value).toBe('NEVER');
  expect(field('Replies in threads you follow', 'On your devices').selectedOptions[0]?.text).toBe(
    'As chosen above',
  );
});

test('a word about one way says nothing of the other, and can be taken back', async () => {
  await open();
  const replies = 'Replies in threads you follow';
  choose(replies, 'On your devices', 'Never');
  expect(saved).toEqual([{ choices: [{ kind: 'THREAD_REPLY', push: false }] }]);
  expect(field(replies, 'By mail').value).toBe('NEVER');
  expect(field(replies, 'On your devices').value).toBe('false');
  screen.getByText('2 choices of your own');
  choose(replies, 'By mail', 'As chosen above');
  expect(saved.at(-1)).toEqual({ choices: [{ kind: 'THREAD_REPLY', mail: null }] });
  choose(replies, 'On your devices', 'At once');
  expect(saved.at(-1)).toEqual({ choices: [{ kind: 'THREAD_REPLY', push: true }] });
  choose(replies, 'On your devices', 'As chosen above');
  expect(saved.at(-1)).toEqual({ choices: [{ kind: 'THREAD_REPLY', push: null }] });
  expect(screen.queryByText(/of your own/)).toBeNull();
});

test('whoever helps where mail comes back chooses of that, too; and whoever left it by a mail can come back', async () => {
  await open({ canKeepBreaks: true });
  expect(field('Addresses that take no mail', 'By mail').value).toBe('');
  cleanup();
  const left = { __typename: 'NotificationChoice', kind: 'MAIL_STOPPED', mail: 'NEVER', push: null } as const;
  await open({ choices: [left] });
  choose('Addresses that take no mail', 'By mail', 'As chosen above');
  expect(saved).toEqual([{ choices: [{ kind: 'MAIL_STOPPED', mail: null }] }]);
});
