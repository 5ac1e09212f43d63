import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { ErasureTakeBackDocument, type MyDataFieldsFragment } from '../../gql/my-data/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/column.js';

interface GoingCardProps {
  erasure: NonNullable<MyDataFieldsFragment['erasure']>;
  onKept: () => void;
}

/** One's account is about to be deleted; one press keeps it. */
export function GoingCard({ erasure, onKept }: GoingCardProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const time = useTime();
  const announce = useAnnounce();
  const [keep, { loading, error }] = useMutation(ErasureTakeBackDocument);
  const onKeep = async () => {
    try {
      await keep();
    } catch {
      // Said below.
      return;
    }
    announce(t('myData.going.kept'));
    onKept();
  };
  return (
    <Card labelledBy="going">
      <h2 id="going">{t('myData.going.title')}</h2>
      <p>{t('myData.going.when', { when: time.momentZone(erasure.dueAt) })}</p>
      <p>{t(erasure.keepsWords ? 'myData.going.wordsStay' : 'myData.going.wordsGo')}</p>
      {error ? <p role="alert">{say(error)}</p> : null}
      <Row>
        <Button loading={loading} onClick={() => void onKeep()}>
          {t('myData.going.keep')}
        </Button>
      </Row>
    </Card>
  );
}
