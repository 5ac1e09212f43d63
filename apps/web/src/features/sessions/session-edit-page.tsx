import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  SessionDocument,
  SessionEditDocument,
  type SessionFactsFragment,
} from '../../gql/sessions/graphql.js';
import { OtherDraft } from '../../platform/drafts/other-draft.js';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Column } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { NewerVersion } from './newer-version.js';
import { draftInput, fieldsOf, type SessionFields } from './session-fields.js';
import { SessionForm } from './session-form.js';

function EditForm({ session, onRead }: { session: SessionFactsFragment; onRead: () => Promise<unknown> }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [start] = useState(() => fieldsOf(session));
  const form = useDraftForm<SessionFields>(`session:${session.id}:edit`, start);
  const [edit, { loading, error, reset }] = useMutation(SessionEditDocument);
  const { fields, change } = form;
  // A draft made from an older version, or a save that met a newer one.
  const newer = session.version > fields.version;

  const send = async (now: SessionFields) => {
    try {
      await edit({ variables: { input: { ...draftInput(now), version: now.version } } });
      form.forget();
      await navigate(`/sessions/${session.id}`, { replace: true });
    } catch (trouble) {
      // Said in the form; everything is kept.
      if (troubleOf(trouble).code === 'conflict') await onRead().catch(() => undefined);
    }
  };

  return (
    <SessionForm
      form={form}
      audiences={null}
      collective={session.audienceKind === 'COLLECTIVE'}
      standing={Date.parse(session.startsAt)}
      busy={loading}
      error={error}
      notice={
        newer ? (
          <NewerVersion
            mine={fields}
            theirs={fieldsOf(session)}
            onKeepMine={() => {
              reset();
              change({ version: session.version });
            }}
            onTakeTheirs={() => {
              reset();
              change(fieldsOf(session));
            }}
          />
        ) : (
          <OtherDraft place={`session:${session.id}:edit`} />
        )
      }
      sendWord={t('sessions.save')}
      onSend={(now) => void send(now)}
      cancel={
        <ButtonLink to={`/sessions/${session.id}`} variant="subtle">
          {t('sessions.leaveForm')}
        </ButtonLink>
      }
    />
  );
}

/** Changes a session. */
export default function SessionEditPage() {
  const { sessionId = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(SessionDocument, {
    variables: { id: sessionId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const session = data?.peerSession;
  const nothing = error ? troubleOf(error).code === 'not_found' : false;
  return (
    <Column>
      <div>
        <PageTitle title={nothing ? t('words.nothingHere') : t('sessions.edit')} />
        {session ? <p className="quiet">{session.audienceName}</p> : null}
      </div>
      {nothing ? (
        <EmptyState action={<ButtonLink to="/sessions">{t('sessions.all')}</ButtonLink>}>
          {t('words.nothingHereWhy')}
        </EmptyState>
      ) : session ? (
        session.can.edit && session.status !== 'CANCELED' ? (
          <EditForm key={session.id} session={session} onRead={() => refetch()} />
        ) : (
          <EmptyState
            action={
              <ButtonLink to={`/sessions/${session.id}`} variant="default">
                {t('sessions.see')}
              </ButtonLink>
            }
          >
            {session.can.edit ? t('sessions.wasCanceled') : t('sessions.cannotEdit')}
          </EmptyState>
        )
      ) : error ? (
        <ErrorState what={t('sessions.oneNotLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeletons count={5} height={76} />
      )}
    </Column>
  );
}
