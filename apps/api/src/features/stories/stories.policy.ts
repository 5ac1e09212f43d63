import { coordinates, holds, isGuest, type Viewer } from '../../platform/access/viewer.js';

/** What the rules ask about a story. */
export interface StoryFacts {
  personId: string;
  /** Whose coordinators look after it; null: the house's administrators. */
  cohortId: string | null;
  /** Somebody asked for it, or its author has sent it at least once. */
  known: boolean;
}

/** Ask for stories of a cohort, and publish them; of the house, where none is given. */
export const canKeepStories = (viewer: Viewer, cohortId: string | null): boolean =>
  !isGuest(viewer) && (cohortId === null ? holds(viewer, 'administrator') : coordinates(viewer, cohortId));

/** Look after this story. What its author never sent and nobody asked for is their own. */
export const keepsStory = (viewer: Viewer, story: StoryFacts): boolean =>
  story.known && canKeepStories(viewer, story.cohortId);

/** See where the story stands at all. */
export const canSeeStory = (viewer: Viewer, story: StoryFacts): boolean =>
  story.personId === viewer.personId || keepsStory(viewer, story);

/** Offer a story of one's own to those who coordinate the cohort one is in. */
export const canOfferStory = (viewer: Viewer, cohortId: string): boolean =>
  !isGuest(viewer) && viewer.cohorts.some((cohort) => cohort.cohortId === cohortId);

/** Read what members are shown: whoever has a place in the house. Others are shown what is public. */
export const readsAsMember = (viewer: Viewer | null): boolean =>
  viewer !== null && !isGuest(viewer) && (viewer.siteRoles.length > 0 || viewer.cohorts.length > 0);
