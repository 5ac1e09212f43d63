import bowser from 'bowser';

/** What a browser says it is, as far as we know the word. */
export interface DeviceWords {
  browser: string | null;
  system: string | null;
}

const BROWSERS = new Set(Object.values(bowser.BROWSER_MAP));
const SYSTEMS = new Set(Object.values(bowser.OS_MAP));
const WHOLE = 300;

/** "Firefox" and "Windows" of a User-Agent line. Only names from a list: whoever writes the line writes no words of ours. */
export function deviceWords(userAgent: string): DeviceWords {
  if (userAgent.trim() === '') return { browser: null, system: null };
  const { browser, os } = bowser.parse(userAgent.slice(0, WHOLE));
  return {
    browser: browser.name !== undefined && BROWSERS.has(browser.name) ? browser.name : null,
    system: os.name !== undefined && SYSTEMS.has(os.name) ? os.name : null,
  };
}
