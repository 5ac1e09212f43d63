import { readSignInCookie, signInCookie } from './sign-in-cookie.js';

test('what was set is read again, over HTTPS and without', () => {
  for (const secure of [true, false]) {
    const pair = signInCookie('sesame', secure, 60).split(';')[0];
    expect(readSignInCookie(`theme=dark; ${pair}`, secure)).toBe('sesame');
  }
});

test('over HTTPS a cookie without the prefix, which a neighboring site or a plain line could have set, signs nobody in', () => {
  expect(readSignInCookie('hearth=of-someone-else', true)).toBeNull();
  expect(readSignInCookie('hearth=of-someone-else; __Host-hearth=mine', true)).toBe('mine');
});

test('no cookie, an empty one and a broken header are nobody', () => {
  for (const header of [undefined, '', 'hearth=', 'hearth', ';;=;', 'hearth=%E0%A4%A'])
    expect(() => readSignInCookie(header, false)).not.toThrow();
  expect(readSignInCookie('hearth=', false)).toBeNull();
});
