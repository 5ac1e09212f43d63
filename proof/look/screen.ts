import type { Page } from 'playwright-core';
import type { Staging } from './trouble.ts';

/** Demo persons by key, with the part of the address that is theirs. */
export const CAST = {
  fellow: 'noor.haddad',
  coordinator: 'amara.osei',
  member: 'dana.kowalczyk',
  moderator: 'wes.thibodeau',
  administrator: 'ada.bergstrom',
  outsider: 'otto.fenwick',
  espanol: 'rosa.medina',
  /** Coordinates what the coordinator does, and reads Spanish. */
  coordinadora: 'pilar.quintero',
  /** Made an administrator by the proof; reads Spanish. */
  administradora: 'paloma.reyes',
  /** Given a very long name by the proof. */
  longName: 'kofi.mensah-boyle',
} as const;
export type Who = keyof typeof CAST;

export interface Screen {
  name: string;
  who: Who | null;
  path: string;
  staging?: Staging;
  /** Stays in its loading state. */
  loading?: boolean;
  /** The browser complains of a failed request, which is what is shown here. */
  trouble?: boolean;
  /** Presses and writings before one looks. */
  act?: (page: Page) => Promise<unknown>;
  /** Looked at in Spanish, with text at 200 % too. */
  alsoIn?: ('es' | 'large')[];
}

/** Spanish, and text at 200 %. */
export const both: Screen['alsoIn'] = ['es', 'large'];
/** An id of nothing. */
export const NOWHERE = '00000000-0000-4000-8000-000000000000';
/** Presses the first button that sends a form. */
export const send = (page: Page) => page.locator('main form button[type=submit]').first().click();
