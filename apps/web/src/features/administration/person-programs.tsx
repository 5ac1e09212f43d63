import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { useRef, useState } from 'react';
import {
  AdminProgramCoordinatorDocument,
  type AdminPersonLineFragment,
  type AdminPersonQuery,
} from '../../gql/administration/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/column.js';
import classes from './administration.module.css';
import { useRoleWords } from './role-words.js';
import { usePersonFault } from './use-person-fault.js';

interface PersonProgramsProps {
  person: AdminPersonLineFragment;
  programs: AdminPersonQuery['programs'];
  onChanged: () => void;
}

/** Roles in programs and cohorts: whole programs are given here, places in a cohort by whoever coordinates it. */
export function PersonPrograms({ person, programs, onChanged }: PersonProgramsProps) {
  const { t } = useWords();
  const words = useRoleWords();
  const fault = usePersonFault();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const [appoint, { loading, error }] = useMutation(AdminProgramCoordinatorDocument);
  const whole = new Set(
    person.held.filter(({ cohort }) => cohort === null).map(({ programId }) => programId),
  );
  const left = programs.filter(({ id }) => !whole.has(id));
  const [chosen, setChosen] = useState('');
  const programId = left.some(({ id }) => id === chosen) ? chosen : (left[0]?.id ?? '');
  const set = async (id: string, on: boolean) => {
    try {
      await appoint({ variables: { input: { programId: id, personId: person.id, on } } });
    } catch {
      // Shown below.
      return;
    }
    announce(t(on ? 'admin.programGiven' : 'admin.programTaken', { name: person.name }));
    // What was pressed goes with its line.
    heading.current?.focus();
    onChanged();
  };
  return (
    <Card labelledBy="held-roles">
      <div>
        <h2 id="held-roles" ref={heading} tabIndex={-1}>
          {t('admin.heldRoles')}
        </h2>
        <p className="quiet small">{t('admin.heldRolesWhat')}</p>
      </div>
      {person.held.length === 0 ? <p>{t('admin.heldNone')}</p> : null}
      {person.held.length > 0 ? (
        <ul className={classes.lines} role="list">
          {person.held.map((one) => (
            <li key={`${one.programId} ${one.cohort} ${one.role}`} className={classes.spread}>
              <span>{words.held(one)}</span>
              {one.cohort === null ? (
                <Button
                  variant="subtle"
                  size="xs"
                  disabled={loading}
                  aria-label={t('admin.takeIn', { program: one.program })}
                  onClick={() => void set(one.programId, false)}
                >
                  {t('admin.take')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {error ? <p role="alert">{fault(error)}</p> : null}
      {left.length > 0 && person.closedAt === null ? (
        <div className={classes.filters}>
          <NativeSelect
            label={t('admin.coordinate')}
            value={programId}
            data={left.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          <Row>
            <Button variant="default" loading={loading} onClick={() => void set(programId, true)}>
              {t('admin.appoint')}
            </Button>
          </Row>
        </div>
      ) : null}
    </Card>
  );
}
