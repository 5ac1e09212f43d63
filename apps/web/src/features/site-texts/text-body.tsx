import { ServerHtml } from '../../platform/trusted/server-html.js';
import classes from './site-texts.module.css';

/** A text of the house as HTML: the server made it from Markdown and let only a short list of elements and attributes through. */
export function TextBody({ html, quiet = false }: { html: string; quiet?: boolean }) {
  return <ServerHtml className={classes.body} data-quiet={quiet || undefined} html={html} />;
}
