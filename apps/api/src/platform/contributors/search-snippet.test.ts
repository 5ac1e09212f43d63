import { snippetPieces } from './search-snippet.js';

const said = (headline: string, text: string) =>
  snippetPieces(headline, text)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');

test('a find is a piece of its own, entities are letters again, and tags leave no gaps', () => {
  const text = ' We \u0002walked\u0003 , &lt;slowly&gt; &amp; &quot;well&quot; . ';
  expect(said(text, text.replace(/[\u0002\u0003]/g, ''))).toBe('We [walked], <slowly> & "well".');
});

test('an ellipsis stands where it was cut, and nowhere else', () => {
  const text =
    'In the first week we sat down. Then came the long \u0002winter\u0003 of it, and after that the spring.';
  const whole = text.replace(/[\u0002\u0003]/g, '');
  expect(said('came the long \u0002winter\u0003 of it', whole)).toBe('… came the long [winter] of it …');
  expect(said('In the first week we sat', whole)).toBe('In the first week we sat …');
  expect(said('and after that the spring.', whole)).toBe('… and after that the spring.');
  expect(said('', '')).toBe('');
});
