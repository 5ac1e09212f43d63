import { forgetDraft, readDraft, writeDraft } from '../drafts/draft-store.js';
import { inTheClear, keepsInTheClear, knownAsShared, rememberShared } from './shelf.js';

/** Whoever writes may be nobody yet: what they write is kept in this browser under this name. */
const NOBODY = 'visitor';
const IN_TAB = 'hearth.visitor.';
/** What is kept in the clear of visitors begins like this. */
const IN_BROWSER = `hearth.draft.${NOBODY}.`;

/** For browsers that refuse storage: kept as long as the page lives. */
const inPage = new Map<string, string>();

function inTab(place: string): string | null {
  try {
    return sessionStorage.getItem(IN_TAB + place) ?? inPage.get(place) ?? null;
  } catch {
    return inPage.get(place) ?? null;
  }
}

function setInTab(place: string, text: string | null): void {
  inPage.delete(place);
  try {
    if (text === null) sessionStorage.removeItem(IN_TAB + place);
    else sessionStorage.setItem(IN_TAB + place, text);
  } catch {
    if (text !== null) inPage.set(place, text);
  }
}

// Of whoever is signed in on a device that others use, the shelf is sealed.
const tabAlone = () => knownAsShared() && keepsInTheClear();

/** What was left unfinished at this place by whoever is not signed in; on a device that others use, in this tab alone. */
export function readVisitorDraft(place: string): string | null {
  if (tabAlone()) forgetDraft(NOBODY, place);
  return inTab(place) ?? readDraft(NOBODY, place);
}

/** Keeps it at once: until the tab is closed where others use the device, or where nothing more is needed (`tab`). */
export function keepVisitorDraft(place: string, text: string, until: 'tab' | 'done' = 'done'): void {
  if (until === 'tab' || tabAlone()) {
    setInTab(place, text || null);
    forgetDraft(NOBODY, place);
  } else {
    setInTab(place, null);
    writeDraft(NOBODY, place, text);
  }
}

export function forgetVisitorDraft(place: string): void {
  setInTab(place, null);
  forgetDraft(NOBODY, place);
}

/** Whoever is not signed in says that others use this device too, or that they do not: from then on nothing outlasts the tab. */
export function sayShared(isShared: boolean): void {
  rememberShared(isShared);
  if (!isShared) return;
  try {
    inTheClear(() => {
      for (const name of Object.keys(localStorage).filter((one) => one.startsWith(IN_BROWSER))) {
        setInTab(name.slice(IN_BROWSER.length), localStorage.getItem(name));
        localStorage.removeItem(name);
      }
    });
  } catch {
    // Nothing is stored.
  }
}
