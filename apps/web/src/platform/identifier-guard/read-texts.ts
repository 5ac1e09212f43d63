import type { Locale } from '@hearth/shared';
import { findIdentifiers } from './find-identifiers.js';
import type { Finding } from './finding.js';

/** What there is to read. It stays in the browser, and in its memory. */
export interface Question {
  texts: readonly string[];
  /** Of the interface: for texts that do not tell their own language. */
  locale: Locale;
  /** Names of people who write here, who are no students. */
  known: readonly string[];
}

/** What may identify a student, text by text. */
export const readTexts = ({ texts, locale, known }: Question): Finding[][] =>
  texts.map((text) => findIdentifiers(text, locale, known));
