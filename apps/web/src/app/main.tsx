import '../ui/styles.js';
import { i18n } from '@lingui/core';
import { createRoot } from 'react-dom/client';
import { guessLocale } from '../platform/i18n/locale.js';
import { speak } from '../platform/i18n/load-words.js';
import { App, begin } from './app.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const words = speak(guessLocale());
begin();
await words;
createRoot(root).render(<App i18n={i18n} />);
