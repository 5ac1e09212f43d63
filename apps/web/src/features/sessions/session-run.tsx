import '../../ui/field-styles.js';
import { useMutation } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { characters, LIMITS, ROOM_STAYS_MINUTES } from '@hearth/shared';
import { Suspense, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import {
  SeriesCancelDocument,
  SeriesReinstateDocument,
  SessionCancelDocument,
  SessionReinstateDocument,
  type SeriesScope,
  type SessionFactsFragment,
} from '../../gql/sessions/graphql.js';
import { forgetWeek } from '../../platform/apollo/forget-week.js';
import { CloseDialog } from '../../platform/closing/lazy-closing.js';
import { OtherDraft } from '../../platform/drafts/other-draft.js';
import { useDraft } from '../../platform/drafts/use-draft.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { GuestLinksLater } from '../../platform/guests/guest-links-later.js';
import { useMinute } from '../../platform/time/use-minute.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { IconPencil } from '../../ui/icons.js';
import { SeriesScopeField } from './series-scope.js';
import { forgetSeries } from './series.cache.js';
import { SessionWaitlist } from './session-waitlist.js';
import { SessionAnswers } from './session-answers.js';
import classes from './sessions.module.css';

interface CancelDialogProps {
  session: SessionFactsFragment;
  open: boolean;
  onClose: () => void;
  onCanceled: () => void;
  /** Someone else changed the session: read it again. */
  onConflict: () => void;
}

function CancelDialog({ session, open, onClose, onCanceled, onConflict }: CancelDialogProps) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const place = `session:${session.id}:cancel`;
  const draft = useDraft(place);
  const [cancel, single] = useMutation(SessionCancelDocument, { update: forgetWeek });
  const [cancelMany, many] = useMutation(SeriesCancelDocument, { update: forgetSeries });
  const { series } = session;
  const [wish, setWish] = useState<SeriesScope>('THIS');
  const scope = series ? wish : 'THIS';
  const { loading, error } = scope === 'THIS' ? single : many;
  const tooLong = characters(draft.text.trim()) > LIMITS.cancelNote;

  const send = async () => {
    if (tooLong) return;
    try {
      const input = { id: session.id, note: draft.text.trim(), version: session.version };
      if (series && scope !== 'THIS')
        await cancelMany({ variables: { input: { ...input, scope, seriesVersion: series.version } } });
      else await cancel({ variables: { input } });
      draft.forget();
      onCanceled();
    } catch (trouble) {
      // Said in the dialog; the note is kept.
      if (troubleOf(trouble).code === 'conflict') onConflict();
    }
  };

  return (
    <Dialog open={open} title={t('sessions.cancelTitle')} onClose={onClose}>
      <p>{t('sessions.cancelWhat')}</p>
      {series && series.total > 1 ? (
        <SeriesScopeField label={t('series.scopeCancel')} value={scope} onChange={setWish} />
      ) : null}
      {scope === 'THIS' ? null : <p className="quiet small">{t('series.cancelTold')}</p>}
      <OtherDraft place={place} />
      <Textarea
        label={t('sessions.cancelNote')}
        description={t('sessions.cancelNoteWhy')}
        rows={3}
        value={draft.text}
        error={
          tooLong
            ? t('words.fault.too_long', { max: LIMITS.cancelNote })
            : (fault(error, 'note') ?? undefined)
        }
        onChange={(event) => draft.write(event.currentTarget.value)}
      />
      {error ? (
        <p role="alert" className={classes.trouble}>
          {troubleOf(error).code === 'conflict' ? t('sessions.cancelConflict') : say(error)}
        </p>
      ) : null}
      <Row>
        <Button loading={loading} onClick={() => void send()}>
          {scope === 'THIS' ? t('sessions.cancelIt') : t('series.cancelMany')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('sessions.keepIt')}
        </Button>
      </Row>
    </Dialog>
  );
}

/** For those who run the session: how many come, edit, cancel, and the way back. */
export function SessionRun({
  session,
  onConflict,
}: {
  session: SessionFactsFragment;
  onConflict: () => void;
}) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [asking, setAsking] = useState(false);
  const [closing, setClosing] = useState(false);
  const [reinstate, { loading, error }] = useMutation(SessionReinstateDocument, { update: forgetWeek });
  const [reinstateMany, many] = useMutation(SeriesReinstateDocument, { update: forgetSeries });
  const together = session.series?.canceledTogether ?? 0;
  const now = useMinute();
  const { rsvpCounts: counts, can, status } = session;

  // The button that was pressed is gone with the change: the focus goes on from the heading above it.
  const heading = useRef<HTMLHeadingElement>(null);
  const changed = useRef(false);
  useEffect(() => {
    if (asking || closing || !changed.current) return;
    changed.current = false;
    heading.current?.focus();
  }, [asking, closing, status]);

  if (!counts && !can.edit) return null;

  const takeBack = async (all = false) => {
    try {
      changed.current = true;
      await (all ? reinstateMany : reinstate)({ variables: { id: session.id } });
    } catch {
      changed.current = false;
      // Said below.
    }
  };

  return (
    <Card labelledBy="run">
      <h2 id="run" ref={heading} tabIndex={-1}>
        {t('sessions.run')}
      </h2>
      {counts ? (
        <>
          <dl className={classes.counts}>
            <div>
              <dt>{t('sessions.count.going')}</dt>
              <dd>{counts.going}</dd>
            </div>
            <div>
              <dt>{t('sessions.count.maybe')}</dt>
              <dd>{counts.maybe}</dd>
            </div>
            <div>
              <dt>{t('sessions.count.notGoing')}</dt>
              <dd>{counts.notGoing}</dd>
            </div>
          </dl>
          <SessionAnswers sessionId={session.id} />
          <SessionWaitlist session={session} />
        </>
      ) : null}
      {/* For whoever runs it, so that they may see the answers; until its room has closed. */}
      {counts &&
      status !== 'CANCELED' &&
      !session.closedAt &&
      now <= Date.parse(session.endsAt) + ROOM_STAYS_MINUTES * 60_000 ? (
        <>
          <div>
            <Link to={`/sessions/${session.id}/protocol`} className={classes.join}>
              {t('sessions.protocol')}
            </Link>
            <p className="quiet small">{t('sessions.protocolWhat')}</p>
          </div>
          <GuestLinksLater sessionId={session.id} />
        </>
      ) : null}
      {can.close ? (
        <Row>
          <Button variant="default" onClick={() => setClosing(true)}>
            {t('sessions.close')}
          </Button>
        </Row>
      ) : null}
      {can.edit ? (
        <Row>
          {status === 'CANCELED' ? (
            <>
              <Button variant="default" loading={loading} onClick={() => void takeBack()}>
                {t('sessions.reinstate')}
              </Button>
              {together > 1 ? (
                <Button variant="default" loading={many.loading} onClick={() => void takeBack(true)}>
                  {t('series.reinstateMany', { count: together })}
                </Button>
              ) : null}
            </>
          ) : (
            <>
              <ButtonLink
                to={`/sessions/${session.id}/edit`}
                variant="default"
                leftSection={<IconPencil aria-hidden="true" />}
              >
                {t('sessions.edit')}
              </ButtonLink>
              <Button variant="subtle" onClick={() => setAsking(true)}>
                {t('sessions.cancelTitle')}
              </Button>
            </>
          )}
        </Row>
      ) : null}
      {(error ?? many.error) ? <p role="alert">{say(error ?? many.error)}</p> : null}
      {closing ? (
        <Suspense fallback={null}>
          <CloseDialog
            sessionId={session.id}
            here={null}
            onClose={() => setClosing(false)}
            onDone={() => {
              changed.current = true;
              setClosing(false);
            }}
          />
        </Suspense>
      ) : null}
      <CancelDialog
        session={session}
        open={asking}
        onClose={() => setAsking(false)}
        onCanceled={() => {
          changed.current = true;
          setAsking(false);
        }}
        onConflict={onConflict}
      />
    </Card>
  );
}
