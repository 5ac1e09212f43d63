import { Navigate, useLocation } from 'react-router';

/** A visitor who came by a link signs in first, and then lands where the link led. */
export function ToSignIn() {
  const { pathname, search, hash } = useLocation();
  return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search + hash)}`} replace />;
}
