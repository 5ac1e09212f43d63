import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InMemoryCache } from '@apollo/client';
import { print, type DocumentNode } from 'graphql';
import type { Plugin } from 'vite';

const GENERATED = /[\\/]src[\\/]gql[\\/][^\\/]+[\\/]graphql\.ts$/;
/** A document as graphql-codegen writes it: parsed, on one line. */
const PARSED = /(?<== )(\{"kind":"Document",.*\})(?= as unknown as DocumentNode)/g;
/** The same as text, for the page without Apollo. */
const TEXT = /(?<=new TypedDocumentString\()`([^`]*)`/g;
/** A text of the service worker, which is built by nobody. */
const OF_WORKER = /\/\* GraphQL \*\/ '([^']+)'/g;

const isAsked = (text: string) => /^\s*(query|mutation|\{)/.test(text);

/**
 * Writes down what this build asks, text by hash, beside its manifest (`.vite/operations.json`), where the API reads it; and
 * gives each document its hash, so that a page need not send its text. `worker`: the service worker that goes with it.
 */
export function operations(worker?: string): Plugin {
  const asked = new Map<string, string>();
  // As Apollo Client puts it on the wire.
  const cache = new InMemoryCache();
  const register = (text: string): string => {
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 22);
    asked.set(hash, text);
    return hash;
  };
  return {
    name: 'hearth-operations',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!GENERATED.test(id)) return null;
      return code
        .replace(PARSED, (json) => {
          const document = JSON.parse(json) as DocumentNode;
          if (!document.definitions.some(({ kind }) => kind === 'OperationDefinition')) return json;
          const hash = register(print(cache.transformForLink(cache.transformDocument(document))));
          return `${json.slice(0, -1)},"hash":"${hash}"}`;
        })
        .replace(TEXT, (whole, text: string) => (isAsked(text) ? `'${register(text)}'` : whole));
    },
    writeBundle({ dir = '' }) {
      const source = worker ? readFileSync(worker, 'utf8') : '';
      for (const [, text = ''] of source.matchAll(OF_WORKER)) register(text);
      mkdirSync(join(dir, '.vite'), { recursive: true });
      writeFileSync(join(dir, '.vite/operations.json'), JSON.stringify(Object.fromEntries(asked)));
    },
  };
}
