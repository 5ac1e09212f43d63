/** Has the reader a real keyboard? With one Enter sends; on a touch screen it makes a new line. */
export function hasKeyboard(): boolean {
  return matchMedia('(pointer: fine)').matches;
}
