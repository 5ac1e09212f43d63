import '../../ui/field-styles.js';
import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { characters, LIMITS } from '@hearth/shared';
import { useState } from 'react';
import { SearchSpacesDocument } from '../../gql/search/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { IconSearch } from '../../ui/icons.js';
import type { Asked } from './use-asked.js';
import classes from './search.module.css';

interface SearchFormProps {
  asked: Asked;
  onAsk: (change: Partial<Asked>) => void;
}

/** What to look for, where, and in which order; the two choices ask anew by themselves. */
export function SearchForm({ asked, onAsk }: SearchFormProps) {
  const { t } = useWords();
  const [words, setWords] = useState(asked.words);
  const { data } = useQuery(SearchSpacesDocument);
  const tooLong = characters(words.trim()) > LIMITS.searchWords;
  return (
    <form
      role="search"
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!tooLong) onAsk({ words });
      }}
    >
      <div className={classes.line}>
        <TextInput
          type="search"
          enterKeyHint="search"
          className={classes.words}
          label={t('search.label')}
          description={t('search.hint')}
          error={tooLong ? t('search.tooLong', { max: LIMITS.searchWords }) : undefined}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button type="submit" leftSection={<IconSearch aria-hidden="true" />}>
          {t('search.go')}
        </Button>
      </div>
      <div className={classes.line}>
        <NativeSelect
          label={t('search.in')}
          value={asked.spaceId}
          onChange={(event) => onAsk({ words, spaceId: event.currentTarget.value })}
          data={[
            { value: '', label: t('search.everywhere') },
            ...(data?.spaces ?? []).map(({ id, name, audienceName }) => ({
              value: id,
              label: `${name} (${audienceName})`,
            })),
          ]}
        />
        <NativeSelect
          label={t('search.what')}
          value={asked.lessons ? 'lessons' : ''}
          onChange={(event) => onAsk({ words, lessons: event.currentTarget.value === 'lessons' })}
          data={[
            { value: '', label: t('search.whatAll') },
            { value: 'lessons', label: t('search.lessons') },
          ]}
        />
        {asked.lessons ? null : (
          <NativeSelect
            label={t('search.order')}
            value={asked.order}
            onChange={(event) => onAsk({ words, order: event.currentTarget.value as Asked['order'] })}
            data={[
              { value: 'BEST', label: t('search.best') },
              { value: 'NEWEST', label: t('search.newest') },
            ]}
          />
        )}
      </div>
    </form>
  );
}
