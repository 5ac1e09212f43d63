import type { Locator, Page } from 'playwright-core';

/** More controls than a page has between one place and the next. */
const MOST = 120;

/** Someone without a mouse: nothing puts the focus anywhere but the keys they press. */
export interface Keys {
  /** Goes to a control by Tab, or back by Shift and Tab. Throws where it is not reached, or the focus is not seen there. */
  to(target: Locator, way?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** Goes there and presses Enter, or another key. */
  press(target: Locator, way?: 'Tab' | 'Shift+Tab', key?: string): Promise<void>;
  /** Goes to the panels beside the conversation and opens one by its name. */
  panel(name: string, way?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** Goes to the field where one writes to the room, writes and sends. */
  say(text: string): Promise<void>;
  type(text: string): Promise<void>;
  key(name: string): Promise<void>;
}

/** What has the focus, as one would tell another. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: on } = document;
    return `${on?.tagName ?? ''} ${on?.getAttribute('aria-label') ?? on?.textContent?.slice(0, 40) ?? ''}`.trim();
  });

/** The keyboard of this page. A page that was just opened may have the focus nowhere; after that it is never lost. */
export function byKeyboard(page: Page): Keys {
  const isAt = (target: Locator) => target.evaluate((element) => element === document.activeElement);
  const to: Keys['to'] = async (target, way = 'Tab') => {
    await target.waitFor();
    const passed: string[] = [];
    while (!(await isAt(target))) {
      if (passed.length > MOST) throw new Error(`Not reached: ${String(target)}, but ${passed.join(' | ')}`);
      await page.keyboard.press(way);
      passed.push(await focused(page));
    }
    if (!(await target.evaluate((element) => element.matches(':focus-visible'))))
      throw new Error(`The focus is not seen: ${await focused(page)}`);
  };
  const key: Keys['key'] = (name) => page.keyboard.press(name);
  const type: Keys['type'] = (text) => page.keyboard.type(text);
  const press: Keys['press'] = async (target, way, name = 'Enter') => {
    await to(target, way);
    await key(name);
  };
  return {
    to,
    press,
    key,
    type,
    panel: async (name, way) => {
      await to(page.getByRole('tab', { selected: true }), way);
      const wanted = page.getByRole('tab', { name });
      for (let at = 0; !(await isAt(wanted)); at += 1) {
        if (at > MOST) throw new Error(`No panel ${name}`);
        await key('ArrowRight');
      }
      await page.getByRole('tab', { name, selected: true }).waitFor();
    },
    say: async (text) => {
      const field = page.getByRole('textbox', { name: 'Write to the room' });
      await to(field);
      await type(text);
      await key('Enter');
    },
  };
}

/** Where the focus went when what had it was taken away: nowhere is the one wrong answer. */
export async function focusIsKept(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement !== document.body);
}
