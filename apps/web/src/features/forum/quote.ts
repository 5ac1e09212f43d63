/** Text as a quote in Markdown, with room to write below it. */
export const asQuote = (text: string): string => {
  const lines = text
    .trim()
    .split(/\n+/)
    .map((line) => line.trim());
  return `${lines.map((line) => `> ${line}`).join('\n>\n')}\n\n`;
};

/** What to quote of a post: what is selected in its words, else all of them. Empty where they are folded. */
export function wordsToQuote(post: HTMLElement | null): string {
  const body = post?.querySelector<HTMLElement>('[data-words]');
  if (!body) return '';
  const selection = getSelection();
  const chosen = selection?.toString().trim() ?? '';
  const inside = selection?.anchorNode && selection.focusNode;
  if (chosen !== '' && inside && body.contains(selection.anchorNode) && body.contains(selection.focusNode))
    return chosen;
  return [...body.children].map((block) => block.textContent.trim()).join('\n');
}
