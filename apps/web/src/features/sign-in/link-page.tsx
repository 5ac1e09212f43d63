import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Checkbox } from '@mantine/core';
import { maskedEmail } from '@hearth/shared';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { SignInByLinkDocument, SignInLinkDocument, type SignInLinkQuery } from '../../gql/sign-in/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { knownAsShared } from '../../platform/shared-device/shelf.js';
import { useSignIn } from '../../platform/sign-in/viewer-context.js';
import { Card } from '../../ui/card.js';
import { Stack } from '../../ui/column.js';
import { PageTitle } from '../../ui/page-title.js';
import { LinkFrame } from './link-frame.js';
import { useComeIn } from './use-come-in.js';

function Press({
  token,
  link,
  onOver,
}: {
  token: string;
  link: SignInLinkQuery['signInLink'];
  onOver: () => void;
}) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { viewer } = useSignIn();
  const comeIn = useComeIn();
  const [isShared, setIsShared] = useState(() => link.isShared || knownAsShared());
  const [signIn, { loading, error }] = useMutation(SignInByLinkDocument);
  const press = async () => {
    try {
      const { data } = await signIn({ variables: { input: { token, isShared } } });
      if (data) comeIn(data.signInByLink ?? null, link.next ?? null);
    } catch (refused) {
      // Used meanwhile, in another window: the page says so.
      if (troubleOf(refused).code === 'link_ended') onOver();
    }
  };
  const isOther = viewer !== null && maskedEmail(viewer.email) !== link.maskedEmail;
  return (
    <Card>
      <Stack>
        {error ? <p role="alert">{say(error)}</p> : null}
        {isOther ? <p>{t('signIn.link.other', { email: viewer.email })}</p> : null}
        {viewer ? null : (
          <Checkbox
            label={t('signIn.shared')}
            description={t('signIn.sharedWhy')}
            checked={isShared}
            onChange={(event) => setIsShared(event.currentTarget.checked)}
          />
        )}
        <div>
          <Button loading={loading} onClick={() => void press()}>
            {viewer && !isOther ? t('signIn.link.goOn') : t('words.signIn')}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}

/** Where a mailed link leads. Opening it changes nothing, whoever or whatever opens it; the button signs in, once. */
export default function LinkPage() {
  const { t } = useWords();
  const token = useLocation().hash.slice(1);
  const { data, error, refetch } = useQuery(SignInLinkDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
  });
  const again = () => void refetch().catch(() => undefined);
  return (
    <LinkFrame error={error} there={data !== undefined} again="/sign-in" onRetry={again}>
      {data ? (
        <>
          <div>
            <PageTitle title={t('signIn.link.title')} />
            <p>{t('signIn.link.what', { email: data.signInLink.maskedEmail })}</p>
          </div>
          <Press token={token} link={data.signInLink} onOver={again} />
        </>
      ) : null}
    </LinkFrame>
  );
}
