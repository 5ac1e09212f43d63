import { Checkbox } from '@mantine/core';
import { useWords } from '../../platform/i18n/use-words.js';
import { startOf, type SessionFields } from './session-fields.js';
import { useTimeIn } from './session-when.js';
import { isZone } from '../../platform/time/local.js';
import classes from './sessions.module.css';

interface PublicFieldProps {
  fields: SessionFields;
  error?: string;
  onChange: (listed: boolean) => void;
}

/** Lists a session of the Collective for visitors, and shows what they will see of it. */
export function PublicField({ fields, error, onChange }: PublicFieldProps) {
  const { t } = useWords();
  const there = useTimeIn(isZone(fields.timeZone) ? fields.timeZone : 'UTC');
  const start = startOf(fields);
  return (
    <div>
      <Checkbox
        label={t('sessions.field.listedPublicly')}
        description={t('sessions.publicWhat')}
        checked={fields.listedPublicly}
        error={error}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {fields.listedPublicly ? (
        <div className={classes.preview}>
          <p className="quiet small">{t('sessions.visitorsSee')}</p>
          <p>
            <b>{fields.title.trim() || t('sessions.noTitleYet')}</b>
          </p>
          {start === null ? null : (
            <p className="quiet small sentence">{there.momentZone(new Date(start).toISOString())}</p>
          )}
        </div>
      ) : null}
    </div>
  );
}
