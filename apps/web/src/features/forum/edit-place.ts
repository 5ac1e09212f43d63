import { writeDraft } from '../../platform/drafts/draft-store.js';

/** Where an unfinished edit of this post is kept. */
export const editPlace = (postId: string) => `post:${postId}:edit`;

/** An unfinished edit. `base`: the wording of the post it began from. */
export type Edit = { text: string; base: string };

/** An edit as it is kept. */
export const editBody = (edit: Edit): string => JSON.stringify(edit);

/** Keeps an edit that was not begun in a form. */
export const writeEdit = (personId: string, postId: string, edit: Edit): void =>
  writeDraft(personId, editPlace(postId), editBody(edit));
