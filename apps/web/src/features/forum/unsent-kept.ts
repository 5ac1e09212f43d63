import { readDraft, writeDraft } from '../../platform/drafts/draft-store.js';

/** A reply on its way. `id` is made once and stays through every retry. */
export interface Reply {
  id: string;
  markdown: string;
  asMember: boolean;
  replyToNumber: number | null;
  /** Keys of content notes. */
  contentNotes: readonly string[];
}

type KeptReply = Omit<Reply, 'contentNotes'> & Partial<Pick<Reply, 'contentNotes'>>;

function isReply(value: unknown): value is KeptReply {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'markdown' in value &&
    typeof value.markdown === 'string'
  );
}

/** Replies that wait in this browser for the server. */
export function keptReplies(personId: string, place: string): Reply[] {
  try {
    const kept: unknown = JSON.parse(readDraft(personId, place) ?? '[]');
    // One kept by an earlier version has no notes.
    return Array.isArray(kept)
      ? kept.filter(isReply).map((reply) => ({ ...reply, contentNotes: reply.contentNotes ?? [] }))
      : [];
  } catch {
    return [];
  }
}

/** Changes what waits. */
export function keepReplies(personId: string, place: string, change: (replies: Reply[]) => Reply[]): void {
  // Read again each time: another tab may have sent something meanwhile.
  const replies = change(keptReplies(personId, place));
  writeDraft(personId, place, replies.length > 0 ? JSON.stringify(replies) : '');
}
