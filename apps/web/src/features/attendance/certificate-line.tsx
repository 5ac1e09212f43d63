import { Link } from 'react-router';
import type { CertificateBitsFragment } from '../../gql/attendance/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useFullDay } from './use-full-day.js';
import { useHoursWords } from './use-hours-words.js';
import classes from './attendance.module.css';

/** A certificate that stands: what it says, and where anyone checks it. */
export function CertificateLine({ certificate }: { certificate: CertificateBitsFragment }) {
  const { t } = useWords();
  const day = useFullDay();
  const hours = useHoursWords();
  return (
    <div>
      <p>
        {t('attendance.certificate.stands', {
          day: day(certificate.issuedAt),
          hours: hours(certificate.minutes),
        })}
      </p>
      <p className={`quiet small ${classes.code ?? ''}`}>
        {t('attendance.certificate.code')} <Link to={`/verify/${certificate.code}`}>{certificate.code}</Link>
      </p>
    </div>
  );
}
