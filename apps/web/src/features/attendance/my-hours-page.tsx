import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import {
  CertificateIssueMineDocument,
  MyHoursDocument,
  type MyHoursQuery,
} from '../../gql/attendance/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Fold } from '../../ui/fold.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { CertificateLine } from './certificate-line.js';
import { MySessions } from './my-sessions.js';
import { useFullDay } from './use-full-day.js';
import { useHoursWords } from './use-hours-words.js';

type Group = MyHoursQuery['myHours'][number];

function Certified({ group, cohortId }: { group: Group; cohortId: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const [issue, { loading, error }] = useMutation(CertificateIssueMineDocument, {
    variables: { cohortId },
    refetchQueries: [MyHoursDocument],
    awaitRefetchQueries: true,
  });
  const press = () =>
    issue().then(
      () => announce(t('attendance.certificate.ready')),
      () => undefined,
    );
  const { certificate } = group;
  return (
    <Stack>
      {certificate ? <CertificateLine certificate={certificate} /> : null}
      {certificate && !group.upToDate ? (
        <p className="quiet small">{t('attendance.certificate.changed')}</p>
      ) : null}
      {error ? <p role="alert">{say(error)}</p> : null}
      <Row>
        {certificate ? (
          <Button
            component="a"
            href={certificate.filePath}
            download
            variant={group.upToDate ? 'filled' : 'default'}
          >
            {t('attendance.certificate.download')}
          </Button>
        ) : null}
        {certificate && group.upToDate ? null : (
          <Button loading={loading} onClick={() => void press()}>
            {certificate ? t('attendance.certificate.again') : t('attendance.certificate.ask')}
          </Button>
        )}
      </Row>
    </Stack>
  );
}

function HoursOf({ group, place }: { group: Group; place: number }) {
  const { t } = useWords();
  const day = useFullDay();
  const hours = useHoursWords();
  const [open, setOpen] = useState(false);
  const id = `hours-${place}`;
  const [from, to] = [day(group.firstAt), day(group.lastAt)];
  return (
    <Card labelledBy={id}>
      <h2 id={id}>
        {group.cohortId ? `${group.programName ?? ''}, ${group.cohortName ?? ''}` : t('attendance.mine.open')}
      </h2>
      <p>{t('attendance.mine.total', { hours: hours(group.minutes), count: group.sessions })}</p>
      <p className="quiet small">{from === to ? from : t('attendance.mine.between', { from, to })}</p>
      <Fold title={t('attendance.mine.sessions')} onToggle={() => setOpen(true)}>
        {open ? <MySessions cohortId={group.cohortId ?? null} /> : null}
      </Fold>
      {group.cohortId ? <Certified group={group} cohortId={group.cohortId} /> : null}
    </Card>
  );
}

/** What I was there for, by cohort, and the certificates that say so. */
export default function MyHoursPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(MyHoursDocument, { fetchPolicy: 'cache-and-network' });
  const groups = data?.myHours;
  return (
    <Column>
      <div>
        <PageTitle title={t('attendance.mine')} />
        <p className="quiet">{t('attendance.mine.what')}</p>
      </div>
      {groups ? (
        groups.length > 0 ? (
          groups.map((group, place) => <HoursOf key={group.cohortId ?? 'open'} group={group} place={place} />)
        ) : (
          <EmptyState action={<ButtonLink to="/sessions">{t('attendance.mine.toSessions')}</ButtonLink>}>
            {t('attendance.mine.none')}
          </EmptyState>
        )
      ) : error ? (
        <ErrorState what={t('attendance.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeletons count={2} height={160} />
      )}
    </Column>
  );
}
