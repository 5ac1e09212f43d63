import { SetMetadata } from '@nestjs/common';
import { holds, isCoordinator, isGuest, type Viewer } from './viewer.js';

/** A coarse rule at the door of an operation. Finer rules are policies, asked by the verb itself. */
export interface AccessRule {
  readonly name: string;
  admits(viewer: Viewer | null): boolean;
  /** Who can do it, for the words of a refusal. */
  readonly who: string;
}

export const ALLOW_METADATA = 'hearth:allow';

/** States the rule of a query, mutation, resolved field or HTTP route. One without a rule is refused at start-up. */
export const Allow = (rule: AccessRule) => SetMetadata(ALLOW_METADATA, rule);

const everyone: AccessRule = { name: 'everyone', who: 'everyone', admits: () => true };

/** The only way to be open to someone who is not signed in. */
export const Public = () => Allow(everyone);

/** Whoever is signed in, no guest; what exactly they may see is asked by policy and audience filter. */
export const signedIn: AccessRule = {
  name: 'signed in',
  who: 'member',
  admits: (viewer) => viewer !== null && !isGuest(viewer),
};

/** Whoever is signed in, or a session's guest. For what a guest may do in their one room; the policy asks which. */
export const orGuest: AccessRule = {
  name: 'signed in, or a guest',
  who: 'member',
  admits: (viewer) => viewer !== null,
};

/** A session's guest, and nobody else. */
export const guestOnly: AccessRule = { name: 'guest', who: 'guest', admits: isGuest };

/** Whoever coordinates at least one cohort. */
export const coordinator: AccessRule = {
  name: 'coordinator',
  who: 'coordinator',
  admits: (viewer) => viewer !== null && !isGuest(viewer) && isCoordinator(viewer),
};

/** Whoever keeps the house. */
export const administrator: AccessRule = {
  name: 'administrator',
  who: 'administrator',
  admits: (viewer) => viewer !== null && !isGuest(viewer) && holds(viewer, 'administrator'),
};

/** A resolved field that shows no more than the object it stands on. */
export const asItsParent: AccessRule = { name: 'as its parent', who: 'member', admits: () => true };
