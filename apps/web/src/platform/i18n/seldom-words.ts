import type { Messages } from '@lingui/core';
import { knowWords } from './load-words.js';

// Words of pages that most people seldom or never open. `load-words.ts` leaves the same ones out.
knowWords(
  import.meta.glob<{ messages: Messages }>(
    '../../locales/*/{about,access,admin,applications,audit,cohorts,desk,directory,drafts,keys,letting-in,my-data,organizations,profile,retention,review,site-settings,stay,stories,tasks,topics}.json',
    { query: '?lingui' },
  ),
);
