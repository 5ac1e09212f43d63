/** Where a sign-in leads on to: an address of this site, or a link could send people elsewhere. */
export const nextPlace = (search: string): string => {
  const next = new URLSearchParams(search).get('next') ?? '/';
  return /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/';
};
