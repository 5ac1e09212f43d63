import '../../ui/field-styles.js';
import { Checkbox } from '@mantine/core';
import type { ThreadNeed } from '../../gql/forum/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { NEEDS } from './need-words.js';
import classes from '../../platform/content-notes/content-notes.module.css';

interface NeedFieldProps {
  value: readonly ThreadNeed[];
  onChange: (needs: ThreadNeed[]) => void;
}

/** What whoever asks needs of the others; nothing need be said. */
export function NeedField({ value, onChange }: NeedFieldProps) {
  const { t } = useWords();
  return (
    <fieldset className={classes.choices}>
      <legend>
        {t('forum.need.label')} <span className="quiet small">{t('forum.need.hint')}</span>
      </legend>
      {NEEDS.map((need) => (
        <Checkbox
          key={need}
          label={t(`forum.need.${need}`)}
          checked={value.includes(need)}
          onChange={(event) =>
            onChange(
              NEEDS.filter((one) => (one === need ? event.currentTarget.checked : value.includes(one))),
            )
          }
        />
      ))}
    </fieldset>
  );
}
