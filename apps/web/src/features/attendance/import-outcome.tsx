import '../../ui/field-styles.js';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { ReportPartsFragment, ReportTake } from '../../gql/attendance/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Fold } from '../../ui/fold.js';
import { PersonLine } from '../../ui/person-line.js';
import classes from './attendance.module.css';

interface ImportOutcomeProps {
  outcome: ReportPartsFragment['outcome'];
  onTake: (personId: string, takes: ReportTake) => void;
}

/** For each person what the room saw, what the file says, and what will stand: who changes first, who stays as they are folded. */
export function ImportOutcome({ outcome, onTake }: ImportOutcomeProps) {
  const { t } = useWords();
  // Who is being chosen for stays where they are.
  const [placed, setPlaced] = useState<ReadonlyMap<string, boolean>>(new Map());
  const changes = ({ person, standsMinutes, nowMinutes }: ImportOutcomeProps['outcome'][number]) =>
    placed.get(person.id) ?? standsMinutes !== nowMinutes;
  const changing = outcome.filter(changes);
  const same = outcome.filter((one) => !changes(one));
  const take = (personId: string, takes: ReportTake) => {
    setPlaced(new Map([...placed, [personId, changing.some(({ person }) => person.id === personId)]]));
    onTake(personId, takes);
  };
  return (
    <>
      {changing.length > 0 ? <Outcomes outcome={changing} onTake={take} /> : null}
      {same.length > 0 ? (
        <Fold title={t('attendance.outcome.same', { count: same.length })}>
          <Outcomes outcome={same} onTake={take} />
        </Fold>
      ) : null}
    </>
  );
}

function Outcomes({ outcome, onTake }: ImportOutcomeProps) {
  const { t } = useWords();
  return (
    <ul className={classes.rows}>
      {outcome.map(({ person, seenMinutes, nowMinutes, byHand, fileMinutes, takes, standsMinutes }) => (
        <li key={person.id}>
          <PersonLine person={person} />
          <p className="quiet small">
            {t('attendance.outcome.said', { seen: seenMinutes, file: fileMinutes })}
            {byHand ? ` ${t('attendance.outcome.byHand', { minutes: nowMinutes })}` : ''}
          </p>
          {nowMinutes === fileMinutes ? (
            <p>{t('attendance.outcome.stands', { minutes: standsMinutes })}</p>
          ) : (
            <NativeSelect
              label={t('attendance.outcome.of', { name: person.name })}
              value={takes}
              data={[
                { value: 'NOW', label: t('attendance.outcome.now', { minutes: nowMinutes }) },
                { value: 'FILE', label: t('attendance.outcome.file', { minutes: fileMinutes }) },
              ]}
              onChange={(event) => onTake(person.id, event.currentTarget.value === 'FILE' ? 'FILE' : 'NOW')}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
