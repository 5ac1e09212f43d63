import '../../ui/field-styles.js';
import { NativeSelect } from '@mantine/core';
import type { ReportPartsFragment } from '../../gql/attendance/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from './attendance.module.css';

const NOBODY = 'nobody';

interface ImportLinesProps {
  report: ReportPartsFragment;
  lines: ReportPartsFragment['lines'];
  /** Null: nobody. */
  onChoose: (key: string, personId: string | null) => void;
}

/** Lines of a report, each with whom it means, to be chosen. */
export function ImportLines({ report, lines, onChoose }: ImportLinesProps) {
  const { t } = useWords();
  return (
    <ul className={classes.rows}>
      {lines.map((line) => {
        const likely = line.candidates.map(({ id, name }) => ({ value: id, label: name }));
        const offered = new Set(likely.map(({ value }) => value));
        const others = report.people
          .filter(({ id }) => !offered.has(id))
          .map(({ id, name }) => ({ value: id, label: name }));
        const value = line.match === 'DOUBTFUL' ? '' : (line.person?.id ?? NOBODY);
        return (
          <li key={line.key}>
            <div>
              <p>{line.name === '' ? t('attendance.line.noName') : line.name}</p>
              <p className="quiet small">
                {[line.email, t('attendance.minutes', { minutes: line.minutes })].filter(Boolean).join(', ')}
              </p>
            </div>
            <NativeSelect
              label={t('attendance.line.means', { name: line.name || (line.email ?? '') })}
              value={value}
              onChange={(event) => {
                const chosen = event.currentTarget.value;
                if (chosen !== '') onChoose(line.key, chosen === NOBODY ? null : chosen);
              }}
            >
              {value === '' ? <option value="">{t('attendance.line.choose')}</option> : null}
              <option value={NOBODY}>{t('attendance.line.nobody')}</option>
              {likely.length > 0 ? (
                <optgroup label={t('attendance.line.maybe')}>
                  {likely.map((one) => (
                    <option key={one.value} value={one.value}>
                      {one.label}
                    </option>
                  ))}
                </optgroup>
              ) : null}
              <optgroup label={t('attendance.line.everyone')}>
                {others.map((one) => (
                  <option key={one.value} value={one.value}>
                    {one.label}
                  </option>
                ))}
              </optgroup>
            </NativeSelect>
          </li>
        );
      })}
    </ul>
  );
}
