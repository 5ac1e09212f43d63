import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { TimePollAudiencesDocument, TimePollMakeDocument } from '../../gql/time-polls/graphql.js';
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
import { draftInput, newFields, type PollFields } from './poll-fields.js';
import { PollForm } from './poll-form.js';

/** Where what is begun is kept. */
const PLACE = 'time-poll:new';

function NewPoll() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const audiences = useQuery(TimePollAudiencesDocument, { fetchPolicy: 'cache-and-network' });
  const [start] = useState(() => ({ ...newFields(viewer.timeZone), audienceId: search.get('for') ?? '' }));
  const form = useDraftForm<PollFields>(PLACE, start);
  const [make, { loading, error }] = useMutation(TimePollMakeDocument, {
    update: (cache) => cache.evict({ id: 'ROOT_QUERY', fieldName: 'timePolls' }),
  });
  if (!audiences.data)
    return audiences.error ? (
      <ErrorState
        what={t('timePolls.formNotLoaded')}
        kept={say(audiences.error)}
        onRetry={() => void audiences.refetch()}
      />
    ) : (
      <Skeletons count={5} height={76} />
    );
  const groups = audiences.data.sessionAudiences;
  if (groups.length === 0)
    return (
      <EmptyState action={<ButtonLink to="/time-polls">{t('timePolls.title')}</ButtonLink>}>
        {t('words.who.coordinator')}
      </EmptyState>
    );
  const send = async (fields: PollFields) => {
    const { audienceId, timeZone, everyone, showsNames } = fields;
    try {
      await make({
        variables: {
          input: {
            ...draftInput(fields, new Map()),
            ...{ audienceId, timeZone, everyone, showsNames, minutes: Number(fields.minutes) },
          },
        },
      });
      form.forget();
      await navigate(`/time-polls/${fields.id}`, { replace: true });
    } catch {
      // Said in the form; everything is kept.
    }
  };
  return (
    <PollForm
      form={form}
      audiences={groups}
      standing={null}
      busy={loading}
      error={error}
      notice={<OtherDraft place={PLACE} />}
      sendWord={t('timePolls.askThem')}
      onSend={(fields) => void send(fields)}
      cancel={
        <ButtonLink to="/time-polls" variant="subtle">
          {t('timePolls.leaveForm')}
        </ButtonLink>
      }
    />
  );
}

/** Makes a time poll. */
export default function TimePollNewPage() {
  const { t } = useWords();
  return (
    <Column>
      <PageTitle title={t('timePolls.new')} />
      <NewPoll />
    </Column>
  );
}
