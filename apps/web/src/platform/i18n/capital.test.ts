import { capital, oneStop } from './capital.js';

it('writes the first letter of words that stand alone upper case, and leaves the rest', () => {
  expect(capital('hora del este', 'es')).toBe('Hora del este');
  expect(capital('época de América', 'es')).toBe('Época de América');
  expect(capital('Eastern Time', 'en')).toBe('Eastern Time');
  expect(capital('', 'en')).toBe('');
});

it('ends a sentence that ends with a Spanish hour with one stop', () => {
  expect(oneStop('Puedes corregirlo hasta mañana a las 7:36 a.m..')).toBe(
    'Puedes corregirlo hasta mañana a las 7:36 a.m.',
  );
  expect(oneStop('a las 5:00\u00a0p.\u00a0m.. Después')).toBe('a las 5:00\u00a0p.\u00a0m. Después');
  expect(oneStop('Espera... a las 5:00 p.m.')).toBe('Espera... a las 5:00 p.m.');
});
