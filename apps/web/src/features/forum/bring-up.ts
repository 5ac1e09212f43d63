/** Runs once what has changed stands on the screen, with its measures taken. */
function whenDrawn(work: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(work));
}

function withId(id: string): HTMLElement | null {
  return document.querySelector(`[data-post="${CSS.escape(id)}"]`);
}

/** Scrolls as little as needed for all of a post to be seen, above the reply form. */
export function bringUp(postId: string): void {
  whenDrawn(() => withId(postId)?.scrollIntoView({ block: 'nearest' }));
}

/** The same, with the focus on the post. */
export function focusPost(postId: string): void {
  whenDrawn(() => {
    const post = withId(postId);
    post?.scrollIntoView({ block: 'nearest' });
    post?.focus({ preventScroll: true });
  });
}
