import { useLayoutEffect, useRef } from 'react';
import classes from './post-body.module.css';

/**
 * The text of a post. The only place that shows HTML as it came: the server renders each post from Markdown and lets
 * only a short list of elements and attributes through, and an unsent post is escaped text made here.
 */
export function PostBody({ html }: { html: string }) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // A line of code that is too long scrolls, and what scrolls must be reached by keyboard.
    for (const block of body.current?.querySelectorAll('pre') ?? []) {
      if (block.scrollWidth > block.clientWidth) block.tabIndex = 0;
    }
  }, [html]);
  return <div ref={body} data-words className={classes.body} dangerouslySetInnerHTML={{ __html: html }} />;
}
