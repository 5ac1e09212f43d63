import { findIdentifiers } from './find-identifiers.js';
import { changed, followed, keyOf, reread, undone, untouched, wordsAt } from './guarded-text.js';
import { rowsOf } from './rows.js';

const read = (text: string) => reread(untouched(text), text, findIdentifiers(text, 'en'));
const words = (text: ReturnType<typeof read>) => text.found.map((one) => wordsAt(text.text, one));
const NONE = new Set<string>();
const TEXT =
  "Marcus threw a chair. My student Ana cried, and Marcus told me his mom's number is 603-555-0142.";

describe('a guarded text', () => {
  it('knows where its findings stand while one types before, after and between them', () => {
    let text = read(TEXT);
    expect(words(text)).toEqual(['Marcus', 'Ana', 'Marcus', '603-555-0142']);
    for (const next of [
      `Today ${TEXT}`,
      `Today ${TEXT} I froze.`,
      `Today ${TEXT} I froze.`.replace('chair', 'desk'),
    ]) {
      text = followed(text, next);
      expect(words(text)).toEqual(['Marcus', 'Ana', 'Marcus', '603-555-0142']);
    }
    text = followed(text, text.text.replace('Ana', 'Anna'));
    expect(words(text)).toEqual(['Marcus', 'Marcus', '603-555-0142']);
  });

  it('changes all of one name, with a capital where a sentence begins, and puts it back', () => {
    const before = read(TEXT);
    const after = changed(before, keyOf('name', 'Marcus'));
    expect(after.text).toBe(
      "A student threw a chair. My student Ana cried, and the student told me his mom's number is 603-555-0142.",
    );
    expect(words(after)).toEqual(['Ana', '603-555-0142']);
    const back = undone(after, keyOf('name', 'Marcus'));
    expect(back.text).toBe(TEXT);
    expect(words(back)).toEqual(words(before));
    expect(back.changes).toEqual([]);
  });

  it('takes a name out where enough is said without it', () => {
    expect(changed(read('My student Ana cried.'), keyOf('name', 'Ana')).text).toBe('My student cried.');
  });

  it('puts back what is still there after other changes and more typing, and nothing else', () => {
    let text = changed(changed(read(TEXT), keyOf('name', 'Marcus')), keyOf('name', 'Ana'));
    text = followed(text, `${text.text} We talked.`);
    text = followed(text, text.text.replace('the student told', 'he told'));
    text = undone(text, keyOf('name', 'Marcus'));
    expect(text.text).toBe(
      "Marcus threw a chair. My student cried, and he told me his mom's number is 603-555-0142. We talked.",
    );
    expect(undone(text, keyOf('name', 'Ana')).text).toContain('My student Ana cried');
  });

  it('is the same as before whatever was changed and undone, in any order', () => {
    const keys = [...new Set(read(TEXT).found.map((one) => keyOf(one.kind, wordsAt(TEXT, one))))];
    for (const first of keys) {
      for (const second of keys) {
        for (const order of [
          [first, second],
          [second, first],
        ]) {
          let text = changed(changed(read(TEXT), first), second);
          for (const key of order) text = undone(text, key);
          expect(text.text).toBe(TEXT);
        }
      }
    }
  });

  it('stands in the list once for each name, in the order of the text, without what was left alone', () => {
    const text = read(TEXT);
    expect(rowsOf(text, NONE).map((row) => [row.words, row.count, row.instead])).toEqual([
      ['Marcus', 2, 'A student'],
      ['Ana', 1, ''],
      ['603-555-0142', 1, '(number left out)'],
    ]);
    const left = new Set([keyOf('name', 'Marcus')]);
    expect(rowsOf(text, left).map((row) => row.words)).toEqual(['Ana', '603-555-0142']);
    const [first] = rowsOf(changed(text, keyOf('name', 'Marcus')), NONE);
    expect(first).toMatchObject({ words: 'Marcus', count: 2, isChanged: true });
  });
});

describe('what is suggested', () => {
  it('speaks the language of its paragraph, whatever the interface speaks', () => {
    const text =
      'Marcus threw a chair and I froze.\n\nMi alumno no duerme. Mateo se fue de la casa y no volvió.';
    for (const locale of ['en', 'es'] as const) {
      const instead = findIdentifiers(text, locale).map(({ suggestion }) => suggestion.text);
      expect(instead).toEqual(['A student', 'Un estudiante']);
    }
  });

  it.each([
    ["I called Emma's dad, Mr. Kowalski, and he hung up.", ['a student', 'a family member']],
    ['- Marcus threw a chair.\n- I told Marcus to stop.', ['A student', 'the student']],
    ['She said: "Marcus did it." Was it "Marcus"?', ['A student', 'the student']],
    ['¿Conoces a alguien como Mateo Delgado?', ['un estudiante']],
  ])('fits the sentence: %s', (text, instead) => {
    expect(findIdentifiers(text, 'en').map(({ suggestion }) => suggestion.text)).toEqual(instead);
  });
});
