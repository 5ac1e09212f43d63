import '../ui/styles.js';
import { i18n } from '@lingui/core';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { guessLocale, INTL_LOCALE } from '../platform/i18n/locale.js';
import { speak } from '../platform/i18n/load-words.js';
import { warmFormatters } from '../platform/time/calendar.js';
import { App, begin } from './app.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const locale = guessLocale();
const words = speak(locale);
await begin();
await warmFormatters(INTL_LOCALE[locale]);
await words;
// In small pieces, between which the browser can draw and answer.
startTransition(() => createRoot(root).render(<App i18n={i18n} />));
