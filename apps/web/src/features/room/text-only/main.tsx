import '../../../ui/tokens.css';
import './text-only.css';
import { createRoot } from 'react-dom/client';
import { guessLocale } from '../../../platform/i18n/locale.js';
import { loadWords, speak } from '../../../platform/i18n/load-words.js';
import { TextOnlyApp } from './text-only-app.js';

// `theme.js` has chosen before the first paint; a system that changes later is followed where nobody has chosen.
const dark = matchMedia('(prefers-color-scheme: dark)');
dark.addEventListener('change', () => {
  let wish: string | null = null;
  try {
    wish = localStorage.getItem('hearth.theme');
  } catch {
    // Storage is closed to us: follow the system.
  }
  if (wish !== 'dark' && wish !== 'light')
    document.documentElement.setAttribute('data-mantine-color-scheme', dark.matches ? 'dark' : 'light');
});

const root = document.getElementById('root');
if (!root) throw new Error('text-only.html has no #root');

const [, , sessionId = ''] = location.pathname.split('/');
await Promise.all([speak(guessLocale()), loadWords(['room', 'chat', 'turns', 'text-only'])]);
createRoot(root).render(<TextOnlyApp sessionId={sessionId} />);
