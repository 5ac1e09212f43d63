import { useMemo, type ComponentProps } from 'react';
import { trustedHtml } from './policy.js';

/**
 * HTML as it came from the server, which renders texts from Markdown and lets only a short list of elements and attributes
 * through. The only place that shows HTML: whatever is not on that list, too, is shown as text.
 */
export function ServerHtml({ html, ...others }: { html: string } & Omit<ComponentProps<'div'>, 'children'>) {
  // The same object as long as the text is the same: another one would be laid out anew, and a selection in it lost.
  const inside = useMemo(() => ({ __html: trustedHtml(html) }), [html]);
  return <div {...others} dangerouslySetInnerHTML={inside} />;
}
