import { useLazyQuery, useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { AdminPeopleDocument, AdminPersonDocument } from '../../gql/administration/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row } from '../../ui/column.js';
import classes from './administration.module.css';

/** More than these are told apart by more of the name. */
const MOST = 8;

/** Whose entries are shown, and how to see everyone's again. */
export function Whose({ of, onAll }: { of: string; onAll: () => void }) {
  const { t } = useWords();
  const { data } = useQuery(AdminPersonDocument, { variables: { id: of }, errorPolicy: 'ignore' });
  const name = data?.adminPerson?.name;
  return (
    <Row>
      <p>{name ? t('audit.of', { name }) : t('audit.ofOne')}</p>
      <Button variant="subtle" onClick={onAll}>
        {t('audit.ofAll')}
      </Button>
    </Row>
  );
}

/** Finds someone by name or address; the log itself knows ids alone. */
export function FindWhose({ onFound }: { onFound: (personId: string) => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [typed, setTyped] = useState('');
  const [find, { data, error, loading }] = useLazyQuery(AdminPeopleDocument, { fetchPolicy: 'network-only' });
  const people = data?.adminPeople.nodes;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const search = typed.trim();
    if (search !== '') void find({ variables: { search } }).catch(() => undefined);
  };
  return (
    <>
      <form role="search" aria-label={t('audit.who')} className={classes.filters} onSubmit={submit}>
        <TextInput
          type="search"
          label={t('audit.who')}
          description={t('admin.searchHow')}
          value={typed}
          maxLength={254}
          autoComplete="off"
          error={error ? say(error) : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={loading}>
          {t('admin.find')}
        </Button>
      </form>
      <p role="status" className="quiet small">
        {people && !loading
          ? people.length === 0
            ? t('admin.nobody')
            : t('admin.found', { count: Math.min(people.length, MOST) })
          : ''}
      </p>
      {people && people.length > 0 ? (
        <Row>
          {people.slice(0, MOST).map(({ id, name }) => (
            <Button key={id} variant="light" onClick={() => onFound(id)}>
              {name}
            </Button>
          ))}
        </Row>
      ) : null}
    </>
  );
}
