import { Button } from '@mantine/core';
import { useEffect, useId, useLayoutEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { ThreadFactsFragment } from '../../gql/forum/graphql.js';
import { OtherDraft } from '../../platform/drafts/other-draft.js';
import { withPlainNames } from '../../platform/files/file-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { GuardAsks, GuardNotes } from '../../platform/identifier-guard/guard-notes.js';
import { useGuard } from '../../platform/identifier-guard/use-guard.js';
import { IconX } from '../../ui/icons.js';
import { AsMember } from './as-member.js';
import { useAudienceWords } from './audience-words.js';
import { replyPlace, type ReplyDraft } from './use-reply-draft.js';
import { ReplyNeeds, ReplyNotes } from './reply-about.js';
import { useTextFault, WritingField, type WritingHandle } from './writing-field.js';
import classes from './reply-form.module.css';

export interface ReplyOpenFormProps {
  thread: ThreadFactsFragment;
  draft: ReplyDraft;
  onClose: () => void;
  onSend: () => void;
  phone: boolean;
}

/** On a phone the form takes the whole screen, as a dialog of the browser's own; on a desk it stands in the page. */
function Frame({
  phone,
  labelledBy,
  onClose,
  children,
}: {
  phone: boolean;
  labelledBy: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed before it is off the page, as every dialog (ui/dialog.tsx): so the focus goes back to what opened it.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    return () => element.close();
  }, [phone]);
  if (!phone) {
    return (
      <section className={classes.card} aria-labelledby={labelledBy} data-hold>
        {children}
      </section>
    );
  }
  return (
    <dialog
      ref={dialog}
      className={classes.full}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}

/** The reply form where one writes. */
export function ReplyOpenForm({ thread, draft, onClose, onSend, phone }: ReplyOpenFormProps) {
  const { t } = useWords();
  const audience = useAudienceWords(thread, true);
  const faultOf = useTextFault();
  const heading = useId();
  const field = useRef<WritingHandle>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const { text, replyTo, asMember, wasKept } = draft;

  useEffect(() => {
    field.current?.focus({ preventScroll: phone });
  }, [phone, replyTo]);

  const focusText = () => field.current?.focus();
  const changeText = (next: string) => {
    draft.change({ text: next });
    setWrong(null);
  };
  const guard = useGuard({
    draft: draft.id,
    parts: [{ text, onChange: changeText }],
    focusText,
    onSend: () => {
      focusText();
      onSend();
    },
  });
  const send = () => {
    const fault = faultOf(text);
    setWrong(fault);
    if (fault) focusText();
    else guard.send();
  };

  return (
    <Frame phone={phone} labelledBy={heading} onClose={onClose}>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          send();
        }}
      >
        <div className={classes.head}>
          <h2 id={heading}>{t('forum.reply.title')}</h2>
          <button type="button" className={classes.close} onClick={onClose}>
            <IconX aria-hidden="true" />
            {t('forum.reply.close')}
          </button>
        </div>
        {replyTo > 0 ? (
          <p className={classes.replyTo}>
            {t('forum.reply.to', { number: replyTo })}
            <button type="button" className={classes.close} onClick={() => draft.change({ replyTo: 0 })}>
              {t('forum.reply.toAll')}
            </button>
          </p>
        ) : null}
        <OtherDraft place={replyPlace(thread.id)} />
        <ReplyNeeds needs={thread.needs} />
        <WritingField
          ref={field}
          label={t('forum.reply.title')}
          labelHidden
          value={text}
          error={wrong}
          spaceId={thread.spaceId}
          asMember={asMember}
          onSend={send}
          onChange={changeText}
          marked={guard.wordsIn(0)}
          notes={<GuardNotes guard={guard} />}
        />
        <ReplyNotes draft={draft} />
        <AsMember
          on={asMember}
          text={text}
          onChange={(on) => draft.change({ asMember: on, ...(on && { text: withPlainNames(text) }) })}
        />
        <GuardAsks guard={guard} />
        <div className={classes.foot}>
          <p className="quiet small">
            {audience} {wasKept ? <b>{t('forum.reply.kept')}</b> : null}
          </p>
          <Button type="submit">{t('forum.reply.send')}</Button>
        </div>
      </form>
    </Frame>
  );
}
