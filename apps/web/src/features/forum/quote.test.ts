import { asQuote, wordsToQuote } from './quote.js';

function post(html: string): HTMLElement {
  const article = document.createElement('article');
  article.innerHTML = html;
  document.body.replaceChildren(article);
  return article;
}
afterEach(() => getSelection()?.removeAllRanges());

describe('a quote', () => {
  it('has a mark before each line, and room below', () => {
    expect(asQuote(' One.\n\nTwo. \n')).toBe('> One.\n>\n> Two.\n\n');
  });

  it('is of all the words where none are selected, and of none where they are folded', () => {
    expect(
      wordsToQuote(post('<h2>Dana</h2><div data-words><p>One.</p><p>Two <b>and</b> three.</p></div>')),
    ).toBe('One.\nTwo and three.');
    expect(wordsToQuote(post('<h2>Dana</h2><button>Show this post</button>'))).toBe('');
    expect(wordsToQuote(null)).toBe('');
  });

  it('is of what is selected in this post, and never of what is selected elsewhere', () => {
    const article = post('<h2>Dana</h2><div data-words><p>One two three.</p></div>');
    const text = article.querySelector('p')?.firstChild;
    const name = article.querySelector('h2')?.firstChild;
    if (!text || !name) throw new Error('no text');
    getSelection()?.setBaseAndExtent(text, 4, text, 7);
    expect(wordsToQuote(article)).toBe('two');
    getSelection()?.setBaseAndExtent(name, 0, name, 4);
    expect(wordsToQuote(article)).toBe('One two three.');
  });
});
