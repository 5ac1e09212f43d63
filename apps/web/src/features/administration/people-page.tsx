import '../../ui/field-styles.js';
import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { AdminPeopleDocument, type AdminPersonLineFragment } from '../../gql/administration/graphql.js';
import { BackToAdmin } from '../../platform/administration/back-to-admin.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Card } from '../../ui/card.js';
import { Chip } from '../../ui/chip.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { joined, PagedList } from '../../ui/paged-list.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import classes from './administration.module.css';
import { PEOPLE_ARE, useRoleWords } from './role-words.js';

function Line({ person }: { person: AdminPersonLineFragment }) {
  const { t } = useWords();
  const words = useRoleWords();
  const roles = words.all(person);
  return (
    <li className={classes.line}>
      <Link to={`/admin/people/${person.id}`} className={classes.name}>
        {person.name}
      </Link>
      <p className="quiet small">{person.email}</p>
      <p className="small">{roles.length > 0 ? roles.join(' · ') : t('admin.noRole')}</p>
      {person.closedAt ? (
        <Row>
          <Chip>{t('admin.closed')}</Chip>
        </Row>
      ) : null}
    </li>
  );
}

/** Everyone with an account: found by name, address or role. */
export default function PeoplePage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [address, setAddress] = useSearchParams();
  const search = address.get('q') ?? '';
  const is = PEOPLE_ARE.find((one) => one === address.get('is')) ?? null;
  const [typed, setTyped] = useState(search);
  const { data, error, refetch, fetchMore, loading } = useQuery(AdminPeopleDocument, {
    variables: { search, is },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = data?.adminPeople;
  const ask = (change: { q?: string; is?: string }) => {
    const next = { q: search, is: is ?? '', ...change };
    setAddress(
      Object.entries(next).filter(([, value]) => value !== ''),
      { replace: true },
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask({ q: typed.trim() });
  };

  if (error && troubleOf(error).code === 'not_allowed') return <NothingHere />;
  return (
    <Column>
      <div>
        <BackToAdmin />
        <PageTitle title={t('admin.people.title')} />
        <p className="quiet">{t('admin.people.what')}</p>
      </div>
      <form role="search" className={classes.filters} onSubmit={submit}>
        <TextInput
          type="search"
          label={t('admin.search')}
          description={t('admin.searchHow')}
          value={typed}
          maxLength={254}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('admin.is')}
          value={is ?? ''}
          data={[
            { value: '', label: t('admin.is.all') },
            ...PEOPLE_ARE.map((one) => ({ value: one, label: t(`admin.is.${one}`) })),
          ]}
          onChange={(event) => ask({ is: event.currentTarget.value })}
        />
        <Button type="submit" variant="default">
          {t('admin.find')}
        </Button>
      </form>
      <p role="status" className="quiet small">
        {page && !loading
          ? t(page.nextCursor ? 'admin.foundMore' : 'admin.found', { count: page.nodes.length })
          : ''}
      </p>
      {error && !page ? (
        <ErrorState
          what={t('admin.peopleNotLoaded')}
          kept={say(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : null}
      {!page && !error ? <Skeletons count={4} height={92} /> : null}
      {page && page.nodes.length === 0 ? <EmptyState>{t('admin.nobody')}</EmptyState> : null}
      {page && page.nodes.length > 0 ? (
        <Card>
          <PagedList
            className={classes.lines}
            nextCursor={page.nextCursor}
            more={t('admin.more')}
            onMore={(after) => fetchMore({ variables: { after }, updateQuery: joined('adminPeople') })}
          >
            {page.nodes.map((person) => (
              <Line key={person.id} person={person} />
            ))}
          </PagedList>
        </Card>
      ) : null}
    </Column>
  );
}
