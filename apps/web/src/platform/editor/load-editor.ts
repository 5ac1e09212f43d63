import type { ComponentType } from 'react';
import type { RichTextProps } from './rich-text.js';

export interface LoadedEditor {
  RichText: ComponentType<RichTextProps>;
  /** Whether it can hold a text so that what others see of it stays as it is. */
  canHold: (markdown: string) => boolean;
}

/** An editor needs to know where on the screen its text stands; and whoever saves data is spared it. */
function isWelcome(): boolean {
  if (typeof Range.prototype.getClientRects !== 'function') return false;
  const line: unknown = Reflect.get(navigator, 'connection');
  return !(typeof line === 'object' && line !== null && Reflect.get(line, 'saveData') === true);
}

/** Brings the editor and its words, once. Null where it does not come: the plain field stays. */
export async function loadEditor(): Promise<LoadedEditor | null> {
  if (!isWelcome()) return null;
  try {
    const [{ default: RichText }, { canHold }, { loadWords }] = await Promise.all([
      import('./rich-text.js'),
      import('./markdown.js'),
      import('../i18n/load-words.js'),
    ]);
    await loadWords(['editor']);
    return { RichText, canHold };
  } catch {
    return null;
  }
}
