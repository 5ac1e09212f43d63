import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { newId } from '../../platform/ids/new-id.js';
import type { Reply } from './unsent-kept.js';

const EMPTY = { id: '', text: '', asMember: false, replyTo: 0, notes: '' };

/** Where the reply one writes in a thread is kept. */
export const replyPlace = (threadId: string) => `thread:${threadId}:reply`;

const listed = (notes: string): string[] => (notes === '' ? [] : notes.split(' '));

export interface ReplyDraft {
  /** The id the reply will have; empty before the first word. */
  id: string;
  text: string;
  asMember: boolean;
  /** Number of the post it replies to; 0 for the thread as a whole. */
  replyTo: number;
  /** Keys of content notes. */
  contentNotes: readonly string[];
  /** Left here on an earlier visit. */
  wasKept: boolean;
  change: (some: Partial<Omit<typeof EMPTY, 'id'>>) => void;
  /** The reply with the id it keeps through every retry; the draft starts anew. */
  take: () => Reply;
  /** Puts a reply that was not sent back under one's hands, before whatever stands there already. */
  putBack: (reply: Reply) => void;
}

/** The one reply one is writing in a thread, kept at each keystroke. */
export function useReplyDraft(threadId: string): ReplyDraft {
  const { fields, change, forget, wasKept } = useDraftForm(replyPlace(threadId), EMPTY);
  return {
    id: fields.id,
    text: fields.text,
    asMember: fields.asMember,
    replyTo: fields.replyTo,
    contentNotes: listed(fields.notes),
    wasKept: wasKept && fields.text !== '',
    change: (some) => change(fields.id === '' ? { ...some, id: newId() } : some),
    take: () => {
      const { id, text, asMember, replyTo, notes } = fields;
      change(EMPTY);
      forget();
      return {
        id: id || newId(),
        markdown: text,
        asMember,
        replyToNumber: replyTo || null,
        contentNotes: listed(notes),
      };
    },
    putBack: ({ id, markdown, asMember, replyToNumber, contentNotes }) =>
      change({
        id,
        text: fields.text.trim() === '' ? markdown : `${markdown}\n\n${fields.text}`,
        asMember,
        replyTo: replyToNumber ?? 0,
        notes: contentNotes.join(' '),
      }),
  };
}
