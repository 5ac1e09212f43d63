import { Link } from 'react-router';
import type { ApplicationLineFragment } from '../../gql/applications/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { Chip, type Tone } from '../../ui/chip.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import classes from './applications.module.css';

export const TONES: Partial<Record<ApplicationLineFragment['standing'], Tone>> = {
  RECEIVED: 'sky',
  OFFERED: 'gold',
  ACCEPTED: 'pine',
};

interface ChooseTableProps {
  cohortId: string;
  lines: readonly ApplicationLineFragment[];
  picked: ReadonlySet<string>;
  onPick: (id: string) => void;
}

/** A score with what it is out of; where there is none, in words why. */
export function Average({
  line,
}: {
  line: Pick<ApplicationLineFragment, 'average' | 'spread' | 'reviews' | 'reviewFirst'>;
}) {
  const { t, locale } = useWords();
  if (line.reviewFirst) return <span className="quiet">{t('applications.reviewFirst')}</span>;
  if (line.average == null) return <span className="quiet">{t('applications.noReview')}</span>;
  const number = (value: number) =>
    value.toLocaleString(locale, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return (
    <>
      {number(line.average)}
      {line.reviews > 1 ? (
        <span className="quiet"> {t('applications.apart', { spread: number(line.spread ?? 0) })}</span>
      ) : null}
    </>
  );
}

/** The table one chooses from. */
export function ChooseTable({ cohortId, lines, picked, onPick }: ChooseTableProps) {
  const { t } = useWords();
  const time = useTime();
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('applications.table')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{t('applications.pick')}</VisuallyHidden>
            </th>
            <th scope="col">{t('applications.who')}</th>
            <th scope="col">{t('applications.roleColumn')}</th>
            <th scope="col">{t('applications.stateColumn')}</th>
            <th scope="col">{t('applications.average')}</th>
            <th scope="col">{t('applications.missing')}</th>
            <th scope="col">{t('applications.standing')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} data-picked={picked.has(line.id) || undefined}>
              <td>
                <label className={classes.pick}>
                  <input type="checkbox" checked={picked.has(line.id)} onChange={() => onPick(line.id)} />
                  <VisuallyHidden>{t('applications.pickOne', { name: line.name })}</VisuallyHidden>
                </label>
              </td>
              <th scope="row">
                <Link className={classes.name} to={`/cohorts/${cohortId}/applications/${line.id}`}>
                  {line.name}
                </Link>
                <br />
                <span className="quiet">{line.organizationName}</span>
              </th>
              <td data-label={t('applications.roleColumn')}>
                {line.role ? t(`apply.role.${line.role}`) : null}
              </td>
              <td data-label={t('applications.stateColumn')}>
                {line.state ? t(`words.state.${line.state as 'CT'}`) : null}
              </td>
              <td data-label={t('applications.average')}>
                <Average line={line} />
              </td>
              <td data-label={t('applications.missing')}>
                {line.missing.length > 0 ? line.missing.join(', ') : t('applications.noneMissing')}
              </td>
              <td>
                <Chip tone={TONES[line.standing] ?? 'plain'}>
                  {t(`applications.standing.${line.standing}`)}
                </Chip>
                {line.offerUntil ? (
                  <>
                    <br />
                    <span className="quiet">
                      {t('applications.until', { day: time.day(line.offerUntil) })}
                    </span>
                  </>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
