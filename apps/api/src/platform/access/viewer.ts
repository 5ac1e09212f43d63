import type { CohortRole, Locale, SiteRole } from '@hearth/shared';
import type { Reader } from '../db/reader.js';

/** Who asks. Built once per request from the database; rechecked on sockets when `accessEpoch` moves. */
export interface Viewer {
  readonly personId: string;
  readonly signInId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly timeZone: string;
  /** Moves whenever what the person may see has changed, the passing of a date included. */
  readonly accessEpoch: string;
  readonly siteRoles: readonly SiteRole[];
  /** Every cohort whose audience the viewer belongs to, with the strongest role held there now. */
  readonly cohorts: readonly ViewerCohort[];
  /** Ids of the audiences whose words the viewer may read. */
  readonly audienceIds: readonly string[];
  /** There for a guest alone: someone without an account, role or audience. No rule admits them unless it says so. */
  readonly guestOf?: GuestOf;
  /** Signed in on a device that others use too: nothing may stay there. */
  readonly isShared?: boolean;
}

/** A guest of a session. */
export type GuestViewer = Viewer & { readonly guestOf: GuestOf };

/** Is this a guest, and not one of us? */
export const isGuest = (viewer: Viewer | null): viewer is GuestViewer => viewer?.guestOf !== undefined;

/** What a guest may be in: the main room of one session, and what is said there from when they came. */
export interface GuestOf {
  readonly sessionId: string;
  readonly roomId: string;
  /** The room's last message when they came. */
  readonly sinceNumber: number;
  readonly showsJoinUrl: boolean;
}

/** A person with the rights they have now, whether they are signed in or not: for what is sent to them. */
export type PersonViewer = Omit<Viewer, 'signInId' | 'isShared'>;

export interface ViewerCohort {
  readonly cohortId: string;
  readonly audienceId: string;
  readonly role: CohortRole;
}

/** State of the sign-ins behind this process's sockets. */
export interface Standing {
  /** Sign-ins of those asked for that have ended: signed out, revoked, expired, person deactivated. */
  endedSignInIds: string[];
  /** What is kept of the secret of each of the others now (hex), by sign-in: it moves when that is renewed. */
  secrets: Map<string, string>;
  /** The access epoch now, by person. */
  epochs: Map<string, string>;
}

/** Where Viewers come from; the foundation provides it. */
export abstract class ViewerSource {
  /** The viewer behind a sign-in's secret; null where the sign-in has ended or never was. One statement. */
  abstract bySecret(secret: string): Promise<Viewer | null>;
  /** The same by the sign-in's id, inside a transaction if one is given as the reader. */
  abstract bySignIns(signInIds: readonly string[], reader?: Reader): Promise<Map<string, Viewer>>;
  /** People who are not deactivated, without a sign-in. One statement. */
  abstract byPersons(personIds: readonly string[], reader?: Reader): Promise<Map<string, PersonViewer>>;
  /** Notes that a sign-in is in use, by what a socket says; whoever asks over HTTP is noted by `bySecret`. Never rejects. */
  abstract noteUse(signInId: string): Promise<void>;
  abstract standing(personIds: readonly string[], signInIds: readonly string[]): Promise<Standing>;
}

/** Is the viewer in this audience? */
export const mayRead = (viewer: Viewer, audienceId: string): boolean =>
  viewer.audienceIds.includes(audienceId);

/** Ids of the viewer's audiences; of one cohort alone where one is asked for, and of none where they are not in it. */
export const audiencesOf = (viewer: Viewer, cohortId?: string | null): readonly string[] =>
  cohortId
    ? viewer.cohorts.filter((cohort) => cohort.cohortId === cohortId).map(({ audienceId }) => audienceId)
    : viewer.audienceIds;

/** Does the viewer hold this site role? */
export const holds = (viewer: Pick<Viewer, 'siteRoles'>, role: SiteRole): boolean =>
  viewer.siteRoles.includes(role);

/** Does the viewer coordinate this cohort (in it or in its program)? */
export const coordinates = (viewer: Pick<Viewer, 'cohorts'>, cohortId: string): boolean =>
  viewer.cohorts.some((cohort) => cohort.cohortId === cohortId && cohort.role === 'coordinator');

/** Does the viewer coordinate any cohort? */
export const isCoordinator = (viewer: Viewer): boolean =>
  viewer.cohorts.some((cohort) => cohort.role === 'coordinator');
