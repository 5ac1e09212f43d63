import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useRef } from 'react';
import {
  MySignInsDocument,
  SignInRevokeDocument,
  SignInsRevokeOthersDocument,
  type SignInFactsFragment,
} from '../../gql/sign-in/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Chip } from '../../ui/chip.js';
import { Row } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { Skeletons } from '../../ui/skeletons.js';
import { TimeText } from '../../ui/time-text.js';
import classes from './sign-in.module.css';

function useDeviceWords(): (line: SignInFactsFragment) => string {
  const { t } = useWords();
  return ({ browser, system }) =>
    browser && system
      ? t('safety.list.on', { browser, system })
      : (browser ?? system ?? t('safety.list.unknown'));
}

interface LineProps {
  line: SignInFactsFragment;
  busy: boolean;
  onEnd: () => void;
}

function Line({ line, busy, onEnd }: LineProps) {
  const { t } = useWords();
  const device = useDeviceWords()(line);
  return (
    <li className={classes.line}>
      <div className={classes.what}>
        <Row>
          <strong>{device}</strong>
          {line.isThis ? <Chip tone="pine">{t('safety.list.this')}</Chip> : null}
          {line.isShared ? <Chip>{t('safety.list.shared')}</Chip> : null}
        </Row>
        <p className="quiet small">
          {t(`safety.list.how.${line.how}`)} · {t('safety.list.since')} <TimeText at={line.createdAt} />
          {line.isThis ? null : (
            <>
              {' · '}
              {t('safety.list.used')} <TimeText at={line.lastSeenAt} />
            </>
          )}
        </p>
      </div>
      {line.isThis ? null : (
        <Button
          variant="default"
          disabled={busy}
          aria-label={t('safety.list.endOf', { device })}
          onClick={onEnd}
        >
          {t('safety.list.end')}
        </Button>
      )}
    </li>
  );
}

/** Where one is signed in; each but this one can be ended from here. */
export function SignInsCard() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch } = useQuery(MySignInsDocument, { fetchPolicy: 'cache-and-network' });
  const [revoke, one] = useMutation(SignInRevokeDocument, {
    update: (cache, { data: done }) => {
      if (done) cache.writeQuery({ query: MySignInsDocument, data: { mySignIns: done.signInRevoke } });
    },
  });
  const [revokeOthers, all] = useMutation(SignInsRevokeOthersDocument, {
    update: (cache, { data: done }) => {
      if (done) cache.writeQuery({ query: MySignInsDocument, data: { mySignIns: done.signInsRevokeOthers } });
    },
  });
  const lines = data?.mySignIns;
  const busy = one.loading || all.loading;
  const refused = one.error ?? all.error;
  const end = async (work: () => Promise<unknown>) => {
    try {
      await work();
      announce(t('safety.list.ended'));
      // The button that was pressed is gone.
      heading.current?.focus();
    } catch {
      // Shown below, from the mutations' own state.
    }
  };
  return (
    <Card labelledBy="sign-ins-card">
      <h2 id="sign-ins-card" ref={heading} tabIndex={-1}>
        {t('safety.list.title')}
      </h2>
      <p className="quiet">{t('safety.list.what')}</p>
      {refused ? <p role="alert">{say(refused)}</p> : null}
      {error && !lines ? (
        <ErrorState
          what={t('safety.list.notLoaded')}
          kept={say(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : null}
      {!lines && !error ? <Skeletons count={2} height={64} /> : null}
      {lines ? (
        <ul className={classes.lines}>
          {lines.map((line) => (
            <Line
              key={line.id}
              line={line}
              busy={busy}
              onEnd={() => void end(() => revoke({ variables: { input: { id: line.id } } }))}
            />
          ))}
        </ul>
      ) : null}
      {lines && lines.length > 1 ? (
        <div>
          <Button
            variant="default"
            loading={all.loading}
            disabled={busy}
            onClick={() => void end(revokeOthers)}
          >
            {t('safety.list.endOthers')}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
