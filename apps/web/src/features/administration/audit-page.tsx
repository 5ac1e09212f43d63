import '../../ui/field-styles.js';
import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { AuditLogDocument } from '../../gql/administration/graphql.js';
import { BackToAdmin } from '../../platform/administration/back-to-admin.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Card } from '../../ui/card.js';
import { Column } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { joined, PagedList } from '../../ui/paged-list.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import classes from './administration.module.css';
import { AUDIT_GROUPS, auditKind, storedKind } from './audit-kinds.js';
import { AuditLine } from './audit-line.js';
import { FindWhose, Whose } from './audit-whose.js';

const NAMES = ['kind', 'of', 'from', 'until'] as const;
/** What the field of a day shows; anything else in the address is none. */
const DAY = /^\d{4}-\d\d-\d\d$/;
type Asked = Record<(typeof NAMES)[number], string>;

/** What was done with rights, accounts and settings: narrowed by kind, day and person, and taken along as a file. */
export default function AuditPage() {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const [address, setAddress] = useSearchParams();
  const asked = Object.fromEntries(NAMES.map((name) => [name, address.get(name) ?? ''])) as Asked;
  for (const day of ['from', 'until'] as const) if (!DAY.test(asked[day])) asked[day] = '';
  const kind = auditKind(asked.kind);
  const filter = { kind, of: asked.of || null, from: asked.from || null, until: asked.until || null };
  const { data, error, refetch, fetchMore, loading } = useQuery(AuditLogDocument, {
    variables: { filter },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = error ? undefined : data?.auditLog;
  const ask = (change: Partial<Asked>) =>
    setAddress(
      Object.entries({ ...asked, ...change }).filter(([, value]) => value !== ''),
      { replace: true },
    );
  const file = new URLSearchParams(
    Object.entries({ ...asked, kind: kind ? storedKind(kind) : '' }).filter(([, value]) => value !== ''),
  ).toString();
  const code = error ? troubleOf(error).code : null;
  const [dayFrom, dayUntil] = [fault(error, 'from'), fault(error, 'until')];

  if (code === 'not_allowed') return <NothingHere />;
  return (
    <Column>
      <div>
        <BackToAdmin />
        <PageTitle title={t('audit.title')} />
        <p className="quiet">{t('audit.what')}</p>
      </div>
      <div role="search" className={classes.filters}>
        <NativeSelect
          label={t('audit.kind')}
          value={kind ?? ''}
          onChange={(event) => ask({ kind: event.currentTarget.value })}
        >
          <option value="">{t('audit.kind.all')}</option>
          {AUDIT_GROUPS.map(({ group, kinds }) => (
            <optgroup key={group} label={t(`audit.group.${group}`)}>
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {t(`audit.kind.${one}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </NativeSelect>
        <TextInput
          type="date"
          label={t('audit.from')}
          value={asked.from}
          error={dayFrom ? t('audit.day') : undefined}
          onChange={(event) => ask({ from: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('audit.until')}
          value={asked.until}
          error={dayUntil ? t('audit.day') : undefined}
          onChange={(event) => ask({ until: event.currentTarget.value })}
        />
      </div>
      {asked.of ? (
        <Whose of={asked.of} onAll={() => ask({ of: '' })} />
      ) : (
        <FindWhose onFound={(of) => ask({ of })} />
      )}
      <p role="status" className="quiet small">
        {page && !loading
          ? t(page.nextCursor ? 'audit.foundMore' : 'audit.found', { count: page.nodes.length })
          : ''}
      </p>
      {error && !dayFrom && !dayUntil ? (
        <ErrorState
          what={t('audit.notLoaded')}
          kept={say(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : null}
      {!page && !error ? <Skeletons count={5} height={92} /> : null}
      {page && page.nodes.length === 0 ? <EmptyState>{t('audit.none')}</EmptyState> : null}
      {page && page.nodes.length > 0 ? (
        <Card labelledBy="entries">
          <h2 id="entries">{t('audit.entries')}</h2>
          <PagedList
            className={classes.lines}
            nextCursor={page.nextCursor}
            more={t('audit.more')}
            onMore={(after) => fetchMore({ variables: { after }, updateQuery: joined('auditLog') })}
            beside={
              <Button
                component="a"
                variant="default"
                href={`/audit-log.csv${file ? `?${file}` : ''}`}
                download
              >
                {t('audit.file')}
              </Button>
            }
          >
            {page.nodes.map((entry) => (
              <AuditLine key={entry.id} entry={entry} />
            ))}
          </PagedList>
        </Card>
      ) : null}
    </Column>
  );
}
