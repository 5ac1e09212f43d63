/** What the rules ask about the sign-in of a device. */
export interface PushStanding {
  /** Signed out, revoked or expired, or its person was deactivated. */
  ended: boolean;
  /** Its person said that others use this computer, too. */
  shared: boolean;
}

/** May this device be told anything? Nothing reaches a computer that others use, nor one where nobody is signed in. */
export const canBePushed = ({ ended, shared }: PushStanding): boolean => !ended && !shared;
