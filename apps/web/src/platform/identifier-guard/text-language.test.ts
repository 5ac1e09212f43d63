import { join } from 'node:path';
import { sentences } from './labelled-for-tests.js';
import { languagesOf } from './text-language.js';

const FOLDER = join(process.cwd(), 'apps/web/src/platform/identifier-guard/sentences');

describe('the language of a text', () => {
  it('is told by its small words, nearly always', () => {
    const all = sentences('rules', FOLDER);
    const other = { en: 'es', es: 'en' } as const;
    const wrong = all.filter(({ text, locale }) => languagesOf(text, other[locale])(0) !== locale);
    expect(wrong.length / all.length).toBeLessThan(0.05);
  });

  it('is that of the paragraph, then of the whole, then of the interface', () => {
    const text =
      'I do not know what to do with this.\n\nMarcus!\n\nNo sé qué hacer con esto y estoy muy cansada.';
    const language = languagesOf(text, 'es');
    expect([0, text.indexOf('Marcus'), text.indexOf('esto')].map(language)).toEqual(['en', 'en', 'es']);
    expect(languagesOf('Marcus', 'es')(0)).toBe('es');
  });

  it('is told quickly for a long text', () => {
    const text = 'Ana y Luis.\n\n'.repeat(20_000);
    const started = performance.now();
    const language = languagesOf(text, 'en');
    for (let at = 0; at < text.length; at += 13) language(at);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
