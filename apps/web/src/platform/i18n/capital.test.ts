import { capital } from './capital.js';

it('writes the first letter of words that stand alone upper case, and leaves the rest', () => {
  expect(capital('hora del este', 'es')).toBe('Hora del este');
  expect(capital('época de América', 'es')).toBe('Época de América');
  expect(capital('Eastern Time', 'en')).toBe('Eastern Time');
  expect(capital('', 'en')).toBe('');
});
