import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ProtocolRunFragment, RoomSessionFragment } from '../../gql/room/graphql.js';
import { OtherDraft } from '../../platform/drafts/other-draft.js';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Row } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import {
  chosen,
  contentOf,
  fieldsOfRun,
  newStep,
  NO_PROTOCOL,
  saveInput,
  type ProtocolFields,
} from './protocol-fields.js';
import { ProtocolForm } from './protocol-form.js';
import { ProtocolNewer } from './protocol-newer.js';
import { ProtocolShipped } from './protocol-shipped.js';
import { useProtocolSave } from './use-protocol-save.js';
import classes from './protocol.module.css';

interface ProtocolEditorProps {
  session: RoomSessionFragment;
  fetched: ProtocolRunFragment | null;
}

/** Chooses a session's protocol, makes it one's own, takes it away. What is written is kept as every draft is. */
export function ProtocolEditor({ session, fetched }: ProtocolEditorProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const place = `session:${session.id}:protocol`;
  const [start] = useState(() => fieldsOfRun(fetched));
  const form = useDraftForm<ProtocolFields>(place, start);
  const { run, busy, trouble, save, forgetTrouble } = useProtocolSave(session.id, fetched);
  const { fields, change } = form;
  const empty = fields.title === '' && fields.steps === NO_PROTOCOL.steps;
  const [choosing, setChoosing] = useState(false);
  const [asking, setAsking] = useState(false);
  /** What was done last, and with which fields: it is said until they are changed. */
  const [done, setDone] = useState({ words: '', fields });
  /** Grows where the steps in the form are replaced by others. */
  const [round, setRound] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(form);
  useEffect(() => {
    latest.current = form;
  });

  const stands = run !== null && run.steps.length > 0;
  const under = run?.state === 'RUNNING' || run?.state === 'PAUSED';
  const begun = run && under ? run.step + 1 : 0;
  const newer = contentOf(run) !== fields.base;
  const offers = choosing || empty;

  // What one pressed has gone with what it stood in: the focus goes on to the top of what came.
  const drawn = useRef(offers);
  useEffect(() => {
    if (drawn.current === offers) return;
    drawn.current = offers;
    const next = offers ? heading.current : box.current?.querySelector<HTMLElement>('input');
    next?.focus();
  }, [offers]);

  const put = (some: Partial<ProtocolFields>) => {
    forgetTrouble();
    change(some);
    setChoosing(false);
    setRound((count) => count + 1);
  };
  const send = async () => {
    const version = run && !newer ? run.version : fields.version;
    const saved = await save(saveInput(session.id, version, fields), fields.base);
    if (!saved) return;
    const now = latest.current;
    const whole = now.fields.steps === fields.steps && now.fields.title === fields.title;
    const after = { version: saved.version, base: contentOf(saved) };
    now.change(after);
    // What was typed while it was on its way stays a draft.
    if (!whole) return;
    now.forget();
    const early = session.status === 'UPCOMING';
    setDone({
      words: early ? t('protocol.savedEarly') : t('protocol.saved'),
      fields: { ...now.fields, ...after },
    });
  };
  const takeAway = async () => {
    const version = run && !newer ? run.version : fields.version;
    const gone = await save(saveInput(session.id, version, NO_PROTOCOL), fields.base);
    setAsking(false);
    if (!gone) return;
    change({ ...NO_PROTOCOL, version: gone.version });
    form.forget();
  };

  if (offers) {
    return (
      <ProtocolShipped
        heading={heading}
        onTake={(protocol) => put(chosen(protocol))}
        onOwn={() => put({ title: '', source: '', steps: JSON.stringify([newStep()]) })}
        onStay={empty ? null : () => setChoosing(false)}
      />
    );
  }
  return (
    <div ref={box}>
      <ProtocolForm
        key={round}
        form={form}
        lasts={session.minutes}
        begun={begun}
        busy={busy}
        trouble={trouble}
        notice={
          newer ? (
            <ProtocolNewer
              theirs={stands ? run : null}
              onKeepMine={() => {
                forgetTrouble();
                const known = Number(trouble?.params?.['version'] ?? fields.version);
                change({ version: run?.version ?? known, base: contentOf(run) });
              }}
              onTakeTheirs={() => {
                put(fieldsOfRun(run));
                form.forget();
              }}
            />
          ) : (
            <OtherDraft place={place} />
          )
        }
        done={JSON.stringify(done.fields) === JSON.stringify(fields) ? done.words : ''}
        onSend={() => void send()}
        onOther={() => setChoosing(true)}
        more={
          <>
            {session.can.enterRoom ? (
              <ButtonLink to={`/sessions/${session.id}/room`} variant="subtle">
                {t('protocol.toRoom')}
              </ButtonLink>
            ) : null}
            {stands && !under ? (
              <Button variant="subtle" onClick={() => setAsking(true)}>
                {t('protocol.away')}
              </Button>
            ) : null}
          </>
        }
      />
      {under || run?.state === 'OVER' ? (
        <p className={`quiet small ${classes.endFirst}`}>
          {under ? t('protocol.endFirst') : t('protocol.beginsAnew')}
        </p>
      ) : null}
      <Dialog open={asking} title={t('protocol.away')} onClose={() => setAsking(false)}>
        <p>{t('protocol.awayWhat')}</p>
        {trouble && trouble.code !== 'conflict' ? <p role="alert">{say(trouble)}</p> : null}
        <Row>
          <Button onClick={() => void takeAway()}>{t('protocol.away')}</Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('protocol.keep')}
          </Button>
        </Row>
      </Dialog>
    </div>
  );
}
