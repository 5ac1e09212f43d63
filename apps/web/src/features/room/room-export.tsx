import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { RoomExportDocument, type RoomQuery } from '../../gql/room-beside/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';

/** Hands a text to the browser as a file of one's own. */
function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

interface RoomExportProps {
  sessionId: string;
  room: RoomQuery['room'];
}

/** Takes what the room came to along, as a text file. */
export function RoomExport({ sessionId, room }: RoomExportProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const take = async () => {
    setBusy(true);
    setTrouble(null);
    try {
      const { data } = await client.query({
        query: RoomExportDocument,
        variables: { sessionId, in: room.breakout?.id ?? null },
        fetchPolicy: 'no-cache',
      });
      if (data)
        save(`${room.session.title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}.md`, data.room.exported);
    } catch (error) {
      setTrouble(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section>
      <Button variant="default" size="xs" loading={busy} onClick={() => void take()}>
        {t('room.export')}
      </Button>
      <p className="quiet small">{t('room.exportWhat')}</p>
      {trouble ? <p role="alert">{say(trouble)}</p> : null}
    </section>
  );
}
