import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Skeletons } from '../../ui/skeletons.js';
import { loadWords } from '../i18n/load-words.js';
import { useWords } from '../i18n/use-words.js';

const GuestLinks = lazy(async () => {
  const [piece] = await Promise.all([import('./guest-links.js'), loadWords(['guest-links'])]);
  return { default: piece.GuestLinks };
});

/** For whoever runs a session: links for guests, loaded when they are asked for. */
export function GuestLinksLater({ sessionId }: { sessionId: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button variant="default" size="xs" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('words.guestsByLink')}
      </Button>
      {open ? (
        <Suspense fallback={<Skeletons count={2} height={48} />}>
          <GuestLinks sessionId={sessionId} />
        </Suspense>
      ) : null}
    </div>
  );
}
