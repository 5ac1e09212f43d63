import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import {
  OpenIdCardDocument,
  OpenIdUnlinkDocument,
  type OpenIdLineFragment,
} from '../../gql/openid/graphql.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useWords } from '../i18n/use-words.js';
import { wayTo } from './way-to.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorState } from '../../ui/error-state.js';
import { TimeText } from '../../ui/time-text.js';
import classes from './openid.module.css';

/** Where else one is known: linked providers, and those that could be. Not there where the house knows none. */
export function OpenIdCard() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch } = useQuery(OpenIdCardDocument, { fetchPolicy: 'cache-and-network' });
  const links = data?.openIdLinks ?? [];
  const others = (data?.openIdProviders ?? []).filter(({ id }) =>
    links.every(({ providerId }) => providerId !== id),
  );
  if (!error && links.length + others.length === 0) return null;
  return (
    <Card labelledBy="openid">
      <h2 id="openid" ref={heading} tabIndex={-1}>
        {t('openid.title')}
      </h2>
      <p>{t('openid.what')}</p>
      {error && !data ? (
        <ErrorState what={t('openid.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : null}
      {links.length > 0 ? (
        <ul className={classes.list}>
          {links.map((link) => (
            <Linked key={link.id} link={link} onGone={() => heading.current?.focus()} />
          ))}
        </ul>
      ) : null}
      {others.length > 0 ? (
        <Row>
          {others.map(({ id, name }) => (
            <Button key={id} component="a" variant="default" href={wayTo(id, '/me/sign-in')}>
              {t('openid.add', { name })}
            </Button>
          ))}
        </Row>
      ) : null}
    </Card>
  );
}

function Linked({ link, onGone }: { link: OpenIdLineFragment; onGone: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const heading = useId();
  const [asked, setAsked] = useState(false);
  const [unlink, { loading, error, reset }] = useMutation(OpenIdUnlinkDocument, {
    update: (cache, { data }) => {
      const left = new Set(data?.openIdUnlink.map(({ id }) => id));
      cache.updateQuery({ query: OpenIdCardDocument }, (known) =>
        known && data
          ? { ...known, openIdLinks: known.openIdLinks.filter(({ id }) => left.has(id)) }
          : undefined,
      );
    },
  });
  const { name } = link;

  const onUnlink = async () => {
    try {
      await unlink({ variables: { id: link.id } });
    } catch {
      return;
    }
    announce(t('openid.unlinked', { name }));
    onGone();
  };
  const close = () => {
    reset();
    setAsked(false);
  };
  return (
    <li>
      <h3 id={heading}>{name}</h3>
      <p className="quiet small">
        {t('openid.as', { email: link.email })}
        {'. '}
        {link.lastUsedAt ? (
          <>
            {t('openid.lastUsed')} <TimeText at={link.lastUsedAt} />
            {'. '}
          </>
        ) : null}
        {link.providerId === null ? t('openid.gone') : null}
      </p>
      <Row>
        <Button variant="default" size="xs" aria-describedby={heading} onClick={() => setAsked(true)}>
          {t('openid.unlink')}
        </Button>
      </Row>
      <Dialog open={asked} title={t('openid.unlinkAsk', { name })} onClose={close}>
        <Stack>
          <p>{t('openid.unlinkWhat', { name })}</p>
          {error ? <p role="alert">{say(error)}</p> : null}
          <Row>
            <Button loading={loading} onClick={() => void onUnlink()}>
              {t('openid.unlink')}
            </Button>
            <Button variant="default" onClick={close}>
              {t('openid.keep')}
            </Button>
          </Row>
        </Stack>
      </Dialog>
    </li>
  );
}
