import '../../ui/field-styles.js';
import type { ApolloCache } from '@apollo/client';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  ApplyAnswerDocument,
  ApplyConfirmDocument,
  ApplyMailSetUpDocument,
  ApplyStatusOfDocument,
  ApplyWithdrawDocument,
  type ApplyStatusFragment,
} from '../../gql/applications/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { ServerHtml } from '../../platform/trusted/server-html.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Column, Row } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { Fold } from '../../ui/fold.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { forgetKept, takeFrom } from './kept.js';
import { WrittenAnswers } from './written-answers.js';
import classes from './applications.module.css';

/** Taken in: how one comes in from here. */
function Taken({ status, secret }: { status: ApplyStatusFragment; secret: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [mail, { data, loading, error }] = useMutation(ApplyMailSetUpDocument);
  if (!status.needsPassword)
    return (
      <div>
        <ButtonLink to="/">{t('apply.toHearth')}</ButtonLink>
      </div>
    );
  return (
    <>
      <p>{t('apply.setUpWhy')}</p>
      <div>
        <Button
          variant="default"
          loading={loading}
          onClick={() => void mail({ variables: { secret } }).catch(() => undefined)}
        >
          {t('apply.mailAgain')}
        </Button>
      </div>
      <p role="status" className="quiet small">
        {data ? t('apply.linkMailed', { email: status.written.email }) : null}
      </p>
      {error ? <p role="alert">{say(error)}</p> : null}
    </>
  );
}

const CAN_WITHDRAW = ['UNCONFIRMED', 'RECEIVED', 'OFFERED', 'WAITLISTED'];

/** What can be done now, in the state it is in. */
function Deeds({ status, secret }: { status: ApplyStatusFragment; secret: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const navigate = useNavigate();
  const time = useTime();
  const shown = (cache: ApolloCache, now: ApplyStatusFragment | undefined) => {
    if (now)
      cache.writeQuery({
        query: ApplyStatusOfDocument,
        variables: { secret },
        data: { applicationStatus: now },
      });
  };
  const [confirm, confirming] = useMutation(ApplyConfirmDocument, {
    update: (cache, { data }) => shown(cache, data?.applicationConfirm),
  });
  const [answer, answering] = useMutation(ApplyAnswerDocument, {
    update: (cache, { data }) => shown(cache, data?.applicationAnswer),
  });
  const [withdraw, withdrawing] = useMutation(ApplyWithdrawDocument, {
    update: (cache, { data }) => shown(cache, data?.applicationWithdraw),
  });
  const [asking, setAsking] = useState(false);
  const { state } = status;
  const busy = confirming.loading || answering.loading || withdrawing.loading;
  const trouble = confirming.error ?? answering.error ?? withdrawing.error;
  const done = (act: Promise<unknown>) =>
    void act.then(() => forgetKept(status.cohortId)).catch(() => undefined);
  const goOn = async () => {
    takeFrom(status, secret);
    await navigate(`/apply/${status.cohortId}`);
  };
  return (
    <>
      {state === 'OFFERED' && status.offerUntil ? (
        <p className={classes.lead}>
          {t('apply.offerUntil', { moment: time.momentZone(status.offerUntil) })}
        </p>
      ) : null}
      <Row>
        {state === 'DRAFT' && status.open ? (
          <Button onClick={() => void goOn()}>{t('apply.goOn')}</Button>
        ) : null}
        {state === 'UNCONFIRMED' && status.byMail ? (
          <Button loading={confirming.loading} onClick={() => done(confirm({ variables: { secret } }))}>
            {t('apply.confirm')}
          </Button>
        ) : null}
        {state === 'OFFERED' ? (
          <>
            <Button disabled={busy} onClick={() => done(answer({ variables: { secret, takes: true } }))}>
              {t('apply.accept')}
            </Button>
            <Button
              variant="default"
              disabled={busy}
              onClick={() => done(answer({ variables: { secret, takes: false } }))}
            >
              {t('apply.turnDown')}
            </Button>
          </>
        ) : null}
        {status.byMail && CAN_WITHDRAW.includes(state) && !asking ? (
          <Button variant="subtle" disabled={busy} onClick={() => setAsking(true)}>
            {t('apply.withdraw')}
          </Button>
        ) : null}
      </Row>
      {asking && CAN_WITHDRAW.includes(state) ? (
        <div role="group" aria-label={t('apply.withdraw')}>
          <p>{t('apply.withdrawWhy')}</p>
          <Row>
            <Button
              autoFocus
              variant="default"
              loading={withdrawing.loading}
              onClick={() => done(withdraw({ variables: { secret } }))}
            >
              {t('apply.withdrawReally')}
            </Button>
            <Button variant="subtle" onClick={() => setAsking(false)}>
              {t('apply.keepIt')}
            </Button>
          </Row>
        </div>
      ) : null}
      {trouble ? <p role="alert">{say(trouble)}</p> : null}
    </>
  );
}

function Standing({ status, secret }: { status: ApplyStatusFragment; secret: string }) {
  const { t } = useWords();
  const { state } = status;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state);
  // What was pressed is gone: the focus goes to what it came to.
  useEffect(() => {
    if (before.current !== state) heading.current?.focus();
    before.current = state;
  }, [state]);
  return (
    <Card labelledBy="standing">
      <h2 id="standing" ref={heading} tabIndex={-1}>
        {t(`apply.standing.${state}`)}
      </h2>
      {status.letter ? (
        <ServerHtml className={classes.prose} html={status.letter} />
      ) : (
        <p>{t(`apply.standingWhy.${state}`)}</p>
      )}
      {state === 'ACCEPTED' ? <Taken status={status} secret={secret} /> : null}
      <Deeds status={status} secret={secret} />
    </Card>
  );
}

/** Where an application stands, by its mailed link. Opening it changes nothing; what does is a button. */
export default function ApplicationStatusPage() {
  const { secret = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(ApplyStatusOfDocument, {
    variables: { secret },
    fetchPolicy: 'cache-and-network',
  });
  const status = data?.applicationStatus;
  if (!status)
    return (
      <Column>
        {!error ? (
          <Skeletons count={3} height={96} />
        ) : troubleOf(error).code === 'link_ended' ? (
          <>
            <PageTitle title={t('apply.linkEnded')} />
            <Card>
              <p>{t('apply.linkEndedWhy')}</p>
            </Card>
          </>
        ) : (
          <ErrorState
            asPage
            what={t('apply.notLoaded')}
            kept={say(error)}
            onRetry={() => void refetch().catch(() => undefined)}
          />
        )}
      </Column>
    );
  return (
    <Column>
      <div className={classes.anywhere}>
        <p className="quiet">{status.program}</p>
        <PageTitle title={t('apply.yours', { cohort: status.cohort })} />
        {status.written.name ? <p className="quiet">{status.written.name}</p> : null}
      </div>
      <Standing status={status} secret={secret} />
      {status.written.answers.length > 0 ? (
        <Fold title={t('apply.whatYouWrote')}>
          <WrittenAnswers questions={status.questions} answers={status.written.answers} />
        </Fold>
      ) : null}
    </Column>
  );
}
