import '../../ui/field-styles.js';
import type { ApolloCache } from '@apollo/client';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { JOINING_LIMITS } from '@hearth/shared';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  AccessRequestAnswerDocument,
  AccessRequestConfirmDocument,
  AccessRequestStatusOfDocument,
  AccessRequestWithdrawDocument,
  type Request_StatusFragment,
} from '../../gql/joining/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { sumOf } from '../../platform/drafts/draft-store.js';
import {
  forgetVisitorDraft,
  keepVisitorDraft,
  readVisitorDraft,
} from '../../platform/shared-device/visitor-drafts.js';
import { ServerHtml } from '../../platform/trusted/server-html.js';
import { Card } from '../../ui/card.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { Fold } from '../../ui/fold.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { Exchanges } from './exchanges.js';
import { forgetKept, takeFrom } from './request-kept.js';
import classes from './joining.module.css';

type Status = Request_StatusFragment;
interface StatusProps {
  status: Status;
  secret: string;
}

const shown = (cache: ApolloCache, secret: string, now: Status | undefined) => {
  if (now)
    cache.writeQuery({
      query: AccessRequestStatusOfDocument,
      variables: { secret },
      data: { accessRequestStatus: now },
    });
};

/** What was asked, and where it is answered. What one writes is kept in this browser. */
function Answer({ status, secret }: StatusProps) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  // Of whoever has this link, and of nobody else who opens theirs here.
  const place = `access-answer:${sumOf(secret)}:${status.exchanges.length}`;
  const [words, setWords] = useState(() => readVisitorDraft(place) ?? '');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const [answer, { loading, error }] = useMutation(AccessRequestAnswerDocument, {
    update: (cache, { data }) => shown(cache, secret, data?.accessRequestAnswer),
  });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(words.trim() === '');
    if (words.trim() === '') return field.current?.focus();
    try {
      await answer({ variables: { input: { secret, words } } });
      forgetVisitorDraft(place);
    } catch {
      field.current?.focus();
    }
    return undefined;
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <Textarea
          ref={field}
          required
          autosize
          minRows={3}
          maxRows={14}
          label={t('joining.answer')}
          maxLength={JOINING_LIMITS.words * 2}
          value={words}
          error={missing && words.trim() === '' ? t('words.fault.required') : fault(error, 'words')}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            keepVisitorDraft(place, event.currentTarget.value);
          }}
        />
        {error && !troubleOf(error).fields?.length ? <p role="alert">{say(error)}</p> : null}
        <div>
          <Button type="submit" loading={loading}>
            {t('joining.sendAnswer')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** Takes it back, after a second press: it cannot be undone. */
function Withdraw({ secret, onGone }: { secret: string; onGone: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [asking, setAsking] = useState(false);
  const [withdraw, { loading, error }] = useMutation(AccessRequestWithdrawDocument);
  if (!asking)
    return (
      <div>
        <Button variant="subtle" onClick={() => setAsking(true)}>
          {t('joining.withdraw')}
        </Button>
      </div>
    );
  return (
    <div role="group" aria-label={t('joining.withdraw')}>
      <p>{t('joining.withdrawWhy')}</p>
      <Row>
        <Button
          autoFocus
          variant="default"
          loading={loading}
          onClick={() => void withdraw({ variables: { secret } }).then(onGone, () => undefined)}
        >
          {t('joining.withdrawReally')}
        </Button>
        <Button variant="subtle" onClick={() => setAsking(false)}>
          {t('joining.keepIt')}
        </Button>
      </Row>
      {error ? <p role="alert">{say(error)}</p> : null}
    </div>
  );
}

function Standing({ status, secret, onGone }: StatusProps & { onGone: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const navigate = useNavigate();
  const { state } = status;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state);
  // What was pressed is gone: the focus goes to what it came to.
  useEffect(() => {
    if (before.current !== state) heading.current?.focus();
    before.current = state;
  }, [state]);
  const [confirm, { loading, error }] = useMutation(AccessRequestConfirmDocument, {
    update: (cache, { data }) => shown(cache, secret, data?.accessRequestConfirm),
  });
  const goOn = async () => {
    takeFrom(status, secret);
    await navigate('/request-access');
  };
  return (
    <Card labelledBy="standing">
      <h2 id="standing" ref={heading} tabIndex={-1}>
        {t(`joining.standing.${state}`)}
      </h2>
      {state === 'DECLINED' && status.letter ? (
        <ServerHtml className={classes.prose} html={status.letter} />
      ) : (
        <p>{t(`joining.standingWhy.${state}`)}</p>
      )}
      <Exchanges exchanges={status.exchanges} />
      {state === 'ASKED' && status.byMail ? <Answer status={status} secret={secret} /> : null}
      {state === 'DRAFT' ? (
        <div>
          <Button onClick={() => void goOn()}>{t('joining.goOn')}</Button>
        </div>
      ) : null}
      {state === 'UNCONFIRMED' && status.byMail ? (
        <div>
          <Button
            loading={loading}
            onClick={() => void confirm({ variables: { secret } }).then(forgetKept, () => undefined)}
          >
            {t('joining.confirm')}
          </Button>
        </div>
      ) : null}
      {error ? <p role="alert">{say(error)}</p> : null}
      {status.byMail && state !== 'INVITED' && state !== 'DECLINED' ? (
        <Withdraw
          secret={secret}
          onGone={() => {
            forgetKept();
            onGone();
          }}
        />
      ) : null}
    </Card>
  );
}

/** A title and one sentence, where there is nothing to show. */
function Over({ title, why }: { title: string; why: string }) {
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Column>
      <div ref={heading} tabIndex={-1}>
        <PageTitle title={title} />
      </div>
      <Card>
        <p>{why}</p>
      </Card>
    </Column>
  );
}

/** Where a request stands, by its mailed link. Opening it changes nothing; what does is a button. */
export default function RequestStatusPage() {
  const { secret = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [gone, setGone] = useState(false);
  const { data, error, refetch } = useQuery(AccessRequestStatusOfDocument, {
    variables: { secret },
    fetchPolicy: 'cache-and-network',
  });
  const status = data?.accessRequestStatus;
  if (gone) return <Over title={t('joining.withdrawn')} why={t('joining.withdrawnWhy')} />;
  if (!status && error && troubleOf(error).code === 'link_ended')
    return <Over title={t('joining.linkEnded')} why={t('joining.linkEndedWhy')} />;
  if (!status)
    return (
      <Column>
        {error ? (
          <ErrorState
            asPage
            what={t('joining.notLoaded')}
            kept={say(error)}
            onRetry={() => void refetch().catch(() => undefined)}
          />
        ) : (
          <Skeletons count={3} height={96} />
        )}
      </Column>
    );
  const { name, roleTitle, organizationName, usState, words } = status;
  return (
    <Column>
      <div className={classes.anywhere}>
        <p className="quiet">HEART Collective</p>
        <PageTitle title={t('joining.yours')} />
        {name ? <p className="quiet">{name}</p> : null}
      </div>
      <Standing status={status} secret={secret} onGone={() => setGone(true)} />
      {words ? (
        <Fold title={t('joining.whatYouWrote')}>
          <p className={classes.anywhere}>
            {[roleTitle, organizationName, usState ? t(`words.state.${usState}`) : '']
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className={classes.written}>{words}</p>
        </Fold>
      ) : null}
    </Column>
  );
}
