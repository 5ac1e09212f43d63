import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import '../../ui/field-styles.js';
import { useNames } from './breakout-names.js';
import { NotesLock } from './notes-lock.js';
import { NotesText } from './notes-text.js';
import type { PanelProps } from './panel-props.js';
import classes from './notes.module.css';

/** The shared notes of the room one is in, and of small rooms that are over. */
export function NotesPanel({ room, heading: Heading }: PanelProps) {
  const { t } = useWords();
  const names = useNames();
  const [which, setWhich] = useState(room.id);
  /** Goes up where one's own version was given up: one starts anew from what is stored. */
  const [attempt, setAttempt] = useState(0);
  const { breakouts, session } = room;
  const over = (breakouts?.rooms ?? []).filter(
    ({ round }) => breakouts && (round < breakouts.round || breakouts.state === 'OVER'),
  );
  const here = which === room.id;
  const locked = here && room.notes?.lockedAt != null;
  return (
    <section className={classes.notes}>
      <Heading>{t('notes.title')}</Heading>
      {over.length > 0 ? (
        <NativeSelect
          label={t('notes.which')}
          description={here ? null : t('notes.ofSmallRoom')}
          value={which}
          data={[
            { value: room.id, label: t('notes.everyone') },
            ...over.map(({ id, number, round, people }) => ({
              value: id,
              label: t('notes.smallRoom', { round, number, names: names(people) }),
            })),
          ]}
          onChange={(event) => setWhich(event.currentTarget.value)}
        />
      ) : null}
      <NotesText
        key={`${which} ${attempt}`}
        roomId={which}
        title={session.title}
        locked={locked}
        writable={here && room.open}
        onAnew={() => setAttempt(attempt + 1)}
      />
      {here && room.open && room.can.lockNotes ? <NotesLock room={room} /> : null}
    </section>
  );
}
