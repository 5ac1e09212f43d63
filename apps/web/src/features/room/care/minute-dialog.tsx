import '../../../ui/field-styles.js';
import { useApolloClient } from '@apollo/client/react';
import { characters, LIMITS } from '@hearth/shared';
import { Button, Textarea } from '@mantine/core';
import { useEffect, useState, type FormEvent } from 'react';
import {
  RoomCareDocument,
  RoomMinuteTellDocument,
  type PersonBitsFragment,
} from '../../../gql/room-beside/graphql.js';
import { UNTIL_SIGNED_OUT } from '../../../platform/drafts/draft-store.js';
import { useDraft } from '../../../platform/drafts/use-draft.js';
import { useTroubleWords } from '../../../platform/errors/use-trouble-words.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import { newId } from '../../../platform/ids/new-id.js';
import { Stack } from '../../../ui/column.js';
import { Dialog } from '../../../ui/dialog.js';
import { RadioChoice } from '../../../ui/radio-choice.js';
import { useCare } from './use-room-care.js';
import classes from './care.module.css';

/** Tells one of those who run the session that one needs a minute, or nobody; and steps out. */
export default function MinuteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const client = useApolloClient();
  const { sessionId, roomId, takeMinute, minuteOut } = useCare();
  const [carers, setCarers] = useState<readonly PersonBitsFragment[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const draft = useDraft(`${UNTIL_SIGNED_OUT}minute:${sessionId}`);
  const [id] = useState(newId);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    void client
      .query({ query: RoomCareDocument, variables: { sessionId }, fetchPolicy: 'no-cache' })
      .then(
        ({ data }) => data?.roomCare.carers ?? [],
        () => [],
      )
      .then((found) => {
        if (!gone) setCarers(found);
      });
    return () => {
      gone = true;
    };
  }, [client, sessionId]);
  const to = carers?.find((one) => one.id === chosen) ?? carers?.[0];
  const tooLong = characters(draft.text) > LIMITS.minuteWords;

  const tell = async (event: FormEvent) => {
    event.preventDefault();
    if (!to || tooLong || busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      const input = { id, roomId, toPersonId: to.id, words: draft.text.trim() };
      const { data } = await client.mutate({
        mutation: RoomMinuteTellDocument,
        variables: { input },
        fetchPolicy: 'no-cache',
      });
      takeMinute(data?.roomMinute);
      draft.forget();
      minuteOut();
    } catch (error) {
      setTrouble(say(error));
      setBusy(false);
    }
  };
  return (
    <Dialog open title={t('care.need')} onClose={onClose}>
      <form noValidate onSubmit={(event) => void tell(event)}>
        <Stack>
          <p>{t('care.what')}</p>
          {carers !== null && to ? (
            <>
              <RadioChoice
                label={t('care.whom')}
                value={to.id}
                options={carers.map((one) => ({ value: one.id, label: one.name }))}
                onChange={setChosen}
              />
              <Textarea
                label={t('care.words')}
                description={t('care.wordsWhat')}
                rows={2}
                value={draft.text}
                error={tooLong ? t('words.fault.too_long', { max: LIMITS.minuteWords }) : undefined}
                onChange={(event) => draft.write(event.currentTarget.value)}
              />
            </>
          ) : (
            <p role="status">{carers === null ? t('care.looking') : t('care.nobody')}</p>
          )}
          {trouble ? <p role="alert">{trouble}</p> : null}
          {to ? (
            <Button type="submit" loading={busy} className={classes.button}>
              {t('care.tell', { name: to.name })}
            </Button>
          ) : null}
          <Button variant="default" className={classes.button} onClick={() => minuteOut()}>
            {t('care.outQuietly')}
          </Button>
          <Button variant="subtle" className={classes.button} onClick={onClose}>
            {t('care.stay')}
          </Button>
        </Stack>
      </form>
    </Dialog>
  );
}
