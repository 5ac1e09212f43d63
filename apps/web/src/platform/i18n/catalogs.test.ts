import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writtenWords } from './words-for-tests.js';

const source = join(import.meta.dirname, '../..');
const en = writtenWords('en');
const es = writtenWords('es');

/** Names of the values and elements a text asks for, sorted: `{count, plural, ...}` is `count`, `<link>` is `<link>`. */
function placeholders(text: string): string[] {
  const values = [...text.matchAll(/\{\s*([A-Za-z]\w*)\s*[,}]/g)].map((match) => match[1] ?? '');
  const elements = [...text.matchAll(/<(\w+)\/?>/g)].map((match) => `<${match[1]}>`);
  return [...new Set([...values, ...elements])].sort();
}

function code(): string {
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.|for-tests/.test(entry.name))
    .filter((entry) => !entry.parentPath.includes('/gql'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

describe('the words', () => {
  it('are in both languages, area by area', () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
    for (const area of Object.keys(en)) {
      expect({ area, keys: Object.keys(es[area] ?? {}).sort() }).toEqual({
        area,
        keys: Object.keys(en[area] ?? {}).sort(),
      });
    }
  });

  it('are never empty, and each key begins with the name of its area', () => {
    for (const language of [en, es]) {
      for (const [area, words] of Object.entries(language)) {
        const prefix = area.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
        for (const [id, text] of Object.entries(words)) {
          expect(id.startsWith(`${prefix}.`) ? '' : id).toBe('');
          expect(text.trim() === '' ? id : '').toBe('');
        }
      }
    }
  });

  it('ask for the same values in both languages', () => {
    for (const [area, words] of Object.entries(en)) {
      for (const [id, text] of Object.entries(words)) {
        expect({ id, asks: placeholders(es[area]?.[id] ?? '') }).toEqual({ id, asks: placeholders(text) });
      }
    }
  });

  it('are all used', () => {
    const written = code();
    // A key made of parts, as in `words.error.${code}`, uses every key that begins like it.
    const prefixes = [...written.matchAll(/`([a-z][A-Za-z]*\.[\w.-]*)\$\{/g)].map((match) => match[1] ?? '');
    const unused = Object.values(en)
      .flatMap((words) => Object.keys(words))
      .filter((id) => !written.includes(`'${id}'`) && !written.includes(`"${id}"`))
      .filter((id) => !prefixes.some((prefix) => prefix.length > 0 && id.startsWith(prefix)));
    expect(unused).toEqual([]);
  });
});
