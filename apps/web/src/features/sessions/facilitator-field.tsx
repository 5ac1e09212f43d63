import { useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { FacilitatorCandidatesDocument } from '../../gql/sessions/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { PersonLine } from '../../ui/person-line.js';
import classes from './sessions.module.css';

/** A pause in typing, in milliseconds, before one is asked for. */
const PAUSE = 250;

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

interface FacilitatorFieldProps {
  /** Empty while no group is chosen. */
  audienceId: string;
  chosen: { id: string; name: string } | null;
  error?: string;
  onChange: (person: { id: string; name: string } | null) => void;
}

function Candidates({
  audienceId,
  search,
  onChange,
}: {
  audienceId: string;
  search: string;
  onChange: FacilitatorFieldProps['onChange'];
}) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const settled = useSettled(search.trim());
  const { data, previousData, error } = useQuery(FacilitatorCandidatesDocument, {
    variables: { audienceId, search: settled },
  });
  const people = (data ?? previousData)?.facilitatorCandidates ?? [];
  return (
    <>
      <p role="status" className="quiet small">
        {error ? say(error) : data ? t('sessions.found', { count: people.length }) : null}
      </p>
      <ul className={classes.candidates}>
        {people.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className={classes.candidate}
              onClick={() => onChange({ id: person.id, name: person.name })}
            >
              <PersonLine person={person} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who facilitates: nobody yet, or someone of the group, found by name. */
export function FacilitatorField({ audienceId, chosen, error, onChange }: FacilitatorFieldProps) {
  const { t } = useWords();
  const [searching, setSearching] = useState(false);
  const [search, setSearch] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);

  useEffect(() => {
    // What was pressed is gone: the focus goes on to what took its place.
    if (!moved.current) return;
    moved.current = false;
    (searching ? input : opener).current?.focus();
  }, [searching, chosen]);

  const open = () => {
    moved.current = true;
    setSearching(true);
  };
  const choose: FacilitatorFieldProps['onChange'] = (person) => {
    moved.current = true;
    setSearching(false);
    setSearch('');
    onChange(person);
  };

  return (
    <fieldset className={classes.fieldset}>
      <legend>{t('sessions.field.facilitator')}</legend>
      <p className={classes.chosen}>{chosen ? chosen.name : t('sessions.nobodyYet')}</p>
      {error ? <p className={classes.fault}>{error}</p> : null}
      {audienceId === '' ? (
        <p className="quiet small">{t('sessions.groupFirst')}</p>
      ) : searching ? (
        <>
          <TextInput
            ref={input}
            label={t('sessions.searchPerson')}
            value={search}
            autoComplete="off"
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          <Candidates audienceId={audienceId} search={search} onChange={choose} />
        </>
      ) : (
        <div className={classes.acts}>
          <Button
            ref={opener}
            variant="default"
            size="xs"
            aria-invalid={error ? true : undefined}
            onClick={open}
          >
            {chosen ? t('sessions.someoneElse') : t('sessions.choosePerson')}
          </Button>
          {chosen ? (
            <Button variant="subtle" size="xs" onClick={() => choose(null)}>
              {t('sessions.nobody')}
            </Button>
          ) : null}
        </div>
      )}
    </fieldset>
  );
}
