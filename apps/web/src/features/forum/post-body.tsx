import { useLayoutEffect, useRef } from 'react';
import { ServerHtml } from '../../platform/trusted/server-html.js';
import classes from './post-body.module.css';

/**
 * The text of a post: as the server rendered it from Markdown; that of an unsent post is escaped text made here.
 */
export function PostBody({ html }: { html: string }) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // A line of code that is too long scrolls, and what scrolls must be reached by keyboard.
    for (const block of body.current?.querySelectorAll('pre') ?? []) {
      if (block.scrollWidth > block.clientWidth) block.tabIndex = 0;
    }
  }, [html]);
  return <ServerHtml ref={body} data-words className={classes.body} html={html} />;
}
