import '../../ui/field-styles.js';
import { NativeSelect } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { useWords } from '../../platform/i18n/use-words.js';
import { NEEDS } from './need-words.js';
import { filterSearch, VIEWS, type ThreadFilter } from './use-thread-filter.js';
import classes from './thread-filters.module.css';

interface ThreadFiltersProps {
  filter: ThreadFilter;
  /** The list stands at this address. */
  path: string;
  /** All spaces: beside the lists stands the page of the spaces themselves. */
  ofAll?: boolean;
  /** Nothing is asked for: the spaces are shown. */
  showsSpaces?: boolean;
}

/** Which threads are listed. All of it stands in the address, so it can be kept, sent and gone back to. */
export function ThreadFilters({ filter, path, ofAll = false, showsSpaces = false }: ThreadFiltersProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const usual = ofAll ? null : 'LATEST';
  const to = (some: Partial<ThreadFilter>) => `${path}${filterSearch({ ...filter, ...some }, usual)}`;
  return (
    <div className={classes.filters}>
      <nav aria-label={t('forum.list.views')}>
        <ul className={classes.views} role="list">
          {ofAll ? (
            <li>
              <Link to={path} aria-current={showsSpaces ? 'page' : undefined}>
                {t('forum.list.spaces')}
              </Link>
            </li>
          ) : null}
          {VIEWS.map((view) => (
            <li key={view}>
              <Link
                to={to({ view })}
                aria-current={!showsSpaces && filter.view === view ? 'page' : undefined}
              >
                {t(`forum.list.${view}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {showsSpaces ? null : (
        <div className={classes.more}>
          <NativeSelect
            size="xs"
            className={classes.need}
            label={t('forum.list.need')}
            value={filter.need ?? ''}
            data={[
              { value: '', label: t('forum.need.any') },
              ...NEEDS.map((need) => ({ value: need, label: t(`forum.need.${need}`) })),
            ]}
            onChange={(event) => {
              const { value } = event.currentTarget;
              void navigate(to({ need: NEEDS.find((need) => need === value) ?? null }));
            }}
          />
          {filter.tag === null ? null : (
            <p className={classes.tag}>
              <b>{t('forum.list.tag', { tag: `#${filter.tag.replace(/^#/, '')}` })}</b>
              <Link to={to({ tag: null })}>{t('forum.list.allTags')}</Link>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
