import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PersonBitsFragment } from '../../gql/time-polls/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { joinedOf, listOf, type PollFields } from './poll-fields.js';
import classes from './time-polls.module.css';

interface PeopleFieldProps {
  fields: PollFields;
  people: readonly PersonBitsFragment[];
  error: string | undefined;
  onChange: (some: Partial<PollFields>) => void;
}

/** Whom it asks, where not everyone, and without whom it cannot be. */
export function PeopleField({ fields, people, error, onChange }: PeopleFieldProps) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const asked = new Set(listOf(fields.people));
  const required = new Set(listOf(fields.required));
  const wish = search.trim().toLowerCase();
  const shown = people.filter(
    ({ id, name }) => wish === '' || name.toLowerCase().includes(wish) || asked.has(id) || required.has(id),
  );
  const turn = (set: ReadonlySet<string>, id: string, on: boolean) =>
    joinedOf(on ? [...set, id] : [...set].filter((one) => one !== id));
  return (
    <fieldset className={classes.fieldset}>
      <legend>{fields.everyone ? t('timePolls.needed') : t('timePolls.people')}</legend>
      <p className="quiet small">{fields.everyone ? t('timePolls.neededWhat') : t('timePolls.peopleWhat')}</p>
      {error ? (
        <p className={classes.warn} role="alert">
          {error}
        </p>
      ) : null}
      {people.length > 12 ? (
        <TextInput
          label={t('timePolls.searchPeople')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      ) : null}
      <ul className={classes.peopleList}>
        {shown.map(({ id, name, state }) => (
          <li key={id}>
            {fields.everyone ? null : (
              <Checkbox
                label={state ? `${name}, ${state}` : name}
                checked={asked.has(id)}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  onChange({
                    people: turn(asked, id, on),
                    ...(on ? {} : { required: turn(required, id, false) }),
                  });
                }}
              />
            )}
            {fields.everyone || asked.has(id) ? (
              <Checkbox
                label={fields.everyone ? (state ? `${name}, ${state}` : name) : t('timePolls.neededWho')}
                aria-label={t('timePolls.neededName', { name })}
                checked={required.has(id)}
                onChange={(event) => onChange({ required: turn(required, id, event.currentTarget.checked) })}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
