import type { Panel } from './guard.js';

/** The panel and its words come when first needed. Null where they do not: the next need asks again. */
export async function loadPanel(): Promise<Panel | null> {
  try {
    const [panel, { loadWords }] = await Promise.all([
      import('./guard-panel.js'),
      import('../i18n/load-words.js'),
    ]);
    await loadWords(['guard']);
    return panel;
  } catch {
    return null;
  }
}
