/** Bytes in base64, as they travel and are kept. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  // In pieces: so many arguments at once are too many for some browsers.
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text);
}

export const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
