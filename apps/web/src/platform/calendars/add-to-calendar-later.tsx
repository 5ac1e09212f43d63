import { Button } from '@mantine/core';
import { lazy, Suspense, useId, useState } from 'react';
import { Skeletons } from '../../ui/skeletons.js';
import { loadWords } from '../i18n/load-words.js';
import { useWords } from '../i18n/use-words.js';
import type { AddableSession } from './add-to-calendar.js';

const AddToCalendar = lazy(async () => {
  const [piece] = await Promise.all([import('./add-to-calendar.js'), loadWords(['calendars'])]);
  return { default: piece.AddToCalendar };
});

/** The ways to take a session into one's own calendar, loaded when they are asked for. */
export function AddToCalendarLater({ session }: { session: AddableSession }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <Button
        variant="default"
        size="xs"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {t('words.addToCalendar')}
      </Button>
      {open ? (
        <div id={id}>
          <Suspense fallback={<Skeletons count={1} height={120} />}>
            <AddToCalendar session={session} />
          </Suspense>
        </div>
      ) : null}
    </div>
  );
}
