import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { PersonBitsFragment } from '../../gql/cohorts/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { PersonLine } from '../../ui/person-line.js';
import classes from './cohorts.module.css';

/** A pause in typing, in milliseconds, before one is asked for. */
const PAUSE = 300;

interface PersonSearchProps {
  label: string;
  /** Asks for people; what comes late is left. */
  find: (search: string) => Promise<readonly PersonBitsFragment[]>;
  /** `search`: what was typed when they were found. */
  onChoose: (person: PersonBitsFragment, search: string) => void;
}

/** Finds one person by a part of the name or a whole e-mail address. */
export function PersonSearch({ label, find, onChoose }: PersonSearchProps) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<{ of: string; people: readonly PersonBitsFragment[] } | null>(null);
  const wish = search.trim();

  useEffect(() => {
    if (wish.length < 2) return undefined;
    let late = false;
    const timer = setTimeout(() => {
      find(wish).then(
        (people) => {
          if (!late) setFound({ of: wish, people });
        },
        () => {
          if (!late) setFound({ of: wish, people: [] });
        },
      );
    }, PAUSE);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [wish, find]);

  const shown = wish.length < 2 ? null : found;
  return (
    <div>
      <TextInput
        label={label}
        description={t('cohorts.searchHow')}
        value={search}
        autoComplete="off"
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <p role="status" className="quiet small">
        {shown && shown.of === wish ? t('cohorts.found', { count: shown.people.length }) : ''}
      </p>
      <ul className={classes.candidates}>
        {shown?.people.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className={classes.candidate}
              onClick={() => {
                setSearch('');
                onChoose(person, shown.of);
              }}
            >
              <PersonLine person={person} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
