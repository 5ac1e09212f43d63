import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { EmailChangeStopDocument, EmailStopLinkDocument } from '../../gql/sign-in/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Column, Stack } from '../../ui/column.js';
import { PageTitle } from '../../ui/page-title.js';
import { LinkFrame } from './link-frame.js';
import classes from './sign-in.module.css';

/** Where the letter at the old address leads: it was not they. Opening it changes nothing. */
export default function EmailStopPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const token = useLocation().hash.slice(1);
  const [isDone, setIsDone] = useState(false);
  const { data, error, refetch } = useQuery(EmailStopLinkDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
    skip: isDone,
  });
  const [stop, stopping] = useMutation(EmailChangeStopDocument);
  const again = () => void refetch().catch(() => undefined);
  const press = async () => {
    try {
      await stop({ variables: { token } });
      setIsDone(true);
    } catch (refused) {
      if (troubleOf(refused).code === 'link_ended') again();
    }
  };
  if (isDone)
    return (
      <Column narrow>
        <PageTitle title={t('safety.email.stopped')} />
        <Card>
          <Stack>
            <p>{t('safety.email.stoppedWhat')}</p>
            <div>
              <ButtonLink to="/sign-in/forgot">{t('safety.email.stoppedGoOn')}</ButtonLink>
            </div>
          </Stack>
        </Card>
      </Column>
    );
  return (
    <LinkFrame
      error={error}
      there={data !== undefined}
      over={{ why: t('safety.email.stopOver'), go: t('words.signIn'), to: '/sign-in' }}
      onRetry={again}
    >
      {data ? (
        <>
          <div>
            <PageTitle title={t('safety.email.stopTitle')} />
            <p className={classes.anywhere}>
              {t('safety.email.stopWhat', { email: data.emailStopLink.maskedEmail })}
            </p>
          </div>
          <Card>
            <Stack>
              {stopping.error ? <p role="alert">{say(stopping.error)}</p> : null}
              <p className="quiet">{t('safety.email.stopEnds')}</p>
              <div>
                <Button loading={stopping.loading} onClick={() => void press()}>
                  {t('safety.email.stop')}
                </Button>
              </div>
            </Stack>
          </Card>
        </>
      ) : null}
    </LinkFrame>
  );
}
