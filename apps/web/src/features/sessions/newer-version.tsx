import { Button } from '@mantine/core';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row } from '../../ui/column.js';
import { materialsIn, peopleIn } from './session-details.js';
import { localStart, startOf, type SessionFields } from './session-fields.js';
import { useTimeIn } from './session-when.js';
import classes from './sessions.module.css';

interface NewerVersionProps {
  mine: SessionFields;
  theirs: SessionFields;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

const names = (people: string): string =>
  peopleIn(people)
    .map(({ name }) => name)
    .join(', ');

/** Someone else changed the session meanwhile: what it says now, and which of the two shall stand. */
export function NewerVersion({ mine, theirs, onKeepMine, onTakeTheirs }: NewerVersionProps) {
  const { t } = useWords();
  const there = useTimeIn(theirs.timeZone);
  const start = startOf(theirs);
  const rows: [string, string, boolean][] = [
    [t('sessions.field.title'), theirs.title, theirs.title !== mine.title],
    [t('sessions.field.purpose'), theirs.purpose, theirs.purpose !== mine.purpose],
    [
      t('sessions.field.date'),
      start === null ? localStart(theirs) : there.exact(new Date(start).toISOString()),
      localStart(theirs) !== localStart(mine) || theirs.timeZone !== mine.timeZone,
    ],
    [
      t('sessions.field.minutes'),
      t('sessions.lasts', { minutes: Number(theirs.minutes) }),
      theirs.minutes !== mine.minutes,
    ],
    [
      t('places.facilitators'),
      names(theirs.facilitators) || t('sessions.nobodyYet'),
      theirs.facilitators !== mine.facilitators,
    ],
    [
      t('places.presenters'),
      names(theirs.presenters) || t('places.noPresenter'),
      theirs.presenters !== mine.presenters,
    ],
    [t('places.capacity'), theirs.capacity || t('places.noLimit'), theirs.capacity !== mine.capacity],
    [
      t('places.materials'),
      materialsIn(theirs.materials)
        .map(({ title }) => title)
        .join(', ') || t('places.noMaterials'),
      theirs.materials !== mine.materials,
    ],
    [t('sessions.field.joinUrl'), theirs.joinUrl || t('sessions.noLink'), theirs.joinUrl !== mine.joinUrl],
  ];
  const other = rows.filter(([, , differs]) => differs);
  return (
    <div className={classes.newer} role="alert">
      <h2>{t('sessions.newer')}</h2>
      <p>{t('sessions.newerWhat')}</p>
      <dl>
        {other.map(([name, value]) => (
          <div key={name}>
            <dt className="quiet small">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Row>
        <Button variant="default" onClick={onKeepMine}>
          {t('sessions.keepMine')}
        </Button>
        <Button variant="default" onClick={onTakeTheirs}>
          {t('sessions.takeTheirs')}
        </Button>
      </Row>
    </div>
  );
}
