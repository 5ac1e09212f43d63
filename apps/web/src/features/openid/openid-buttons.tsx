import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { OpenIdProvidersDocument } from '../../gql/openid/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { wayTo } from '../../platform/openid/way-to.js';

/** What came of going to a provider, where it opened nothing. */
const REFUSALS = ['over', 'left', 'failed', 'stranger', 'unconfirmed'] as const;

/** A way to each provider the house knows, and what came of it. */
export function OpenIdButtons({ isShared }: { isShared: boolean }) {
  const { t } = useWords();
  const [search] = useSearchParams();
  const { data } = useQuery(OpenIdProvidersDocument);
  const refusal = REFUSALS.find((one) => one === search.get('openid'));
  return (
    <>
      {refusal ? <p role="alert">{t(`openid.refused.${refusal}`)}</p> : null}
      {data?.openIdProviders.map(({ id, name }) => (
        <Button
          key={id}
          component="a"
          variant="default"
          href={wayTo(id, search.get('next') ?? '/', isShared)}
        >
          {t('openid.goOn', { name })}
        </Button>
      ))}
    </>
  );
}
