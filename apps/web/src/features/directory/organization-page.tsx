import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { OrganizationDocument } from '../../gql/directory/graphql.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import classes from './directory.module.css';
import { OrganizationEdit } from './organization-edit.js';
import { OrganizationMerge } from './organization-merge.js';
import { useOrganizationWords } from './organization-words.js';
import { PeopleList } from './people-list.js';

/** One organization with those of its people who show it; for those who keep the list also how to mend it. */
export default function OrganizationPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { id = '' } = useParams();
  const viewer = useViewer();
  const words = useOrganizationWords();
  const [deed, setDeed] = useState<'edit' | 'merge' | null>(null);
  const [told, setTold] = useState('');
  const announce = useAnnounce();
  const { data, error, refetch } = useQuery(OrganizationDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const one = data?.organization;
  if (!one) {
    if (error && troubleOf(error).code === 'not_found')
      return <NothingHere wayOn={{ to: '/organizations', text: t('organizations.back') }} />;
    return (
      <Column>
        {error ? (
          <ErrorState
            asPage
            what={t('organizations.notLoaded')}
            kept={say(error)}
            onRetry={() => void refetch().catch(() => undefined)}
          />
        ) : (
          <Skeletons count={4} height={76} />
        )}
      </Column>
    );
  }
  // It was merged into another: its address leads there.
  if (one.id !== id) return <Navigate to={`/organizations/${one.id}`} replace />;
  const done = (what: string | null) => {
    setDeed(null);
    if (what) {
      setTold(what);
      announce(what);
    }
  };
  return (
    <Column>
      <div className={classes.anywhere}>
        <Link className={classes.link} to="/organizations">
          {t('organizations.back')}
        </Link>
        <PageTitle title={one.name} />
        <p className="quiet">{words(one)}</p>
        {one.alsoNamed.length > 0 ? (
          <p className="quiet small">{t('organizations.alsoNamed', { names: one.alsoNamed.join(', ') })}</p>
        ) : null}
      </div>
      {told ? <p className="quiet small">{told}</p> : null}
      {one.canKeep ? (
        <Row>
          <Button variant="default" onClick={() => setDeed('edit')}>
            {t('organizations.edit')}
          </Button>
          <Button variant="default" onClick={() => setDeed('merge')}>
            {t('organizations.merge')}
          </Button>
        </Row>
      ) : null}
      {deed === 'edit' ? <OrganizationEdit one={one} onDone={done} /> : null}
      {deed === 'merge' ? <OrganizationMerge one={one} onDone={done} /> : null}
      <h2>{t('organizations.peopleHere')}</h2>
      {viewer.siteRoles.length > 0 ? (
        <PeopleList
          placeIsKnown
          input={{ words: '', role: '', organizationId: one.id }}
          nobody={<EmptyState>{t('organizations.nobodyHere')}</EmptyState>}
        />
      ) : (
        <EmptyState>{t('organizations.nobodyHere')}</EmptyState>
      )}
    </Column>
  );
}
