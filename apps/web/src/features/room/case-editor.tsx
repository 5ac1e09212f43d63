import { Button } from '@mantine/core';
import { CASE_PARTS } from '@hearth/shared';
import { useEffect, useRef, useState } from 'react';
import type { CaseCardWholeFragment, RoomSessionFragment } from '../../gql/room/graphql.js';
import { OtherDraft } from '../../platform/drafts/other-draft.js';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Row, Stack } from '../../ui/column.js';
import { contentOf, fieldsOf, saveInput, type CaseFields } from './case-fields.js';
import { CaseForm } from './case-form.js';
import { CasePartView } from './case-part.js';
import { CaseWithdraw } from './case-withdraw.js';
import { useCaseSave } from './use-case-save.js';
import classes from './case-card.module.css';
import protocolClasses from './protocol.module.css';

interface CaseEditorProps {
  session: RoomSessionFragment;
  whole: CaseCardWholeFragment;
}

/** Someone else changed the case meanwhile: what it says now, and which of the two shall stand. */
function Newer({
  whole,
  onKeepMine,
  onTakeTheirs,
}: {
  whole: CaseCardWholeFragment;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}) {
  const { t } = useWords();
  return (
    <div className={protocolClasses.newer} role="alert">
      <h2>{t('case.newer')}</h2>
      <p>{whole.stands ? t('case.newerWhat') : t('case.newerGone')}</p>
      {whole.stands
        ? CASE_PARTS.map((part) => <CasePartView key={part} part={part} words={whole} heading="h3" />)
        : null}
      <Row>
        <Button variant="default" onClick={onKeepMine}>
          {t('case.keepMine')}
        </Button>
        <Button variant="default" onClick={onTakeTheirs}>
          {t('case.takeTheirs')}
        </Button>
      </Row>
    </div>
  );
}

/** Writes a session's case. What is written is kept as every draft is; a newer version is shown, never written over unseen. */
export function CaseEditor({ session, whole }: CaseEditorProps) {
  const { t } = useWords();
  const place = `session:${session.id}:case`;
  const [start] = useState(() => fieldsOf(whole));
  const form = useDraftForm<CaseFields>(place, start);
  const acts = useCaseSave(session.id);
  const { fields, change } = form;
  const newer = contentOf(whole) !== fields.base;
  /** What was done last, and with which fields: it is said until they are changed. */
  const [done, setDone] = useState({ words: '', fields });
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(form);
  useEffect(() => {
    latest.current = form;
  });

  const send = async () => {
    const input = saveInput(session.id, newer ? fields.version : whole.version, fields);
    const saved = input && (await acts.save(input));
    if (!saved) return;
    const now = latest.current;
    const after = { version: saved.version, base: contentOf(saved) };
    const unchanged = JSON.stringify(now.fields) === JSON.stringify(fields);
    now.change(after);
    // What was typed while it was on its way stays a draft.
    if (!unchanged) return;
    now.forget();
    setDone({ words: t('case.saved'), fields: { ...now.fields, ...after } });
  };
  const put = (next: CaseFields) => {
    acts.forgetTrouble();
    change(next);
    form.forget();
    box.current?.querySelector<HTMLElement>('select')?.focus();
  };
  return (
    <Stack>
      <div className={classes.intro}>
        <h2>{t('case.not')}</h2>
        <ul className={classes.not}>
          <li>{t('case.notNames')}</li>
          <li>{t('case.notWhen')}</li>
          <li>{t('case.notPublic')}</li>
        </ul>
        <p className="quiet small">{t('case.whoSees')}</p>
      </div>
      <div ref={box}>
        <CaseForm
          place={place}
          form={form}
          whole={whole}
          endsAt={session.endsAt}
          busy={acts.busy}
          trouble={acts.trouble}
          notice={
            newer ? (
              <Newer
                whole={whole}
                onKeepMine={() => {
                  acts.forgetTrouble();
                  change({ version: whole.version, base: contentOf(whole) });
                  box.current?.querySelector<HTMLElement>('[type=submit]')?.focus();
                }}
                onTakeTheirs={() => put(fieldsOf(whole))}
              />
            ) : (
              <OtherDraft place={place} />
            )
          }
          done={JSON.stringify(done.fields) === JSON.stringify(fields) ? done.words : ''}
          onSend={() => void send()}
          more={
            <>
              {session.can.enterRoom ? (
                <ButtonLink to={`/sessions/${session.id}/room`} variant="subtle">
                  {t('case.toRoom')}
                </ButtonLink>
              ) : null}
              <CaseWithdraw
                whole={whole}
                acts={acts}
                onDone={(now) => {
                  put(fieldsOf(now));
                  setDone({ words: t('case.withdrawn'), fields: fieldsOf(now) });
                }}
              />
            </>
          }
        />
      </div>
    </Stack>
  );
}
