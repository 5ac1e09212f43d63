import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useRef, useState, type FormEvent } from 'react';
import {
  EmailChangeAskDocument,
  EmailChangeWithdrawDocument,
  MyEmailChangeDocument,
  type MyEmailChangeQuery,
} from '../../gql/sign-in/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { useTime } from '../../platform/time/use-time.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Row, Stack } from '../../ui/column.js';
import classes from './sign-in.module.css';

type Waiting = NonNullable<MyEmailChangeQuery['myEmailChange']>;

/** A letter is on its way; it can be taken back. */
function Waits({ waiting, onGone }: { waiting: Waiting; onGone: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const time = useTime();
  const announce = useAnnounce();
  const [withdraw, { loading, error }] = useMutation(EmailChangeWithdrawDocument, {
    update: (cache) => {
      cache.writeQuery({ query: MyEmailChangeDocument, data: { myEmailChange: null } });
    },
  });
  const press = async () => {
    try {
      await withdraw();
    } catch {
      return;
    }
    announce(t('safety.email.withdrawn'));
    onGone();
  };
  return (
    <>
      <p className={classes.anywhere}>
        {t('safety.email.waits', { email: waiting.email, until: time.momentZone(waiting.until) })}
      </p>
      {error ? <p role="alert">{say(error)}</p> : null}
      <Row>
        <Button variant="default" loading={loading} onClick={() => void press()}>
          {t('safety.email.withdraw')}
        </Button>
      </Row>
    </>
  );
}

/** One's address, and how to have another. A fresh proof is asked for where there is none. */
export function EmailCard() {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const { email: now } = useViewer();
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [email, setEmail] = useState('');
  const [missing, setMissing] = useState(false);
  const { data } = useQuery(MyEmailChangeDocument, { fetchPolicy: 'cache-and-network' });
  const [ask, { loading, error }] = useMutation(EmailChangeAskDocument, {
    update: (cache, { data: asked }) => {
      if (asked)
        cache.writeQuery({ query: MyEmailChangeDocument, data: { myEmailChange: asked.emailChangeAsk } });
    },
  });
  const waiting = data?.myEmailChange;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(email.trim() === '');
    if (email.trim() === '') return field.current?.focus();
    try {
      await ask({ variables: { input: { email: email.trim() } } });
      setEmail('');
      heading.current?.focus();
    } catch (failure) {
      if (troubleOf(failure).fields?.length) field.current?.focus();
    }
    return undefined;
  };
  const trouble = error ? troubleOf(error) : null;
  return (
    <Card labelledBy="email-card">
      <h2 id="email-card" ref={heading} tabIndex={-1}>
        {t('words.email')}
      </h2>
      <Stack>
        <p className={classes.anywhere}>{t('safety.email.now', { email: now })}</p>
        {waiting ? <Waits waiting={waiting} onGone={() => heading.current?.focus()} /> : null}
        <form onSubmit={(event) => void send(event)} noValidate>
          <Stack>
            <p className="quiet">{t('safety.email.what')}</p>
            {trouble && !trouble.fields?.length ? (
              <p role="alert">{trouble.code === 'prove_again' ? t('safety.email.stays') : say(error)}</p>
            ) : null}
            <TextInput
              ref={field}
              label={t('safety.email.new')}
              type="email"
              name="new-email"
              autoComplete="email"
              maxLength={LIMITS.email}
              value={email}
              error={missing ? t('words.fault.email') : fault(error, 'email')}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <div>
              <Button type="submit" variant="default" loading={loading}>
                {t('safety.email.send')}
              </Button>
            </div>
          </Stack>
        </form>
      </Stack>
    </Card>
  );
}
