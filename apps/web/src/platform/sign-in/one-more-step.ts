/** A sign-in was opened and waits for one more step: on to the page that asks for it, and from there `to`, or to where one was. */
export function oneMoreStep(to?: string): void {
  const { pathname, search, hash } = location;
  const next =
    to ??
    (pathname === '/sign-in' ? (new URLSearchParams(search).get('next') ?? '/') : pathname + search + hash);
  location.assign(`/sign-in/step?next=${encodeURIComponent(next)}`);
}
