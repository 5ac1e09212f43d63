import type { PollRights } from '../../platform/contributors/poll-host.js';

/** What the rules ask about a poll. */
export interface PollFacts {
  anonymous: boolean;
  shown: string;
  /** It was closed, or its time is over. */
  over: boolean;
  /** Somebody has answered, even if they took it back. */
  touched: boolean;
}

/** Whoever asks at the place and its keepers, while it takes words. */
export const canMakePoll = (rights: PollRights): boolean => rights.makes && rights.takes;

/** Whoever may read the place, while both are open. */
export const canAnswer = (rights: PollRights, poll: PollFacts): boolean => rights.takes && !poll.over;

/** What people answered to stays what they answered to. */
export const canChangePoll = (rights: PollRights, poll: PollFacts): boolean =>
  canMakePoll(rights) && !poll.over && !poll.touched;

/** In a closed place, too: so it is counted there to the end. */
export const canClosePoll = (rights: PollRights, poll: PollFacts): boolean => rights.makes && !poll.over;

export const canRemovePoll = (rights: PollRights): boolean => rights.makes;

/** Words of others, with a reason. */
export const canRemoveWords = (rights: PollRights): boolean => rights.keeps;

/** Whether results are shown to someone; those of few anonymous answers are not there at all. */
export const seesResults = (rights: PollRights, poll: PollFacts & { answered: boolean }): boolean =>
  poll.shown === 'always' || poll.over || !rights.takes || (poll.shown === 'after_answer' && poll.answered);
