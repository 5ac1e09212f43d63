import { Button } from '@mantine/core';
import { Suspense, useState } from 'react';
import { CloseDialog } from '../../platform/closing/lazy-closing.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { PanelProps } from './panel-props.js';

/** Ends the session for everyone, for whoever runs it. */
export function CloseSession({ room, sessionId, look }: Pick<PanelProps, 'room' | 'sessionId' | 'look'>) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  if (!room.session.can.close) return null;
  return (
    <p>
      <Button variant="default" size="xs" onClick={() => setAsking(true)}>
        {t('room.closeSession')}
      </Button>
      {asking ? (
        <Suspense fallback={null}>
          <CloseDialog
            sessionId={sessionId}
            here={room.people.length}
            onClose={() => setAsking(false)}
            onDone={() => {
              setAsking(false);
              look();
            }}
          />
        </Suspense>
      ) : null}
    </p>
  );
}
