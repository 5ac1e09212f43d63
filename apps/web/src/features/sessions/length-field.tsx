import { NativeSelect, TextInput } from '@mantine/core';
import { useWords } from '../../platform/i18n/use-words.js';
import { LENGTHS, type SessionFields } from './session-fields.js';

interface LengthFieldProps {
  fields: SessionFields;
  error?: string;
  onChange: (some: Partial<SessionFields>) => void;
}

const OWN = 'own';

/** How long: one of the usual lengths, or one of one's own. */
export function LengthField({ fields, error, onChange }: LengthFieldProps) {
  const { t } = useWords();
  return (
    <>
      <NativeSelect
        label={t('sessions.field.minutes')}
        value={fields.ownLength ? OWN : fields.minutes}
        error={fields.ownLength ? undefined : error}
        data={[
          ...LENGTHS.map((minutes) => ({ value: String(minutes), label: t('sessions.lasts', { minutes }) })),
          { value: OWN, label: t('sessions.ownLength') },
        ]}
        onChange={(event) => {
          const wish = event.currentTarget.value;
          onChange(wish === OWN ? { ownLength: true } : { ownLength: false, minutes: wish });
        }}
      />
      {fields.ownLength ? (
        <TextInput
          label={t('sessions.minutes')}
          inputMode="numeric"
          value={fields.minutes}
          error={error}
          onChange={(event) => onChange({ minutes: event.currentTarget.value })}
        />
      ) : null}
    </>
  );
}
