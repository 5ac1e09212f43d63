import '../../ui/field-styles.js';
import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { DIRECTORY_LIMITS, STATES } from '@hearth/shared';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { OrganizationsDocument } from '../../gql/directory/graphql.js';
import { BackToAdmin } from '../../platform/administration/back-to-admin.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { letsIn, useViewer } from '../../platform/sign-in/viewer-context.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { IconSearch } from '../../ui/icons.js';
import { joined, PagedList } from '../../ui/paged-list.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import classes from './directory.module.css';
import { OrganizationItem } from './organization-item.js';
import { Proposals } from './proposals.js';
import { KINDS } from './use-asked.js';

/** Where the people of the house work; for those who keep the list also what is missing on it. */
export default function OrganizationsPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const viewer = useViewer();
  const [search, setSearch] = useSearchParams();
  const words = search.get('q') ?? '';
  const kind = KINDS.find((one) => one === search.get('kind')) ?? null;
  const state = STATES.find((one) => one === search.get('state')) ?? null;
  const [written, setWritten] = useState(words);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(OrganizationsDocument, {
    variables: { input: { words, kind, state } },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.organizations;
  const ask = (change: { kind?: string; state?: string }) => {
    const next = { q: written.trim(), kind: kind ?? '', state: state ?? '', ...change };
    setSearch(
      Object.entries(next).filter(([, value]) => value !== ''),
      { replace: true },
    );
  };
  return (
    <Column>
      <div>
        <BackToAdmin />
        <PageTitle title={t('organizations.title')} />
        <p className="quiet">{t('organizations.what')}</p>
      </div>
      <Row>
        {letsIn(viewer) ? (
          <ButtonLink to="/organizations/new">{t('organizations.add')}</ButtonLink>
        ) : (
          <ButtonLink to="/organizations/propose" variant="default">
            {t('organizations.propose')}
          </ButtonLink>
        )}
        <ButtonLink to="/directory" variant="default">
          {t('organizations.toDirectory')}
        </ButtonLink>
      </Row>
      {letsIn(viewer) ? <Proposals /> : null}
      <form
        role="search"
        aria-label={t('organizations.title')}
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          ask({});
        }}
      >
        <div className={classes.line}>
          <TextInput
            type="search"
            enterKeyHint="search"
            label={t('organizations.words')}
            maxLength={DIRECTORY_LIMITS.words}
            value={written}
            onChange={(event) => setWritten(event.currentTarget.value)}
          />
          <Button type="submit" leftSection={<IconSearch aria-hidden="true" />}>
            {t('directory.find')}
          </Button>
        </div>
        <div className={classes.choices}>
          <NativeSelect
            label={t('organizations.kind')}
            value={kind ?? ''}
            data={[
              { value: '', label: t('directory.any') },
              ...KINDS.map((one) => ({ value: one, label: t(`about.kind.${one}`) })),
            ]}
            onChange={(event) => ask({ kind: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('directory.state')}
            value={state ?? ''}
            data={[
              { value: '', label: t('directory.any') },
              ...STATES.map((one) => ({ value: one, label: t(`words.state.${one}`) })),
            ]}
            onChange={(event) => ask({ state: event.currentTarget.value })}
          />
        </div>
      </form>
      <p role="status" className="quiet small">
        {page && !loading
          ? t(page.nextCursor ? 'organizations.foundMore' : 'organizations.found', {
              count: page.nodes.length,
            })
          : ''}
      </p>
      {page ? (
        page.nodes.length > 0 ? (
          <Card>
            <PagedList
              className={classes.list}
              nextCursor={page.nextCursor}
              more={t('directory.next')}
              onMore={(after) => fetchMore({ variables: { after }, updateQuery: joined('organizations') })}
            >
              {page.nodes.map((one) => (
                <OrganizationItem key={one.id} organization={one} />
              ))}
            </PagedList>
          </Card>
        ) : (
          <EmptyState>{t('organizations.none')}</EmptyState>
        )
      ) : error ? (
        <ErrorState
          what={t('organizations.notLoaded')}
          kept={say(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : (
        <Skeletons count={6} height={64} />
      )}
    </Column>
  );
}
