import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode, type RefObject } from 'react';
import type { ThreadFactsFragment } from '../../gql/forum/graphql.js';
import { withPlainNames } from '../../platform/files/file-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { GuardAsks, GuardNotes } from '../../platform/identifier-guard/guard-notes.js';
import { useGuard } from '../../platform/identifier-guard/use-guard.js';
import { IconPencil, IconX } from '../../ui/icons.js';
import { AsMember } from './as-member.js';
import { useAudienceWords } from './audience-words.js';
import type { ReplyDraft } from './use-reply-draft.js';
import { ReplyNeeds, ReplyNotes } from './reply-about.js';
import { usePhone } from './use-phone.js';
import { useTextFault, WritingField, type WritingHandle } from './writing-field.js';
import classes from './reply-form.module.css';

interface ReplyFormProps {
  thread: ThreadFactsFragment;
  draft: ReplyDraft;
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
  onSend: () => void;
  /** The reader has read to the end: the form stays at hand from here on. */
  follows: boolean;
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
  useEffect(() => {
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

function OpenForm({
  thread,
  draft,
  onClose,
  onSend,
  phone,
}: Omit<ReplyFormProps, 'open' | 'onOpen' | 'follows'> & { phone: boolean }) {
  const { t } = useWords();
  const audience = useAudienceWords(thread);
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

const MOST_OF_THE_SCREEN = 0.6;

/** Tells the page how much of the screen the form takes, so that whatever gets the focus is scrolled clear of it. */
function useHeight(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = place.current;
    if (!element || typeof ResizeObserver !== 'function') return;
    const page = document.documentElement.style;
    const measure = () => {
      // Large text on a low screen: a form that stayed there would cover the thread. Whoever writes in it keeps it.
      const writes = element.contains(document.activeElement);
      const tall = !writes && element.offsetHeight > innerHeight * MOST_OF_THE_SCREEN;
      element.toggleAttribute('data-tall', tall);
      page.setProperty('--reply-height', tall ? '0px' : `${element.offsetHeight}px`);
    };
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    // The focus stands where it goes to a moment after it left.
    const later = () => requestAnimationFrame(measure);
    element.addEventListener('focusin', measure);
    element.addEventListener('focusout', later);
    return () => {
      watch.disconnect();
      element.removeEventListener('focusin', measure);
      element.removeEventListener('focusout', later);
      page.removeProperty('--reply-height');
    };
  }, [place]);
}

/** The reply box: a line at the end of the thread that follows whoever has read it, and opens where one writes. */
export function ReplyForm(props: ReplyFormProps) {
  const { t } = useWords();
  const phone = usePhone();
  const { draft, open, onOpen, follows } = props;
  const place = useRef<HTMLDivElement>(null);
  useHeight(place);
  const hasText = draft.text.trim() !== '';
  return (
    <div
      ref={place}
      className={classes.place}
      data-follows={follows || open || hasText || undefined}
      data-open={open || undefined}
    >
      {open ? <OpenForm {...props} phone={phone} /> : null}
      {!open || phone ? (
        <button type="button" className={classes.closed} onClick={onOpen} aria-expanded={open}>
          <IconPencil aria-hidden="true" />
          {hasText ? t('forum.reply.goOn') : t('forum.reply.start')}
        </button>
      ) : null}
    </div>
  );
}
