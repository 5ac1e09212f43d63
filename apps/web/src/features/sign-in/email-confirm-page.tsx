import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'react-router';
import {
  EmailChangeConfirmDocument,
  EmailConfirmLinkDocument,
  type EmailConfirmLinkQuery,
} from '../../gql/sign-in/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useSignIn } from '../../platform/sign-in/viewer-context.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { PageTitle } from '../../ui/page-title.js';
import { LinkFrame } from './link-frame.js';
import classes from './sign-in.module.css';

interface PressProps {
  token: string;
  link: EmailConfirmLinkQuery['emailConfirmLink'];
  onOver: () => void;
  onDone: () => void;
}

function Press({ token, link, onOver, onDone }: PressProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { viewer, signedIn, signOut } = useSignIn();
  const [leaving, setLeaving] = useState(false);
  const [confirm, { loading, error }] = useMutation(EmailChangeConfirmDocument);
  if (link.forThemAlone && !link.mine)
    return (
      <Stack>
        <p className={classes.anywhere}>
          {viewer ? t('safety.email.confirmOther', { email: viewer.email }) : t('safety.email.confirmSignIn')}
        </p>
        <Row>
          {viewer ? (
            <Button
              loading={leaving}
              onClick={() => {
                setLeaving(true);
                void signOut('here').finally(() => setLeaving(false));
              }}
            >
              {t('safety.email.signOut')}
            </Button>
          ) : (
            <ButtonLink to={`/sign-in?next=${encodeURIComponent(`/email/confirm#${token}`)}`}>
              {t('words.signIn')}
            </ButtonLink>
          )}
        </Row>
      </Stack>
    );
  const press = async () => {
    try {
      const { data } = await confirm({ variables: { token } });
      if (!data) return;
      if (data.emailChangeConfirm) signedIn(data.emailChangeConfirm);
      onDone();
    } catch (refused) {
      if (troubleOf(refused).code === 'link_ended') onOver();
    }
  };
  return (
    <Stack>
      {error ? <p role="alert">{say(error)}</p> : null}
      <p className="quiet">{t('safety.email.confirmEnds')}</p>
      <div>
        <Button loading={loading} onClick={() => void press()}>
          {t('safety.email.confirm')}
        </Button>
      </div>
    </Stack>
  );
}

/** Where the letter at a new address leads. Opening it changes nothing, whoever or whatever opens it; the button moves the account, once. */
export default function EmailConfirmPage() {
  const { t } = useWords();
  const { viewer } = useSignIn();
  const token = useLocation().hash.slice(1);
  const [isDone, setIsDone] = useState(false);
  const { data, error, refetch } = useQuery(EmailConfirmLinkDocument, {
    // Signed out and in again, it is another's or one's own.
    variables: { token },
    fetchPolicy: 'network-only',
    skip: isDone,
  });
  const again = () => void refetch().catch(() => undefined);
  if (isDone)
    return (
      <Column narrow>
        <PageTitle title={t('safety.email.done')} />
        <Card>
          <Stack>
            <p>{t('safety.email.doneWhat')}</p>
            <p>{t('safety.email.doneLinked')}</p>
            <Row>
              <ButtonLink to={viewer ? '/me/sign-in' : '/sign-in'}>
                {viewer ? t('safety.title') : t('words.signIn')}
              </ButtonLink>
            </Row>
          </Stack>
        </Card>
      </Column>
    );
  return (
    <LinkFrame
      error={error}
      there={data !== undefined}
      over={{ why: t('safety.email.confirmOver'), go: t('safety.title'), to: '/me/sign-in' }}
      onRetry={again}
    >
      {data ? (
        <>
          <div>
            <PageTitle title={t('safety.email.confirmTitle')} />
            <p className={classes.anywhere}>
              {t('safety.email.confirmWhat', { email: data.emailConfirmLink.maskedEmail })}
            </p>
          </div>
          <Card>
            <Press
              key={viewer?.id ?? ''}
              token={token}
              link={data.emailConfirmLink}
              onOver={again}
              onDone={() => setIsDone(true)}
            />
          </Card>
        </>
      ) : null}
    </LinkFrame>
  );
}
