import '../../ui/field-styles.js';
import { Checkbox } from '@mantine/core';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from './as-member.module.css';

interface AsMemberProps {
  on: boolean;
  onChange: (on: boolean) => void;
  error?: string | undefined;
}

/** The choice to write without one's name, and what that means. */
export function AsMember({ on, onChange, error }: AsMemberProps) {
  const { t } = useWords();
  return (
    <Checkbox
      classNames={{ body: classes.body }}
      label={t('forum.asMember.label')}
      description={t('forum.asMember.means')}
      error={error}
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
