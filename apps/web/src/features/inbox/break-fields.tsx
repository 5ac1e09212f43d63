import { Checkbox } from '@mantine/core';
import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/use-words.js';
import { Fold } from '../../ui/fold.js';
import type { SettingsProps } from './settings-fields.js';
import { useBreakWords } from './use-break-words.js';
import classes from './inbox.module.css';

/** Whether mail waits while the schools of one's state are closed, and when they are. */
export function BreakFields({ settings, onSave }: SettingsProps) {
  const { t } = useWords();
  const words = useBreakWords();
  const { holdBreaks, state, breaks, canKeepBreaks } = settings;
  return (
    <Fold
      title={t('inbox.quiet.breaks')}
      now={t(holdBreaks ? 'inbox.quiet.breaksOn' : 'inbox.quiet.breaksOff')}
    >
      <Checkbox
        label={t('inbox.quiet.holdBreaks')}
        description={t('inbox.quiet.holdBreaksWhat')}
        checked={holdBreaks}
        onChange={(event) => onSave({ holdBreaks: event.currentTarget.checked })}
      />
      {state ? (
        <>
          <p>
            {t(breaks.length > 0 ? 'inbox.breaks.yours' : 'inbox.breaks.none', { state: words.state(state) })}
          </p>
          {breaks.length > 0 ? (
            <ul className={classes.days}>
              {breaks.map((one) => (
                <li key={one.id}>
                  {words.name(one)}
                  <span className="quiet small">{words.days(one)}</span>
                </li>
              ))}
            </ul>
          ) : null}
        </>
      ) : (
        <p>{t('inbox.breaks.noState')}</p>
      )}
      {canKeepBreaks ? (
        <p>
          <Link to={state ? `/inbox/breaks?state=${state}` : '/inbox/breaks'} className={classes.back}>
            {t('inbox.breaks.keep')}
          </Link>
        </p>
      ) : null}
    </Fold>
  );
}
