/** A sign-in was opened and waits for one more step: on to the page that asks for it, and from there to where one was. */
export function oneMoreStep(): void {
  const { pathname, search, hash } = location;
  const next =
    pathname === '/sign-in' ? (new URLSearchParams(search).get('next') ?? '/') : pathname + search + hash;
  location.assign(`/sign-in/step?next=${encodeURIComponent(next)}`);
}
