import '../../../ui/field-styles.js';
import { useApolloClient } from '@apollo/client/react';
import { LIMITS } from '@hearth/shared';
import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { RoomMinuteAnswerDocument, RoomMinuteSeeDocument } from '../../../gql/room-beside/graphql.js';
import { UNTIL_SIGNED_OUT } from '../../../platform/drafts/draft-store.js';
import { useDraft } from '../../../platform/drafts/use-draft.js';
import { useTroubleWords } from '../../../platform/errors/use-trouble-words.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import { useAnnounce } from '../../../ui/announcer.js';
import { Row } from '../../../ui/column.js';
import { useCare, type Minute } from './use-room-care.js';
import classes from './care.module.css';

/** What was answered to oneself, once one is back. */
function Answered({ minute, onPutAway }: { minute: Minute; onPutAway: () => void }) {
  const { t } = useWords();
  return (
    <div className={classes.notice}>
      <p className={classes.said}>{t('care.answered', { name: minute.to.name, text: minute.answer })}</p>
      <Row>
        <Button variant="default" className={classes.button} onClick={onPutAway}>
          {t('care.putAway')}
        </Button>
      </Row>
    </div>
  );
}

/** Someone needs a minute: for the one who was told. */
function Told({ minute, onPutAway }: { minute: Minute; onPutAway: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const client = useApolloClient();
  const { takeMinute } = useCare();
  const draft = useDraft(`${UNTIL_SIGNED_OUT}minute-answer:${minute.id}`);
  const [trouble, setTrouble] = useState<string | null>(null);
  const name = minute.person.name;
  const see = async () => {
    setTrouble(null);
    try {
      const { data } = await client.mutate({
        mutation: RoomMinuteSeeDocument,
        variables: { id: minute.id },
        fetchPolicy: 'no-cache',
      });
      takeMinute(data?.roomMinuteSee);
    } catch (error) {
      setTrouble(say(error));
    }
  };
  const answer = async (event: FormEvent) => {
    event.preventDefault();
    const text = draft.text.trim();
    if (text === '') return;
    setTrouble(null);
    try {
      const { data } = await client.mutate({
        mutation: RoomMinuteAnswerDocument,
        variables: { input: { id: minute.id, text } },
        fetchPolicy: 'no-cache',
      });
      takeMinute(data?.roomMinuteAnswer);
      draft.forget();
    } catch (error) {
      setTrouble(say(error));
    }
  };
  const over = minute.endedAt !== null;
  return (
    <div className={classes.notice}>
      <p>
        <b>{over ? t('care.isBack', { name }) : t('care.needs', { name })}</b>{' '}
        <span className="quiet small">{t('care.onlyYou')}</span>
      </p>
      {minute.words ? <p className={classes.said}>{minute.words}</p> : null}
      {minute.answer ? (
        <p className={`quiet small ${classes.said}`}>{t('care.youAnswered', { text: minute.answer })}</p>
      ) : null}
      {!over && minute.seenAt && !minute.answer ? (
        <form onSubmit={(event) => void answer(event)}>
          <Row>
            <TextInput
              aria-label={t('care.answerTo', { name })}
              placeholder={t('care.answerTo', { name })}
              maxLength={LIMITS.minuteAnswer}
              value={draft.text}
              onChange={(event) => draft.write(event.currentTarget.value)}
            />
            <Button type="submit" variant="default">
              {t('care.answer')}
            </Button>
          </Row>
        </form>
      ) : null}
      {trouble ? <p role="alert">{trouble}</p> : null}
      <Row>
        {minute.seenAt || over ? null : (
          <Button className={classes.button} onClick={() => void see()}>
            {t('care.iSaw')}
          </Button>
        )}
        {minute.seenAt || over ? (
          <Button variant="default" className={classes.button} onClick={onPutAway}>
            {t('care.putAway')}
          </Button>
        ) : null}
      </Row>
    </div>
  );
}

/** What is between the viewer and others about a minute: quietly, above where one writes. */
export default function MinuteNotices({ toConversation }: { toConversation: () => void }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const { minutes } = useCare();
  const [away, setAway] = useState<ReadonlySet<string>>(new Set());
  const known = useRef(new Set<string>());
  useEffect(() => {
    for (const { id, mine, endedAt, person } of minutes) {
      if (known.current.has(id)) continue;
      known.current.add(id);
      if (!mine && endedAt === null) announce(t('care.needs', { name: person.name }));
    }
  }, [minutes, announce, t]);
  return (
    minutes
      .map((minute) => ({ minute, key: `${minute.id} ${minute.endedAt === null ? '' : 'over'}` }))
      .filter(({ minute, key }) => !away.has(key) && (!minute.mine || minute.answer !== ''))
      // Of those who are back, only whom one has known to be out.
      .filter(({ minute }) => minute.mine || minute.endedAt === null || minute.seenAt !== null)
      .map(({ minute, key }) => {
        const onPutAway = () => {
          setAway((all) => new Set([...all, key]));
          toConversation();
        };
        const Notice = minute.mine ? Answered : Told;
        return <Notice key={minute.id} minute={minute} onPutAway={onPutAway} />;
      })
  );
}
