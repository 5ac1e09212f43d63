import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import {
  CertificatesIssueDocument,
  CohortCertificatesDocument,
  type CohortCertificatesQuery,
} from '../../gql/attendance/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Card } from '../../ui/card.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { PersonLine } from '../../ui/person-line.js';
import { Skeletons } from '../../ui/skeletons.js';
import { BackLink } from './back-link.js';
import { CertificateLine } from './certificate-line.js';
import { CertificateRevoke } from './certificate-revoke.js';
import { Gone } from './gone.js';
import { useHoursWords } from './use-hours-words.js';
import classes from './attendance.module.css';

type Entry = CohortCertificatesQuery['cohortCertificates']['nodes'][number];

function PersonEntry({ entry }: { entry: Entry }) {
  const { t } = useWords();
  const hours = useHoursWords();
  const row = useRef<HTMLLIElement>(null);
  const [revoking, setRevoking] = useState(false);
  const was = useRef(false);
  // The form is gone: the focus goes back to its line.
  useEffect(() => {
    if (!revoking && was.current) (row.current?.querySelector('button') ?? row.current)?.focus();
    was.current = revoking;
  }, [revoking]);
  const { person, certificate } = entry;
  return (
    <li ref={row} tabIndex={-1}>
      <PersonLine person={person} />
      <p>{t('attendance.mine.total', { hours: hours(entry.minutes), count: entry.sessions })}</p>
      {certificate ? <CertificateLine certificate={certificate} /> : null}
      {certificate && revoking ? (
        <CertificateRevoke id={certificate.id} onDone={() => setRevoking(false)} />
      ) : certificate ? (
        <Row>
          <Button component="a" href={certificate.filePath} download size="xs" variant="default">
            {t('attendance.certificate.download')}
          </Button>
          <Button
            size="xs"
            variant="default"
            aria-label={t('attendance.revoke.of', { name: person.name })}
            onClick={() => setRevoking(true)}
          >
            {t('attendance.revoke')}
          </Button>
        </Row>
      ) : null}
    </li>
  );
}

/** For those who coordinate a cohort: who has hours, and the certificates that say so. */
export default function CohortCertificatesPage() {
  const { cohortId = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch, fetchMore } = useQuery(CohortCertificatesDocument, {
    variables: { cohortId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const [issue, issued] = useMutation(CertificatesIssueDocument, {
    variables: { cohortId },
    refetchQueries: [CohortCertificatesDocument],
    awaitRefetchQueries: true,
  });
  if (error && !data && ['not_found', 'not_allowed'].includes(troubleOf(error).code)) return <Gone />;
  const page = data?.cohortCertificates;
  const more = () =>
    fetchMore({
      variables: { after: page?.nextCursor },
      updateQuery: (known, { fetchMoreResult: next }) => ({
        ...next,
        cohortCertificates: {
          ...next.cohortCertificates,
          nodes: [...known.cohortCertificates.nodes, ...next.cohortCertificates.nodes],
        },
      }),
    }).catch(() => undefined);
  const came = issued.data?.certificatesIssue;
  return (
    <Column>
      <BackLink to={`/cohorts/${cohortId}`}>{t('attendance.toCohort')}</BackLink>
      {page ? (
        <>
          <div>
            <PageTitle title={t('attendance.certificates')} />
            <p className="quiet">
              {page.programName}, {page.cohortName}
            </p>
          </div>
          {page.nodes.length > 0 ? (
            <>
              <Card>
                <p>{t('attendance.certificates.what')}</p>
                <p role="status">
                  {came
                    ? t('attendance.certificates.issued', { issued: came.issued, stood: came.stood })
                    : null}
                </p>
                {issued.error ? <p role="alert">{say(issued.error)}</p> : null}
                <Row>
                  <Button loading={issued.loading} onClick={() => void issue().catch(() => undefined)}>
                    {t('attendance.certificates.issue')}
                  </Button>
                </Row>
              </Card>
              <Card>
                <ul className={classes.rows}>
                  {page.nodes.map((entry) => (
                    <PersonEntry key={entry.person.id} entry={entry} />
                  ))}
                </ul>
                {page.nextCursor ? (
                  <Row>
                    <Button variant="default" onClick={() => void more()}>
                      {t('attendance.more')}
                    </Button>
                  </Row>
                ) : null}
              </Card>
            </>
          ) : (
            <EmptyState>{t('attendance.certificates.none')}</EmptyState>
          )}
        </>
      ) : error ? (
        <ErrorState
          asPage
          what={t('attendance.notLoaded')}
          kept={say(error)}
          onRetry={() => void refetch()}
        />
      ) : (
        <Skeletons count={4} height={70} />
      )}
    </Column>
  );
}
