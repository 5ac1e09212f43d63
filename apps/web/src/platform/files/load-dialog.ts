/** Brings what takes files in, and its words; null where it does not come, most likely for want of a line. */
export async function loadFileDialog(): Promise<(typeof import('./file-dialog.js'))['default'] | null> {
  try {
    const [{ default: FileDialog }, { loadWords }] = await Promise.all([
      import('./file-dialog.js'),
      import('../i18n/load-words.js'),
    ]);
    await loadWords(['files']);
    return FileDialog;
  } catch {
    return null;
  }
}
