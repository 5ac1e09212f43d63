import '../../ui/field-styles.js';
import { Checkbox } from '@mantine/core';
import { hasDocument } from '../../platform/files/file-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from './as-member.module.css';

interface AsMemberProps {
  on: boolean;
  onChange: (on: boolean) => void;
  error?: string | undefined;
  /** What one writes: of the files in it there is more to say. */
  text: string;
}

/** The choice to write without one's name, and what that means. */
export function AsMember({ on, onChange, error, text }: AsMemberProps) {
  const { t } = useWords();
  return (
    <div>
      <Checkbox
        classNames={{ body: classes.body }}
        label={t('forum.asMember.label')}
        description={t('forum.asMember.means')}
        error={error}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <p className={classes.documents} role="status">
        {on && hasDocument(text) ? t('forum.asMember.documents') : null}
      </p>
    </div>
  );
}
