import '../../ui/field-styles.js';
import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { AdminPersonDocument } from '../../gql/administration/graphql.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { Column, Row } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { TimeText } from '../../ui/time-text.js';
import { ButtonLink } from '../../ui/button-link.js';
import classes from './administration.module.css';
import { PersonAccount } from './person-account.js';
import { PersonPrograms } from './person-programs.js';
import { PersonSiteRoles } from './person-site-roles.js';

/** One person: their roles here, and their account. */
export default function PersonPage() {
  const { id = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const viewer = useViewer();
  const { data, error, refetch } = useQuery(AdminPersonDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const code = error ? troubleOf(error).code : null;
  if (code === 'not_allowed' || code === 'not_found')
    return <NothingHere wayOn={{ to: '/admin/people', text: t('admin.people.title') }} />;
  const person = data?.adminPerson;
  return (
    <Column>
      <div>
        <Link to="/admin/people" className={classes.back}>
          {t('admin.people.title')}
        </Link>
        <PageTitle title={person?.name ?? t('admin.person')} />
        {person ? (
          <p className={`quiet ${classes.anywhere}`}>
            {person.email}
            {' · '}
            {t('admin.since')} <TimeText at={person.createdAt} />
          </p>
        ) : null}
      </div>
      {error && !person ? (
        <ErrorState
          what={t('admin.personNotLoaded')}
          kept={say(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : null}
      {!person && !error ? <Skeletons count={3} height={160} /> : null}
      {person && data ? (
        <>
          <PersonSiteRoles person={person} isSelf={person.id === viewer.id} />
          <PersonPrograms person={person} programs={data.programs} onChanged={() => void refetch()} />
          <PersonAccount person={person} isSelf={person.id === viewer.id} />
          <Row>
            <ButtonLink to={`/admin/audit?of=${person.id}`} variant="default">
              {t('admin.personAudit')}
            </ButtonLink>
          </Row>
        </>
      ) : null}
    </Column>
  );
}
