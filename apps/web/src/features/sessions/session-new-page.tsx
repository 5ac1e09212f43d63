import { useMutation, useQuery } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  SessionAudiencesDocument,
  SeriesScheduleDocument,
  SessionScheduleDocument,
} from '../../gql/sessions/graphql.js';
import { forgetWeek } from '../../platform/apollo/forget-week.js';
import { OtherDraft } from '../../platform/drafts/other-draft.js';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Column } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { draftInput, newFields, type SessionFields } from './session-fields.js';
import { ruleOf } from './repeat-fields.js';
import { forgetSeries } from './series.cache.js';
import { SessionForm } from './session-form.js';

function NewSession() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const viewer = useViewer();
  const navigate = useNavigate();
  const audiences = useQuery(SessionAudiencesDocument, { fetchPolicy: 'cache-and-network' });
  const [protocolNext, setProtocolNext] = useState(false);
  const [start] = useState(() => newFields(viewer.timeZone));
  const form = useDraftForm<SessionFields>('session:new', start);
  const [schedule, { loading, error }] = useMutation(SessionScheduleDocument, {
    // What is planned is on the lists and on Home as well.
    update: (cache) => {
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'peerSessions' });
      forgetWeek(cache);
    },
  });

  const [repeat, series] = useMutation(SeriesScheduleDocument, { update: forgetSeries });

  if (!audiences.data) {
    return audiences.error ? (
      <ErrorState
        what={t('sessions.formNotLoaded')}
        kept={say(audiences.error)}
        onRetry={() => void audiences.refetch()}
      />
    ) : (
      <Skeletons count={5} height={76} />
    );
  }
  const groups = audiences.data.sessionAudiences;
  if (groups.length === 0) {
    return (
      <EmptyState
        action={
          <ButtonLink to="/sessions" variant="default">
            {t('sessions.all')}
          </ButtonLink>
        }
      >
        {t('words.who.coordinator')}
      </EmptyState>
    );
  }

  const send = async (fields: SessionFields) => {
    const input = { ...draftInput(fields), audienceId: fields.audienceId };
    try {
      let { id } = fields;
      if (fields.repeats === 'no') await schedule({ variables: { input } });
      else {
        const { seriesId, skipsBreaks } = fields;
        const made = await repeat({
          variables: { input: { ...input, id: seriesId, rule: ruleOf(fields), skipsBreaks } },
        });
        id = made.data?.seriesSchedule.id ?? id;
      }
      form.forget();
      await navigate(`/sessions/${id}${protocolNext ? '/protocol' : ''}`, { replace: true });
    } catch {
      // Said in the form; everything is kept.
    }
  };

  return (
    <SessionForm
      form={form}
      audiences={groups}
      collective={groups.find(({ id }) => id === form.fields.audienceId)?.kind === 'COLLECTIVE'}
      standing={null}
      busy={loading || series.loading}
      error={form.fields.repeats === 'no' ? error : series.error}
      notice={
        <>
          <Checkbox
            label={t('places.chooseProtocol')}
            checked={protocolNext}
            onChange={(event) => setProtocolNext(event.currentTarget.checked)}
          />
          <OtherDraft place="session:new" />
        </>
      }
      sendWord={form.fields.repeats === 'no' ? t('sessions.schedule') : t('series.scheduleMany')}
      onSend={(fields) => void send(fields)}
      cancel={
        <ButtonLink to="/sessions" variant="subtle">
          {t('sessions.leaveForm')}
        </ButtonLink>
      }
    />
  );
}

/** Schedules a session. */
export default function SessionNewPage() {
  const { t } = useWords();
  return (
    <Column>
      <PageTitle title={t('sessions.schedule')} />
      <NewSession />
    </Column>
  );
}
