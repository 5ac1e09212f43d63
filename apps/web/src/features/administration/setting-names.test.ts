import { settingName } from './setting-names.js';

it.each([
  ['site.color', 'siteSettings.color'],
  ['retention.requests_unconfirmed', 'retention.of.requests_unconfirmed'],
  ['retention.constructor', null],
  ['toString', null],
  ['', null],
])('the setting kept under %j is called %j', (key, words) => {
  expect(settingName(key)).toBe(words);
});
