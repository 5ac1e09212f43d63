import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  TimePollDocument,
  TimePollEditDocument,
  type TimePollFactsFragment,
} from '../../gql/time-polls/graphql.js';
import { OtherDraft } from '../../platform/drafts/other-draft.js';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { draftInput, fieldsOf, type PollFields } from './poll-fields.js';
import { PollForm } from './poll-form.js';
import classes from './time-polls.module.css';

function EditForm({ poll, onRead }: { poll: TimePollFactsFragment; onRead: () => Promise<unknown> }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [start] = useState(() => fieldsOf(poll));
  const place = `time-poll:${poll.id}:edit`;
  const form = useDraftForm<PollFields>(place, start);
  const [edit, { loading, error, reset }] = useMutation(TimePollEditDocument);
  const { fields, change } = form;
  const newer = poll.version > fields.version;
  const send = async (now: PollFields) => {
    const known = new Map(poll.slots.map(({ id, localStart }) => [localStart, id]));
    try {
      await edit({ variables: { input: { ...draftInput(now, known), version: now.version } } });
      form.forget();
      await navigate(`/time-polls/${poll.id}`, { replace: true });
    } catch (trouble) {
      // Said in the form; everything is kept.
      if (troubleOf(trouble).code === 'conflict') await onRead().catch(() => undefined);
    }
  };
  return (
    <PollForm
      form={form}
      audiences={null}
      standing={poll}
      busy={loading}
      error={error}
      notice={
        newer ? (
          <div className={classes.suggest} role="alert">
            <p>{t('timePolls.newer')}</p>
            <Row>
              <Button
                size="sm"
                onClick={() => {
                  reset();
                  change({ version: poll.version });
                }}
              >
                {t('timePolls.keepMine')}
              </Button>
              <Button
                size="sm"
                variant="default"
                onClick={() => {
                  reset();
                  change(fieldsOf(poll));
                }}
              >
                {t('timePolls.takeTheirs')}
              </Button>
            </Row>
          </div>
        ) : (
          <OtherDraft place={place} />
        )
      }
      sendWord={t('timePolls.save')}
      onSend={(now) => void send(now)}
      cancel={
        <ButtonLink to={`/time-polls/${poll.id}`} variant="subtle">
          {t('timePolls.leaveForm')}
        </ButtonLink>
      }
    />
  );
}

/** Changes a time poll; no answer is lost by it. */
export default function TimePollEditPage() {
  const { pollId = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(TimePollDocument, {
    variables: { id: pollId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const poll = data?.timePoll;
  const nothing = error ? troubleOf(error).code === 'not_found' : false;
  const back = (
    <ButtonLink to={nothing ? '/time-polls' : `/time-polls/${pollId}`}>{t('timePolls.title')}</ButtonLink>
  );
  return (
    <Column>
      <div>
        <PageTitle title={nothing ? t('words.nothingHere') : t('timePolls.edit')} />
        {poll ? <p className="quiet">{poll.audienceName}</p> : null}
        {poll ? <p className="small">{t('timePolls.editWhat')}</p> : null}
      </div>
      {nothing ? (
        <EmptyState action={back}>{t('words.nothingHereWhy')}</EmptyState>
      ) : poll ? (
        poll.can.run && (poll.state === 'OPEN' || poll.state === 'ENDED') ? (
          <EditForm key={poll.id} poll={poll} onRead={() => refetch()} />
        ) : (
          <EmptyState action={back}>{t('timePolls.cannotEdit')}</EmptyState>
        )
      ) : error ? (
        <ErrorState what={t('timePolls.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeletons count={5} height={76} />
      )}
    </Column>
  );
}
