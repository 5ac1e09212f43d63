import { fileIdOf } from '@hearth/shared';
import { inertPage } from '../trusted/policy.js';

const LIST_STYLE = /mso-list:\s*l\d+\s+level(\d+)/i;
const NUMBERED = /^\s*\(?(?:\d{1,3}|[a-z]{1,2}|[ivx]{1,4})[.)]/i;
const REDIRECT = /^https?:\/\/www\.google\.com\/url\?/i;

interface Item {
  paragraph: Element;
  level: number;
  ordered: boolean;
}

/** What Word writes before an item: "·" or "1.", in a span of its own or between comments. */
function takeSign(paragraph: Element): string {
  const sign = paragraph.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]');
  if (sign) {
    const text = sign.textContent ?? '';
    sign.remove();
    return text;
  }
  const first = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
  const text = /^\s*(?:[·•o§‣▪-]|\(?\w{1,4}[.)])\s+/u.exec(first?.textContent ?? '')?.[0] ?? '';
  if (first && text !== '') first.textContent = (first.textContent ?? '').slice(text.length);
  return text;
}

function itemOf(element: Element | null): Item | null {
  if (!element || element.tagName !== 'P') return null;
  const level = LIST_STYLE.exec(element.getAttribute('style') ?? '')?.[1];
  if (level === undefined) return null;
  const sign = takeSign(element);
  return { paragraph: element, level: Math.min(9, Number(level)), ordered: NUMBERED.test(sign) };
}

/** Word writes a list as paragraphs that look like one. */
function listsOf(page: Document): void {
  for (const start of [...page.querySelectorAll('p[style]')]) {
    if (!start.isConnected) continue;
    const items: Item[] = [];
    for (let next: Element | null = start; next;) {
      const item = itemOf(next);
      if (!item) break;
      items.push(item);
      next = next.nextElementSibling;
    }
    const [first] = items;
    if (!first) continue;
    const open: { list: Element; level: number }[] = [];
    for (const { paragraph, level, ordered } of items) {
      while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
      const top = open.at(-1);
      let list = top?.list;
      if (!top || top.level < level) {
        list = page.createElement(ordered ? 'ol' : 'ul');
        if (top) (top.list.lastElementChild ?? top.list).append(list);
        else start.before(list);
        open.push({ list, level });
      }
      const item = page.createElement('li');
      const inner = page.createElement('p');
      inner.append(...paragraph.childNodes);
      item.append(inner);
      list?.append(item);
    }
    for (const { paragraph } of items) paragraph.remove();
  }
}

/** Google Docs puts a bold of no weight around everything, and Word empty elements of its own namespaces. */
function withoutWrapping(page: Document): void {
  for (const one of [...page.querySelectorAll('*')]) {
    const isWrapper =
      one.tagName === 'B' && /font-weight:\s*(?:normal|400)/i.test(one.getAttribute('style') ?? '');
    if (isWrapper || one.tagName.includes(':')) one.replaceWith(...one.childNodes);
  }
}

function withoutRedirects(page: Document): void {
  for (const link of page.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (REDIRECT.test(href)) link.setAttribute('href', new URL(href).searchParams.get('q') ?? href);
    // A bookmark within the document leads nowhere here.
    if (href.startsWith('#')) link.replaceWith(...link.childNodes);
  }
}

/** HTML from Word, Google Docs or a page, as what it says: words, lists, links and emphasis, without their decoration. */
export function cleanPaste(html: string): string {
  const page = inertPage(html);
  const comments = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const gone: ChildNode[] = [];
  for (let at = comments.nextNode(); at; at = comments.nextNode()) gone.push(at as Comment);
  for (const comment of gone) comment.remove();
  for (const one of page.querySelectorAll('style, script, meta, link, title, xml, iframe, object'))
    one.remove();
  // Words of a picture say what it showed; the picture itself would be asked of a stranger's server.
  for (const picture of page.querySelectorAll('img, picture, svg, video'))
    if (fileIdOf(picture.getAttribute('src') ?? '') === null)
      picture.replaceWith(picture.getAttribute('alt') ?? '');
  withoutWrapping(page);
  withoutRedirects(page);
  listsOf(page);
  for (const paragraph of page.querySelectorAll('p, h1, h2, h3, h4, h5, h6'))
    if ((paragraph.textContent ?? '').replace(/\u00A0/g, ' ').trim() === '') paragraph.remove();
  return page.body.innerHTML;
}
