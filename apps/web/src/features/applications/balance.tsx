import type { ReactNode } from 'react';
import type { ApplicationsTableFragment } from '../../gql/applications/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from './applications.module.css';

interface Count {
  of: string;
  all: number;
  chosen: number;
  picked: number;
}

const share = (part: number, whole: number): string => `${whole === 0 ? 0 : (part / whole) * 100}%`;

/** Small bars, each with its numbers in words: what is chosen, what one is about to choose, of all. */
function Bars({
  title,
  counts,
  name,
}: {
  title: string;
  counts: readonly Count[];
  name: (of: string) => ReactNode;
}) {
  const { t } = useWords();
  return (
    <section>
      <h3>{title}</h3>
      <ul className={classes.bars}>
        {counts.map(({ of, all, chosen, picked }) => (
          <li key={of}>
            <span>{name(of)}</span>
            <span className={classes.bar} aria-hidden="true">
              <span style={{ width: share(chosen, all) }} />
              {picked > 0 ? (
                <span
                  data-picked
                  style={{ insetInlineStart: share(chosen, all), width: share(picked, all) }}
                />
              ) : null}
            </span>
            <span>
              {picked > 0
                ? t('applications.countPicked', { chosen, picked, all })
                : t('applications.count', { chosen, all })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Table = Pick<ApplicationsTableFragment, 'byState' | 'byRole' | 'capacity' | 'chosen' | 'total'>;

/** How those chosen spread over states and roles, with those one is about to choose. */
export function Balance({
  table,
  picked,
}: {
  table: Table;
  picked: readonly { state?: string | null; role?: string | null }[];
}) {
  const { t } = useWords();
  const withPicked = (counts: Table['byState'], by: 'state' | 'role'): Count[] =>
    counts
      .map((count) => ({ ...count, picked: picked.filter((one) => one[by] === count.of).length }))
      .filter(({ all }) => by === 'state' || all > 0);
  const total = table.chosen + picked.length;
  return (
    <section aria-labelledby="balance">
      <h2 id="balance">{t('applications.balance')}</h2>
      <p role="status">
        {table.capacity
          ? t('applications.ofCapacity', { chosen: total, capacity: table.capacity, all: table.total })
          : t('applications.noCapacity', { chosen: total, all: table.total })}
        {table.capacity && total > table.capacity
          ? ` ${t('applications.beyond', { count: total - table.capacity })}`
          : null}
      </p>
      <div className={classes.balance}>
        <Bars
          title={t('applications.byState')}
          counts={withPicked(table.byState, 'state')}
          name={(of) => t(`words.state.${of as 'CT'}`)}
        />
        <Bars
          title={t('applications.byRole')}
          counts={withPicked(table.byRole, 'role')}
          name={(of) => t(`apply.role.${of as 'NURSE'}`)}
        />
      </div>
    </section>
  );
}
