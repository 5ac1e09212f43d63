import { nameBegun, withWords } from './use-mentions.js';

describe('a name that one begins with an @', () => {
  it.each([
    ['Thank you, @No', 'No'],
    ['@Noor Had', 'Noor Had'],
    ['(@inés peña', 'inés peña'],
    ["@D'Arcy O", "D'Arcy O"],
    ['line\n@Ana', 'Ana'],
  ])('%j', (text, name) => expect(nameBegun(text, text.length)).toBe(name));

  it.each(['@', '@ Ana', 'mail@example', 'no name', '@@Ana', '@one two three four', '@Ana\nnext', '@12'])(
    'not in %j',
    (text) => expect(nameBegun(text, text.length)).toBeNull(),
  );

  it('is looked for at the caret alone', () => {
    const text = 'Dear @Noor, thank you';
    expect(nameBegun(text, 10)).toBe('Noor');
    expect(nameBegun(text, 8)).toBe('No');
    expect(nameBegun(text, text.length)).toBeNull();
  });

  it('is made whole where it stands, and one goes on after it', () => {
    expect(withWords('Dear @Noo and all', 9, 3, 'Noor Haddad')).toEqual({
      text: 'Dear @Noor Haddad and all',
      caret: 18,
    });
    expect(withWords('@noor h', 7, 6, 'Noor Haddad')).toEqual({ text: '@Noor Haddad ', caret: 13 });
  });
});
