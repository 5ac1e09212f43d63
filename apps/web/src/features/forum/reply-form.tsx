import { useEffect, useRef, type RefObject } from 'react';
import type { ThreadFactsFragment } from '../../gql/forum/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { IconPencil } from '../../ui/icons.js';
import { later, useLater, useWhenIdle } from '../../ui/later.js';
import { postEditForm } from './post-edit.js';
import type { ReplyDraft } from './use-reply-draft.js';
import { usePhone } from './use-phone.js';
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

const openForm = later(async () => (await import('./reply-open-form.js')).ReplyOpenForm);
/** With a dropped line one can still write. */
const fetchForms = () => {
  void openForm.fetch();
  void postEditForm.fetch();
};

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

/** Once the form is closed, whoever wrote is at what opens it, unless the focus went on by itself. */
function useFocusBack(open: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(open);
  useEffect(() => {
    if (was.current && !open && document.activeElement === document.body)
      button.current?.focus({ preventScroll: true });
    was.current = open;
  }, [open]);
  return button;
}

/** The reply box: a line at the end of the thread that follows whoever has read it, and opens where one writes. */
export function ReplyForm(props: ReplyFormProps) {
  const { t } = useWords();
  const phone = usePhone();
  const { draft, open, onOpen, follows } = props;
  const { Piece: OpenForm, failed, again } = useLater(openForm, open);
  useWhenIdle(fetchForms);
  const place = useRef<HTMLDivElement>(null);
  useHeight(place);
  const opener = useFocusBack(open);
  const hasText = draft.text.trim() !== '';
  return (
    <div
      ref={place}
      className={classes.place}
      data-follows={follows || open || hasText || undefined}
      data-open={open || undefined}
    >
      {open && OpenForm ? <OpenForm {...props} phone={phone} /> : null}
      {open && failed ? (
        <p role="alert" className={classes.failed}>
          {t('forum.reply.formNotLoaded')}
        </p>
      ) : null}
      {!open || !OpenForm || phone ? (
        <button
          ref={opener}
          type="button"
          className={classes.closed}
          onClick={failed ? again : onOpen}
          aria-expanded={open && OpenForm !== null}
        >
          <IconPencil aria-hidden="true" />
          {hasText ? t('forum.reply.goOn') : t('forum.reply.start')}
        </button>
      ) : null}
    </div>
  );
}
