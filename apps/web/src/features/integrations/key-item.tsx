import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import {
  IntegrationKeyRevokeDocument,
  type IntegrationKeyLineFragment,
} from '../../gql/integrations/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { TimeText } from '../../ui/time-text.js';

/** One key: what it is for, whether it opens, when it was used last; taken back on a second press. */
export function KeyItem({ item }: { item: IntegrationKeyLineFragment }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState(false);
  const [revoke, { loading, error }] = useMutation(IntegrationKeyRevokeDocument);

  const onRevoke = async () => {
    try {
      await revoke({ variables: { id: item.id } });
    } catch {
      // Said in the dialog.
      return;
    }
    setAsked(false);
    announce(t('keys.revoked'));
    title.current?.focus();
  };
  return (
    <li>
      <h3 id={heading} ref={title} tabIndex={-1}>
        {item.name}
      </h3>
      <p className="small">{t(`keys.state.${item.state}`)}</p>
      <p className="quiet small">
        {t('keys.by', { who: item.madeBy ?? t('keys.someone') })} <TimeText at={item.createdAt} />
        {' · '}
        {t('keys.until')} <TimeText at={item.expiresAt} />
        {' · '}
        {item.lastUsedAt ? (
          <>
            {t('keys.used')} <TimeText at={item.lastUsedAt} />
          </>
        ) : (
          t('keys.unused')
        )}
      </p>
      {item.state === 'OPEN' ? (
        <Row>
          <Button variant="default" size="xs" aria-describedby={heading} onClick={() => setAsked(true)}>
            {t('keys.revoke')}
          </Button>
        </Row>
      ) : null}
      <Dialog open={asked} title={t('keys.revoke')} onClose={() => setAsked(false)}>
        <p>{t('keys.revokeWhat', { name: item.name })}</p>
        {error ? <p role="alert">{say(error)}</p> : null}
        <Row>
          <Button loading={loading} onClick={() => void onRevoke()}>
            {t('keys.revoke')}
          </Button>
          <Button variant="default" onClick={() => setAsked(false)}>
            {t('keys.keep')}
          </Button>
        </Row>
      </Dialog>
    </li>
  );
}
