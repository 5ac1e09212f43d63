import { characters, LIMITS } from '@hearth/shared';
import { useCallback, useEffect, useRef } from 'react';
import { SignOutDocument, TextOnlyDraftKeepDocument } from '../../../gql/text-only/graphql.js';
import { readDraft, readSynced, unsyncedPlaces, writeSynced } from '../../../platform/drafts/draft-store.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import { anythingUnsent } from '../../../platform/outbox/anything-unsent.js';
import { atMost, leaveDevice } from '../../../platform/shared-device/leave-device.js';
import { Lost } from '../../../platform/shared-device/lost.js';
import { useLeaving } from '../../../platform/shared-device/use-leaving.js';
import { allSent } from '../room-outbox.js';
import { sendKeptNotes } from '../send-kept-notes.js';
import { ask } from './ask.js';

/** Hands a draft over as it stands. Where another device wrote meanwhile, it stays and is named. */
async function sendDraft(personId: string, place: string): Promise<void> {
  const body = readDraft(personId, place);
  if (body === null || characters(body) > LIMITS.draft) return;
  const base = readSynced(personId, place)?.rev ?? 0;
  const { draftKeep } = await ask(TextOnlyDraftKeepDocument, { input: { personId, place, body, base } });
  if (!draftKeep.other) writeSynced(personId, place, { rev: draftKeep.rev, body });
}

/** Sends what waits here, as far as it goes within a moment. Replies to threads and answers to polls are the big page’s, and are named. */
async function sendWaiting(personId: string): Promise<void> {
  const messages = async () => {
    if (await anythingUnsent(personId)) await allSent(personId);
  };
  await Promise.all([
    atMost(messages()),
    atMost(sendKeptNotes(personId)),
    atMost(Promise.allSettled(unsyncedPlaces(personId).map((place) => sendDraft(personId, place)))),
  ]);
}

interface LeaveSharedProps {
  personId: string;
  /** Takes the room off the screen. */
  blank: () => void;
  onStay: () => void;
}

/** Sends what is on its way, says what would be lost, then signs out and takes everything away. */
export function LeaveShared({ personId, blank, onStay }: LeaveSharedProps) {
  const { t } = useWords();
  const said = useRef<HTMLDivElement>(null);
  const send = useCallback(() => sendWaiting(personId), [personId]);
  const leave = useCallback(
    () =>
      leaveDevice({
        personId,
        signOut: (clear) => ask(SignOutDocument, { clear }),
        blank,
        to: `/${location.pathname.slice(1)}`,
      }),
    [personId, blank],
  );
  const leaving = useLeaving(personId, { send, leave });
  const { waiting, isAway } = leaving;
  // What was pressed is gone: what is said now is where the focus is.
  useEffect(() => said.current?.focus(), [waiting]);
  return (
    <section className="card" aria-label={t('sharedDevice.title')}>
      <div ref={said} tabIndex={-1}>
        {waiting === null ? <p role="status">{t('sharedDevice.sending')}</p> : null}
        {isAway ? <p role="alert">{t('sharedDevice.noLine')}</p> : null}
        {waiting && waiting.length > 0 ? <Lost waiting={waiting} /> : null}
      </div>
      <div className="acts">
        {waiting === null ? null : (
          <button type="button" onClick={leaving.send}>
            {t('words.tryAgain')}
          </button>
        )}
        {waiting && waiting.length > 0 ? (
          <button type="button" onClick={leaving.leave}>
            {t('sharedDevice.anyway')}
          </button>
        ) : null}
        <button type="button" onClick={onStay}>
          {t('sharedDevice.stay')}
        </button>
      </div>
    </section>
  );
}
