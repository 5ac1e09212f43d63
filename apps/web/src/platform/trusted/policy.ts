import { isSanitizedHtml } from '@hearth/shared';

/**
 * What a policy gives where the browser knows Trusted Types; its types are not in TypeScript yet. Said to be text, as which
 * every place that asks for one takes it.
 */
interface Policy {
  createHTML: (text: string) => string;
  createScriptURL: (address: string) => string;
}
interface Factory {
  createPolicy: (name: string, rules: Partial<Policy>) => Policy;
}

/** HTML as the server's sanitizer makes it; anything else is shown as text. */
export const sanitized = (html: string): string =>
  isSanitizedHtml(html) ? html : html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Scripts that run beside the page: the site's own files. */
const OWN_SCRIPT = /^\/(?:sw|assets\/[\w.-]+)\.js$/;

/** The address of a script of ours; throws for any other. */
export function ownAddress(address: string): string {
  const { origin, pathname } = new URL(address, location.href);
  if (origin !== location.origin || !OWN_SCRIPT.test(pathname)) throw new TypeError('A script of nobody');
  return address;
}

const PLAIN: Policy = { createHTML: sanitized, createScriptURL: ownAddress };

let made: Policy | undefined;
const { trustedTypes } = globalThis as { trustedTypes?: Factory };

/** Made when it is first needed, once: the content security policy lets nobody make a second one of its name. */
const policy = (): Policy => (made ??= trustedTypes?.createPolicy('hearth', PLAIN) ?? PLAIN);

/** For an element's inside. */
export const trustedHtml = (html: string): string => policy().createHTML(html);

/** For a worker. */
export const trustedScript = (address: string): string => policy().createScriptURL(address);

let ofPaste: Policy | undefined;

/**
 * A page of its own in which nothing runs and nothing is loaded, of HTML from anywhere. What is taken from it is looked at by
 * whoever asked for it.
 */
export function inertPage(html: string): Document {
  ofPaste ??= trustedTypes?.createPolicy('hearth-inert', { createHTML: (text) => text });
  return new DOMParser().parseFromString(ofPaste?.createHTML(html) ?? html, 'text/html');
}
