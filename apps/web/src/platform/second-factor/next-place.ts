import { ownPath } from '@hearth/shared';

/** Where the second step of a sign-in leads on to; the pages of signing in are behind one then. */
export const nextPlace = (search: string): string => {
  const next = ownPath(new URLSearchParams(search).get('next'));
  return /^\/sign-in(?!\/link-account\b)/.test(next) ? '/' : next;
};
