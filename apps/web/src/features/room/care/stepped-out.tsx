import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useId, useLayoutEffect, useRef } from 'react';
import { RoomMinuteEndDocument } from '../../../gql/room-beside/graphql.js';
import { T } from '../../../platform/i18n/t.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import { leaveQuickly } from '../../../platform/leave-quickly.js';
import { Row } from '../../../ui/column.js';
import { useCare } from './use-room-care.js';
import classes from './care.module.css';

/** A calm page over the room, which stands still behind it, until one comes back. */
export default function SteppedOut({ onBack }: { onBack: () => void }) {
  const { t } = useWords();
  const client = useApolloClient();
  const { minutes, takeMinute } = useCare();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    heading.current?.focus();
    return () => element.close();
  }, []);
  const minute = minutes.find(({ mine, endedAt }) => mine && endedAt === null);
  const back = () => {
    onBack();
    if (!minute) return;
    client
      .mutate({ mutation: RoomMinuteEndDocument, variables: { id: minute.id }, fetchPolicy: 'no-cache' })
      .then(
        ({ data }) => takeMinute(data?.roomMinuteEnd),
        () => undefined,
      );
  };
  const name = minute?.to.name ?? '';
  return (
    <dialog
      ref={dialog}
      className={classes.out}
      aria-labelledby={id}
      // Escape leaves quickly, three times in a row; once it changes nothing here.
      onCancel={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.preventDefault();
      }}
    >
      <div className={classes.calm}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {t('care.outTitle')}
        </h2>
        <p>{t('care.outWhat')}</p>
        <div className={classes.breath} aria-hidden="true" />
        <p>{t('care.breathe')}</p>
        {minute ? (
          <div role="status" className={classes.notice}>
            <p>{minute.seenAt ? t('care.seen', { name }) : t('care.told', { name })}</p>
            {minute.answer ? (
              <p className={classes.said}>{t('care.answered', { name, text: minute.answer })}</p>
            ) : null}
          </div>
        ) : null}
        <p>
          <T id="shell.crisis" components={{ call: <a href="tel:988" />, text: <a href="sms:988" /> }} />
        </p>
        <Row>
          <Button className={classes.button} onClick={back}>
            {t('care.back')}
          </Button>
          <Button
            variant="default"
            className={classes.button}
            title={t('shell.leaveHow')}
            onClick={leaveQuickly}
          >
            {t('shell.leave')}
          </Button>
        </Row>
      </div>
    </dialog>
  );
}
