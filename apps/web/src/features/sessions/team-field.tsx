import { useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useEffect, useRef, useState } from 'react';
import { FacilitatorCandidatesDocument } from '../../gql/sessions/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { IconX } from '../../ui/icons.js';
import { PersonLine } from '../../ui/person-line.js';
import type { NamedPerson } from './session-details.js';
import { useSettled } from './use-settled.js';
import own from './places.module.css';
import classes from './sessions.module.css';

/** A pause in typing, in milliseconds, before one is asked for. */
const PAUSE = 250;

interface TeamFieldProps {
  /** Empty while no group is chosen. */
  audienceId: string;
  legend: string;
  what?: string;
  /** What is said while there is nobody. */
  nobody: string;
  /** Words of the buttons that begin a search: for the first, and for one more. */
  first: string;
  another: string;
  chosen: readonly NamedPerson[];
  error?: string;
  onChange: (people: NamedPerson[]) => void;
}

function Candidates({
  audienceId,
  search,
  chosen,
  onChoose,
}: {
  audienceId: string;
  search: string;
  chosen: readonly NamedPerson[];
  onChoose: (person: NamedPerson) => void;
}) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const settled = useSettled(search.trim(), PAUSE);
  const { data, previousData, error } = useQuery(FacilitatorCandidatesDocument, {
    variables: { audienceId, search: settled },
  });
  const people = ((data ?? previousData)?.facilitatorCandidates ?? []).filter(
    ({ id }) => !chosen.some((one) => one.id === id),
  );
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
              onClick={() => onChoose({ id: person.id, name: person.name })}
            >
              <PersonLine person={person} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who facilitates, or presents: nobody yet, or people of the group, found by name. */
export function TeamField(props: TeamFieldProps) {
  const { audienceId, legend, what, nobody, first, another, chosen, error, onChange } = props;
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
  const change = (people: NamedPerson[]) => {
    moved.current = true;
    setSearching(false);
    setSearch('');
    onChange(people);
  };

  return (
    <fieldset className={classes.fieldset}>
      <legend>{legend}</legend>
      {what ? <p className="quiet small">{what}</p> : null}
      {chosen.length === 0 ? <p className={classes.chosen}>{nobody}</p> : null}
      <ul className={own.team}>
        {chosen.map((person) => (
          <li key={person.id}>
            <span>{person.name}</span>
            <Button
              variant="subtle"
              size="xs"
              leftSection={<IconX aria-hidden="true" />}
              aria-label={t('places.removeNamed', { name: person.name })}
              onClick={() => change(chosen.filter(({ id }) => id !== person.id))}
            >
              {t('places.remove')}
            </Button>
          </li>
        ))}
      </ul>
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
          <Candidates
            audienceId={audienceId}
            search={search}
            chosen={chosen}
            onChoose={(person) => change([...chosen, person])}
          />
        </>
      ) : chosen.length < LIMITS.sessionTeam ? (
        <div className={classes.acts}>
          <Button
            ref={opener}
            variant="default"
            size="xs"
            aria-invalid={error ? true : undefined}
            onClick={open}
          >
            {chosen.length > 0 ? another : first}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
