import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { CertificateCheckDocument, type CertificateCheckQuery } from '../../gql/attendance/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Card } from '../../ui/card.js';
import { Column } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { useFullDay } from './use-full-day.js';
import { useHoursWords } from './use-hours-words.js';
import classes from './attendance.module.css';

type Check = CertificateCheckQuery['certificateCheck'];

function Facts({ check }: { check: Check }) {
  const { t } = useWords();
  const fullDay = useFullDay();
  const hours = useHoursWords();
  const day = (at: string | null | undefined) => (at ? fullDay(at) : '');
  const [from, to] = [day(check.firstAt), day(check.lastAt)];
  const facts = [
    ['name', check.personName],
    ['program', `${check.programName ?? ''}, ${check.cohortName ?? ''}`],
    ['time', t('attendance.mine.total', { hours: hours(check.minutes ?? 0), count: check.sessions ?? 0 })],
    ['period', from === to ? from : t('attendance.mine.between', { from, to })],
    ['issued', day(check.issuedAt)],
  ] as const;
  return (
    <dl className={classes.facts}>
      {facts.map(([name, words]) => (
        <div key={name}>
          <dt>{t(`attendance.verify.${name}`)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What a certificate's code stands for, for anyone who has it. */
export default function VerifyPage() {
  const { code = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const fullDay = useFullDay();
  const { data, error, refetch } = useQuery(CertificateCheckDocument, {
    variables: { code },
    fetchPolicy: 'network-only',
  });
  const check = data?.certificateCheck;
  const certified = check?.state === 'VALID' || check?.state === 'SUPERSEDED';
  return (
    <Column narrow>
      {check ? (
        <>
          <PageTitle title={t(`attendance.verify.${check.state}`)} />
          <Card>
            <p>
              {check.state === 'REVOKED'
                ? t('attendance.verify.what.REVOKED', {
                    day: check.revokedAt ? fullDay(check.revokedAt) : '',
                  })
                : t(`attendance.verify.what.${check.state}`)}
            </p>
            {certified ? <Facts check={check} /> : null}
            <p className={`quiet small ${classes.code ?? ''}`}>
              {t('attendance.certificate.code')} {code}
            </p>
          </Card>
        </>
      ) : error ? (
        <ErrorState
          asPage
          what={t('attendance.notLoaded')}
          kept={say(error)}
          onRetry={() => void refetch()}
        />
      ) : (
        <>
          <PageTitle title={t('attendance.verify')} />
          <Skeletons count={1} height={220} />
        </>
      )}
    </Column>
  );
}
