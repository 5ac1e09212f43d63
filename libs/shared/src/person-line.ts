import type { StateCode } from './roles.js';

/** A person as shown beside a line. */
export interface PersonLine {
  __typename: 'Person';
  id: string;
  name: string;
  pronouns: string | null;
  roleTitle: string;
  organizationName: string | null;
  state: StateCode | null;
  /** Without an account, in one session's room by a link. What they call themselves cannot say otherwise. */
  guest: boolean;
}

/** The same with the file of the small picture, where all members may see it. */
export interface PersonFace extends PersonLine {
  pictureId: string | null;
}

/** How many reactions there are of each kind; never whose they are. */
export interface Reactions {
  thankYou: number;
  withYou: number;
  helpful: number;
  meToo: number;
}

export const REACTION_KINDS = ['thank_you', 'with_you', 'helpful', 'me_too'] as const;
export type ReactionName = Uppercase<(typeof REACTION_KINDS)[number]>;

/** How many reactions of each kind a message has. */
export interface MessageReactions extends Reactions {
  __typename: 'MessageReactions';
}
