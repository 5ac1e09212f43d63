import { cleanLine, cleanText } from './text.js';

test.each([
  ['turns the rest around', 'Peer session \u202egnp.exe', 'Peer session gnp.exe'],
  ['embeds and isolates', '\u202aa\u202bb\u202cc\u202dd\u2066e\u2067f\u2068g\u2069', 'abcdefg'],
  ['marks a direction', '\u200eNoor\u200f \u061cHaddad', 'Noor Haddad'],
  ['takes no room', 'No\u200bor\u2060 Had\ufeffdad', 'Noor Haddad'],
  ['is nothing else', '\u202e\u200b\u2066', ''],
])('what %s is dropped from one line', (_, given, kept) => expect(cleanLine(given)).toBe(kept));

test.each([
  ['a joined emoji', 'A family \u{1f469}\u200d\u{1f469}\u200d\u{1f467}'],
  ['Persian with its non-joiner', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
  ['Arabic and Hebrew', '\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd'],
  ['letters with marks', 'Pilar Quin\u0303ones'],
])('%s stays as it is', (_, text) => expect(cleanLine(text)).toBe(text));

test('a text of several lines keeps its marks', () => {
  expect(cleanText('one \u200etwo\u200e\r\nthree')).toBe('one \u200etwo\u200e\nthree');
});
