import type { Page } from 'playwright-core';
import { axeRun } from './axe.ts';
import { painted } from './browser.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Everything axe knows: WCAG 2.2 to AA and its best practices. `loading`: a page that is still on its way has no heading
 * yet.
 * @returns one line per finding and element
 */
export async function axeFindings(page: Page, loading = false): Promise<string[]> {
  const found = await axeRun(page, {
    runOnly: { type: 'tag', values: TAGS },
    rules: { 'page-has-heading-one': { enabled: !loading } },
  });
  const findings: string[] = [];
  for (const { id, impact, nodes } of found) {
    for (const { target, failureSummary } of nodes.slice(0, 5)) {
      const where = target.join(' ');
      if (id === 'target-size' && (await isLargeInSight(page, where))) continue;
      const why = failureSummary.split('\n').slice(1, 3).join(' ').replace(/\s+/g, ' ').trim();
      findings.push(`axe ${id} (${impact}): ${where}: ${why}`);
    }
  }
  return findings;
}

/** What lies half behind a bar at the window's edge is small only until one scrolls: look again in the middle. */
async function isLargeInSight(page: Page, where: string): Promise<boolean> {
  const before = await page.evaluate(() => scrollY);
  const found = page.locator(where).first();
  await found.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const again = await axeRun(page, { runOnly: ['target-size'] }, where);
  await page.evaluate((y) => scrollTo(0, y), before);
  return again.length === 0;
}

/** What makes the page wider than its window. @returns one line per culprit, at most three */
export function wideFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth && document.body.scrollWidth <= root.clientWidth) return [];
    const culprits = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !element.children.length,
    );
    const named = culprits
      .slice(0, 3)
      .map((element) => `${element.tagName} "${(element.textContent ?? '').slice(0, 40)}"`);
    return [`scrolls sideways (${root.scrollWidth} px): ${named.join(', ')}`];
  });
}

/** Words for screen readers that lie below all there is: one could scroll on into nothing. @returns one line per culprit, at most three */
export function longFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const end = Math.max(document.body.getBoundingClientRect().bottom, innerHeight - scrollY) + 1;
    return [...document.querySelectorAll('.hidden-words')]
      .filter((element) => element.checkVisibility() && !element.closest('dialog'))
      .filter((element) => getComputedStyle(element).position === 'absolute')
      .filter((element) => !scrollsWith(element) && element.getBoundingClientRect().bottom > end)
      .slice(0, 3)
      .map((element) => `goes on into nothing: "${(element.textContent ?? '').slice(0, 40)}"`);

    /** Is it clipped by a box that scrolls, which must be positioned for that? */
    function scrollsWith(element: Element): boolean {
      for (let box = (element as HTMLElement).offsetParent; box && box !== document.body;) {
        if (/auto|scroll|hidden/.test(getComputedStyle(box).overflowY)) return true;
        box = (box as HTMLElement).offsetParent;
      }
      return false;
    }
  });
}

/**
 * Buttons, fields and places of the navigation under 44 by 44 px, links on a line of their own under 24; those inside
 * text are axe's matter.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wanted =
      'button, [role=button], [role=menuitem], [role=tab], [role=switch], input:not([type=hidden]), textarea, select, summary, a[href]';
    // The one on top: another may have opened it.
    const modal = [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
    const small: string[] = [];
    for (const element of (modal ?? document).querySelectorAll<HTMLElement>(wanted)) {
      const style = getComputedStyle(element);
      if (element.tagName === 'A' && style.display === 'inline') continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      // A press on its label is a press on the box.
      const label =
        element instanceof HTMLInputElement && /radio|checkbox/.test(element.type)
          ? element.labels?.[0]
          : null;
      const box = (label ?? element).getBoundingClientRect();
      // Off the screen until it has the focus: the way past the navigation.
      if (box.bottom < 0 || box.right < 0 || box.width < 2) continue;
      // Links among text that stand on a line of their own may be lower.
      const dressed = element.matches('nav a, .mantine-Button-root') || element.tagName !== 'A';
      if (Math.min(box.width, box.height) >= (dressed ? 43.5 : 23.9)) continue;
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      small.push(
        `small: ${element.tagName} "${name.trim().slice(0, 30)}" ${box.width.toFixed(0)} x ${box.height.toFixed(0)}`,
      );
    }
    return [...new Set(small)];
  });
}

/** Words that are cut off where nothing scrolls, as happens when text grows and its box does not. */
export function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const hides = (way: string) => way === 'hidden' || way === 'clip';
      if (!hides(overflowX) && !hides(overflowY)) continue;
      if (clipPath !== 'none' || element.clientWidth < 2 || !element.checkVisibility()) continue;
      const wide = hides(overflowX) && element.scrollWidth > element.clientWidth + 2;
      const high = hides(overflowY) && element.scrollHeight > element.clientHeight + 4;
      const text = (element.textContent ?? '').trim();
      if (text && (wide || high)) cut.push(`cut: ${element.tagName} "${text.slice(0, 40)}"`);
    }
    return cut;
  });
}

/**
 * Walks the page with the Tab key: everything one can use is reached, shows that it has the focus, and is not hidden
 * behind a bar.
 */
export async function keyboardFindings(page: Page): Promise<{ count: number; findings: string[] }> {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await painted(page);
  let names = await page.evaluate(noteControls);
  const reached = new Set<number>();
  // A date's picker has a ring of the browser's own, within the field: one that is seen at one stop is enough.
  const seen = new Set<number>();
  const findings = new Set<string>();
  let strangers = 0;
  const dates = await page.locator('input[type=date], input[type=time], input[type=datetime-local]').count();
  const most = 600;
  for (
    let press = 0;
    press < Math.min(names.length * 2 + 12 + STOPS_OF_A_DATE * dates, most) && reached.size < names.length;
    press += 1
  ) {
    await page.keyboard.press('Tab');
    const { at, marked, covered, what } = await page.evaluate(whereIsFocus);
    if (at < 0 && CONTROL.test(what)) {
      // It came while one walked: a thread goes on as one nears its end.
      const before = names.length;
      names = await page.evaluate(noteControls);
      const { at: found } = await page.evaluate(whereIsFocus);
      if (names.length > before && found >= 0) {
        // How it looks without the focus is not known any more.
        reached.add(found);
        seen.add(found);
        continue;
      }
    }
    if (at < 0) {
      // Once around through the window's own frame is no fault; a stop on what is nobody's control is.
      if (what !== 'BODY' && what !== 'HTML') strangers += 1;
      continue;
    }
    reached.add(at);
    if (marked) seen.add(at);
    if (covered) findings.add(`focus behind ${covered}: ${names[at]}`);
  }
  const gone = new Set(await page.evaluate(goneControls));
  for (const [at, name] of names.entries()) {
    if (gone.has(at)) continue;
    if (!reached.has(at)) findings.add(`Tab does not reach: ${name}`);
    else if (!seen.has(at)) findings.add(`focus not visible: ${name}`);
  }
  if (strangers > 3) findings.add(`Tab stops ${strangers} times on what is no control`);
  return { count: names.length, findings: [...findings] };
}

/** A field for a day and an hour is several stops of the browser's own. */
const STOPS_OF_A_DATE = 8;

const CONTROL = /^(A|BUTTON|INPUT|SELECT|TEXTAREA|SUMMARY|DIV)$/;

/** In the page: which of the controls that were remembered are no longer there. */
function goneControls(): number[] {
  const { noted }: { noted: { element: HTMLElement }[] } = Reflect.get(window, 'hearthProof');
  return noted.flatMap(({ element }, at) => (element.isConnected ? [] : [at]));
}

/**
 * In the page: remembers every control with how it looks without the focus; called again, those that came since too.
 * @returns the names of all, in order
 */
function noteControls(): string[] {
  const look = (element: Element): string => {
    const parts: string[] = [];
    for (let step: Element | null = element, i = 0; step && i < 3; step = step.parentElement, i += 1) {
      const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(step);
      parts.push(`${outlineStyle === 'none' ? '' : outlineWidth} ${boxShadow} ${borderColor}`);
    }
    return parts.join('|');
  };
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
  const groups = new Set<string>();
  const controls = [
    ...(modal ?? document).querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ].filter((element) => {
    if (element.tabIndex < 0 || element.matches(':disabled') || element.closest('[inert]')) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    // A link in what one writes is text there: the caret goes through it.
    if (element.parentElement?.closest('[contenteditable=true]')) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    if (groups.has(element.name)) return false;
    groups.add(element.name);
    return true;
  });
  const proof: { noted: { element: HTMLElement; before: string }[] } | undefined = Reflect.get(
    window,
    'hearthProof',
  );
  const known = proof?.noted ?? [];
  const came = controls.filter((element) => !known.some((one) => one.element === element));
  const noted = [...known, ...came.map((element) => ({ element, before: look(element) }))];
  Object.assign(window, { hearthProof: { noted, look } });
  return noted.map(({ element }) => {
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
    return `${element.tagName} "${(name || element.getAttribute('name') || element.id).slice(0, 40)}"`;
  });
}

interface FocusFound {
  /** Its place among the controls; -1 where it is none of them. */
  at: number;
  marked: boolean;
  /** What lies over it, or ''. */
  covered: string;
  what: string;
}

/** In the page: which control has the focus, whether one sees that, and whether something lies over it. */
async function whereIsFocus(): Promise<FocusFound> {
  // What changes with the focus is drawn a frame or two later.
  const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await frame();
  interface Noted {
    noted: { element: HTMLElement; before: string }[];
    look: (element: Element) => string;
  }
  const { noted, look }: Noted = Reflect.get(window, 'hearthProof');
  const active = document.activeElement;
  const what = active?.tagName ?? '';
  const same = (element: HTMLElement) =>
    element === active ||
    (element instanceof HTMLInputElement &&
      active instanceof HTMLInputElement &&
      element.type === 'radio' &&
      active.type === 'radio' &&
      element.name === active.name);
  const at = noted.findIndex(({ element }) => same(element));
  const entry = noted[at];
  if (!entry || !active) return { at, marked: false, covered: '', what };
  const marked = look(active) !== entry.before || active !== entry.element;
  const inset = 3;
  const over = (): string => {
    const { left, right, top, bottom, width, height } = active.getBoundingClientRect();
    const hits = [
      [left + width / 2, top + height / 2],
      [left + inset, top + inset],
      [right - inset, bottom - inset],
      [left + inset, bottom - inset],
    ].map(([x = 0, y = 0]) => document.elementFromPoint(x, y));
    const own = (hit: Element | null) =>
      hit && (active.contains(hit) || (hit.contains(active) && !hit.matches('main, body, html')));
    if (hits.some(own)) return '';
    const first = hits.find((hit) => hit !== null);
    const where = `${left.toFixed(0)},${top.toFixed(0)} ${width.toFixed(0)} x ${height.toFixed(0)}`;
    return `${first ? `${first.tagName}.${first.className}` : 'nothing'} at ${where}`;
  };
  for (let frames = 0; frames < 6 && over(); frames += 1) await frame();
  const covered = over();
  return { at, marked, covered, what };
}
