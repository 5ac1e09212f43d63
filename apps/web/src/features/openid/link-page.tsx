import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { ownPath } from '@hearth/shared';
import { useNavigate, useSearchParams } from 'react-router';
import { OpenIdLinkConfirmDocument, OpenIdWaitingDocument } from '../../gql/openid/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useSignIn } from '../../platform/sign-in/viewer-context.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';

/** A provider has named someone who has an account: they sign in once, and say that it is they. */
export default function LinkPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const navigate = useNavigate();
  const { viewer, signOut } = useSignIn();
  const [search] = useSearchParams();
  const next = ownPath(search.get('next'));
  const here = `/sign-in/link-account?${new URLSearchParams({ next })}`;
  const { data, error, refetch } = useQuery(OpenIdWaitingDocument, { fetchPolicy: 'network-only' });
  const [confirm, { loading, error: refused }] = useMutation(OpenIdLinkConfirmDocument);
  const waiting = data?.openIdWaiting;

  const onConfirm = async () => {
    try {
      await confirm();
    } catch {
      return;
    }
    await navigate(next, { replace: true });
  };

  return (
    <Column narrow>
      <Stack>
        <PageTitle
          title={waiting ? t('openid.link.title', { name: waiting.name }) : t('openid.link.plain')}
        />
        {error && !data ? (
          <ErrorState what={t('openid.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
        ) : null}
        {!data && !error ? <Skeletons count={1} height={120} /> : null}
        {data && !waiting ? (
          <>
            <p>{t('openid.link.over')}</p>
            <Row>
              <ButtonLink to={viewer ? next : '/sign-in'}>
                {viewer ? t('openid.link.on') : t('words.signIn')}
              </ButtonLink>
            </Row>
          </>
        ) : null}
        {waiting && !viewer ? (
          <>
            <p>{t('openid.link.known', { name: waiting.name, email: waiting.email })}</p>
            <p>{t('openid.link.once')}</p>
            <Row>
              <ButtonLink to={`/sign-in?next=${encodeURIComponent(here)}`}>
                {t('openid.link.signIn')}
              </ButtonLink>
            </Row>
          </>
        ) : null}
        {waiting && viewer && !waiting.mine ? (
          <>
            <p>{t('openid.link.other', { name: waiting.name, email: waiting.email, own: viewer.email })}</p>
            <Row>
              <Button variant="default" onClick={() => void signOut()}>
                {t('openid.link.signOut')}
              </Button>
            </Row>
          </>
        ) : null}
        {waiting && viewer && waiting.mine ? (
          <>
            <p>{t('openid.link.ask', { name: waiting.name, email: waiting.email })}</p>
            {refused ? <p role="alert">{say(refused)}</p> : null}
            <Row>
              <Button loading={loading} onClick={() => void onConfirm()}>
                {t('openid.link.yes')}
              </Button>
              <ButtonLink to={next} variant="default">
                {t('openid.link.no')}
              </ButtonLink>
            </Row>
          </>
        ) : null}
      </Stack>
    </Column>
  );
}
