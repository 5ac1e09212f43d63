import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { ReviewActDocument, type ReviewAct, type ReviewRowFragment } from '../../gql/review/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row } from '../../ui/column.js';
import { UndoBar } from '../../ui/undo-bar.js';
import { ReviewForm, WITH_WHY, type ActWithWhy } from './review-form.js';
import classes from './review.module.css';

/** What is taken back by what, and for how long it is offered, in milliseconds. */
const BACK: Partial<Record<ReviewAct, ReviewAct>> = {
  KEEP: 'REOPEN',
  HIDE: 'SHOW',
  SHOW: 'HIDE',
  REMOVE: 'RESTORE',
};
const UNDO_FOR = 30_000;
const withWhy = (act: ReviewAct): ActWithWhy | null => WITH_WHY.find((one) => one === act) ?? null;

/** What fits how the thing stands now. */
function fitting({ waitingSince, state }: ReviewRowFragment): ReviewAct[] {
  if (!waitingSince) return state === 'REMOVED' ? [] : ['REOPEN'];
  if (state === 'DELETED' || state === 'REMOVED') return ['KEEP'];
  // What is hidden is shown before it can stay.
  return state === 'HIDDEN'
    ? ['SHOW', 'REDACT', 'ASK', 'REMOVE']
    : ['KEEP', 'REDACT', 'ASK', 'HIDE', 'REMOVE'];
}

interface ReviewActsProps {
  item: ReviewRowFragment;
  passage: string;
  onPassage: (passage: string) => void;
  onDone: () => void;
}

/** What a moderator may do once they have read it, each with a reason where it touches someone's words, and the way back where there is one. */
export function ReviewActs({ item, passage, onPassage, onDone }: ReviewActsProps) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const announce = useAnnounce();
  const client = useApolloClient();
  const [chosen, setChosen] = useState<ActWithWhy | null>(null);
  const [undo, setUndo] = useState<{ act: ReviewAct; why: string; until: string } | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const perform = async (act: ReviewAct, why: string, back = false): Promise<boolean> => {
    let isDone = false;
    setBusy(true);
    setTrouble(null);
    try {
      const input = { id: newId(), itemId: item.id, act, why, passage: act === 'REDACT' ? passage : '' };
      await client.mutate({ mutation: ReviewActDocument, variables: { input } });
      if (!BACK[act] || back) announce(t(`review.done.${act}`));
      setChosen(null);
      setUndo(BACK[act] && !back ? { act, why, until: new Date(Date.now() + UNDO_FOR).toISOString() } : null);
      onDone();
      isDone = true;
    } catch (error) {
      setTrouble(error);
    }
    setBusy(false);
    return isDone;
  };
  const takeBack = ({ act, why }: { act: ReviewAct; why: string }) => {
    const back = BACK[act];
    if (back) void perform(back, withWhy(back) ? why || t('review.again') : '', true);
  };
  return (
    <div className={classes.acts}>
      {undo ? (
        <UndoBar
          done={t(`review.done.${undo.act}`)}
          until={undo.until}
          onUndo={() => takeBack(undo)}
          onClose={() => setUndo(null)}
        />
      ) : null}
      {chosen ? (
        <ReviewForm
          key={chosen}
          itemId={item.id}
          act={chosen}
          passage={passage}
          onPassage={onPassage}
          passageFault={fault(trouble, 'passage') ? t('review.notThere') : undefined}
          whyFault={fault(trouble, 'why')}
          busy={busy}
          onSend={(why) => perform(chosen, why)}
          onLeave={() => {
            setChosen(null);
            setTrouble(null);
          }}
        />
      ) : (
        <Row>
          {fitting(item).map((act) => (
            <Button
              key={act}
              variant="default"
              size="xs"
              loading={busy}
              onClick={() => {
                const asks = withWhy(act);
                if (asks) setChosen(asks);
                else void perform(act, '');
              }}
            >
              {t(`review.act.${act}`)}
            </Button>
          ))}
        </Row>
      )}
      {trouble && !fault(trouble, 'passage') && !fault(trouble, 'why') ? (
        <p role="alert" className={classes.trouble}>
          {say(trouble)}
        </p>
      ) : null}
    </div>
  );
}
