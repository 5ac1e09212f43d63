import type { QueryConfig } from 'pg';

/** More texts than this are not kept prepared: a text that is put together anew each time would fill every connection. */
const MOST = 500;
const names = new Map<string, string>();

/**
 * The statement under a name of its own, so that a connection parses and plans its text once. One without parameters
 * stays as it is: it may hold several commands.
 */
export function prepared(text: string, values: unknown[]): QueryConfig | string {
  if (values.length === 0) return text;
  let name = names.get(text);
  if (!name && names.size < MOST) {
    name = `s${names.size}`;
    names.set(text, name);
  }
  return { name, text, values };
}
