import { renderHook } from '@testing-library/react';
import { WithWords } from '../i18n/words-for-tests.js';
import { useTroubleWords } from './use-trouble-words.js';

it('says how long to wait in the unit in which people count it, never too short', () => {
  for (const [locale, lengths] of [
    ['en', ['1 second', '119 seconds', '2 minutes', '15 minutes', '60 minutes', '2 hours', '24 hours']],
    ['es', ['1 segundo', '119 segundos', '2 minutos', '15 minutos', '60 minutos', '2 horas', '24 horas']],
  ] as const) {
    const { result } = renderHook(() => useTroubleWords(), {
      wrapper: ({ children }) => <WithWords locale={locale}>{children}</WithWords>,
    });
    const said = [1, 119, 120, 874, 3_600, 7_200, 86_400].map((retryAfterSeconds) =>
      result.current.say({ code: 'too_many', params: { retryAfterSeconds } }),
    );
    for (const [index, length] of lengths.entries()) expect(said[index]).toContain(` ${length}`);
  }
});
