import { ownPath } from '@hearth/shared';
import { useNavigate } from 'react-router';
import { oneMoreStep } from '../../platform/sign-in/one-more-step.js';
import { useSignIn, type Viewer } from '../../platform/sign-in/viewer-context.js';

/** What follows on signing in by a link: on to where one wanted to go. Null: one more step before. */
export function useComeIn(): (viewer: Viewer | null, next: string | null) => void {
  const { viewer: before, signedIn } = useSignIn();
  const navigate = useNavigate();
  return (viewer, next) => {
    const to = ownPath(next);
    if (!viewer) return oneMoreStep(to);
    // Nothing of whoever was here may stay on this screen.
    if (before && before.id !== viewer.id) return location.assign(to);
    signedIn(viewer);
    void navigate(to, { replace: true });
  };
}
