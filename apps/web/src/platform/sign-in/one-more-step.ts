/** Pages that have done what they are for once they have led here. */
const DONE = /^\/(welcome|setup|sign-in)\b/;

/** A sign-in was opened and waits for one more step: on to the page that asks for it, and from there `to`, or to where one was. */
export function oneMoreStep(to?: string): void {
  const { pathname, search, hash } = location;
  // Their address may hold a secret, too.
  const here = DONE.test(pathname)
    ? (new URLSearchParams(search).get('next') ?? '/')
    : pathname + search + hash;
  location.assign(`/sign-in/step?next=${encodeURIComponent(to ?? here)}`);
}
