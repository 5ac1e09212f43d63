import { SetMetadata } from '@nestjs/common';
import { holds, isCoordinator, type Viewer } from './viewer.js';

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

/** Whoever is signed in; what exactly they may see is asked by policy and audience filter. */
export const signedIn: AccessRule = { name: 'signed in', who: 'member', admits: (viewer) => viewer !== null };

/** Whoever coordinates at least one cohort. */
export const coordinator: AccessRule = {
  name: 'coordinator',
  who: 'coordinator',
  admits: (viewer) => viewer !== null && isCoordinator(viewer),
};

/** Whoever keeps the house. */
export const administrator: AccessRule = {
  name: 'administrator',
  who: 'administrator',
  admits: (viewer) => viewer !== null && holds(viewer, 'administrator'),
};

/** A resolved field that shows no more than the object it stands on. */
export const asItsParent: AccessRule = { name: 'as its parent', who: 'member', admits: () => true };
