import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  SeriesEditDocument,
  SessionDocument,
  SessionEditDocument,
  type SeriesEditMutation,
  type SessionFactsFragment,
} from '../../gql/sessions/graphql.js';
import { forgetWeek } from '../../platform/apollo/forget-week.js';
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
import { Button } from '@mantine/core';
import { Skeletons } from '../../ui/skeletons.js';
import { NewerVersion } from './newer-version.js';
import { draftInput, fieldsOf, type SessionFields } from './session-fields.js';
import { SeriesOutcome } from './series-outcome.js';
import { asScope, SeriesScopeField } from './series-scope.js';
import { forgetSeries } from './series.cache.js';
import { SessionForm } from './session-form.js';

function EditForm({ session, onRead }: { session: SessionFactsFragment; onRead: () => Promise<unknown> }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [start] = useState(() => fieldsOf(session));
  const form = useDraftForm<SessionFields>(`session:${session.id}:edit`, start);
  const [edit, { loading, error, reset }] = useMutation(SessionEditDocument, { update: forgetWeek });
  const [editSeries, inSeries] = useMutation(SeriesEditDocument, { update: forgetSeries });
  const [outcome, setOutcome] = useState<SeriesEditMutation['seriesEdit'] | null>(null);
  const { fields, change } = form;
  // A draft made from an older version, or a save that met a newer one.
  const newer = session.version > fields.version;
  const { series } = session;
  const scope = series ? asScope(fields.scope) : 'THIS';
  const seriesMoved = scope !== 'THIS' && series ? series.version > fields.seriesVersion : false;

  const again = () => {
    reset();
    inSeries.reset();
  };
  const send = async (now: SessionFields) => {
    try {
      const input = { ...draftInput(now), version: now.version };
      if (scope === 'THIS') await edit({ variables: { input } });
      else {
        const { seriesVersion, newSeriesId } = now;
        const done = await editSeries({
          variables: { input: { ...input, scope, seriesVersion, newSeriesId } },
        });
        const changed = done.data?.seriesEdit;
        if (changed && changed.kept.length + changed.onBreaks.length > 0) {
          form.forget();
          setOutcome(changed);
          return;
        }
      }
      form.forget();
      await navigate(`/sessions/${session.id}`, { replace: true });
    } catch (trouble) {
      // Said in the form; everything is kept.
      if (troubleOf(trouble).code === 'conflict') await onRead().catch(() => undefined);
    }
  };

  if (outcome) return <SeriesOutcome outcome={outcome} />;
  return (
    <SessionForm
      form={form}
      audiences={null}
      collective={session.audienceKind === 'COLLECTIVE'}
      standing={Date.parse(session.startsAt)}
      busy={loading || inSeries.loading}
      error={scope === 'THIS' ? error : inSeries.error}
      notice={
        <>
          {series && series.total > 1 ? (
            <SeriesScopeField
              label={t('series.scope')}
              allWhat={t('series.scopeAllWhat')}
              value={scope}
              onChange={(wish) => change({ scope: wish })}
            />
          ) : null}
          {newer ? (
            <NewerVersion
              mine={fields}
              theirs={fieldsOf(session)}
              onKeepMine={() => {
                again();
                change({ version: session.version, seriesVersion: series?.version ?? 0 });
              }}
              onTakeTheirs={() => {
                again();
                change({ ...fieldsOf(session), scope });
              }}
            />
          ) : seriesMoved ? (
            <div role="alert">
              <p>{t('series.newer')}</p>
              <Button
                variant="default"
                onClick={() => {
                  again();
                  change({ seriesVersion: series?.version ?? 0 });
                }}
              >
                {t('series.newerOk')}
              </Button>
            </div>
          ) : (
            <OtherDraft place={`session:${session.id}:edit`} />
          )}
        </>
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
