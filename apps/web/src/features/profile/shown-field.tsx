import { NativeSelect } from '@mantine/core';
import { SHOWN_TO, type ProfileField, type ShownTo } from '@hearth/shared';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from './profile.module.css';

interface ShownFieldProps {
  /** What the field is called. */
  label: string;
  field: ProfileField;
  value: ShownTo;
  onChange: (field: ProfileField, to: ShownTo) => void;
}

/** Who sees a field; those to whom most is shown come first. */
export function ShownField({ label, field, value, onChange }: ShownFieldProps) {
  const { t } = useWords();
  return (
    <NativeSelect
      className={classes.shown}
      size="xs"
      label={t('profile.shownTo')}
      aria-label={t('profile.shownToOf', { field: label })}
      value={value}
      data={SHOWN_TO.toReversed().map((to) => ({ value: to, label: t(`profile.shown.${to}`) }))}
      onChange={(event) => {
        const chosen = SHOWN_TO.find((to) => to === event.currentTarget.value);
        if (chosen) onChange(field, chosen);
      }}
    />
  );
}
