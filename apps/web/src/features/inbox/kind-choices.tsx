import { NativeSelect } from '@mantine/core';
import type { MailChoice, NotificationKind } from '../../gql/inbox/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Fold } from '../../ui/fold.js';
import type { SettingsProps } from './settings-fields.js';

const KINDS: readonly NotificationKind[] = [
  'THREAD_REPLY',
  'THREAD_MENTION',
  'THREAD_BOOKMARK',
  'SESSION_SCHEDULED',
  'SESSION_CHANGED',
  'SESSION_CANCELED',
  'SESSION_REMINDER',
];
const CHOICES: readonly MailChoice[] = ['AT_ONCE', 'DIGEST', 'NEVER'];

/** A word about each kind, which goes before the preset. */
export function KindChoices({ settings, onSave }: SettingsProps) {
  const { t } = useWords();
  const count = settings.choices.length;
  return (
    <Fold title={t('inbox.quiet.ofWhat')} now={t('inbox.quiet.ofWhatNow', { count })}>
      {KINDS.map((kind) => (
        <NativeSelect
          key={kind}
          label={t(`inbox.kind.${kind}`)}
          value={settings.choices.find((one) => one.kind === kind)?.mail ?? ''}
          data={[
            { value: '', label: t('inbox.quiet.asAbove') },
            ...CHOICES.map((choice) => ({ value: choice, label: t(`inbox.choice.${choice}`) })),
          ]}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onSave({ choices: [{ kind, mail: CHOICES.find((choice) => choice === value) ?? null }] });
          }}
        />
      ))}
    </Fold>
  );
}
