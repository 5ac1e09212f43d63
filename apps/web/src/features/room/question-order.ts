import { useCallback, useState } from 'react';
import type { RoomQuestionWholeFragment } from '../../gql/room/graphql.js';

/** What the order asks of a question. */
type Ordered = Pick<
  RoomQuestionWholeFragment,
  'id' | 'number' | 'votes' | 'answered' | 'pinned' | 'withdrawn' | 'hidden'
> & { viewer: Pick<RoomQuestionWholeFragment['viewer'], 'hiddenBody'> };

const rank = ({ pinned, answered }: Ordered): number => (pinned ? 0 : answered ? 2 : 1);
const stands = ({ withdrawn, hidden, viewer }: Ordered): boolean =>
  !withdrawn && (!hidden || viewer.hiddenBody !== null);

/** Pinned ones first, then what is open by votes and by time, then what was answered; without what is not there any more. */
export const inOrder = <T extends Ordered>(questions: readonly T[]): T[] =>
  questions
    .filter(stands)
    .sort((a, b) => rank(a) - rank(b) || (rank(a) === 1 ? b.votes - a.votes : 0) || a.number - b.number);

/**
 * What stands where, when it is to stay where one reads: known ones keep their places whatever happens to them, new ones come after
 * the last open one.
 */
export function inPlace<T extends Ordered>(shown: readonly string[], questions: readonly T[]): T[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const known = shown.flatMap((id) => byId.get(id) ?? []);
  const fresh = questions.filter((question) => !shown.includes(question.id) && stands(question));
  const end = known.findLastIndex((question) => rank(question) < 2 && stands(question));
  return [...known.slice(0, end + 1), ...fresh, ...known.slice(end + 1)];
}

interface Places<T> {
  list: T[];
  /** In the order of votes they would stand otherwise. */
  isOld: boolean;
  renew: () => void;
}

/** The questions, in places that change only when the reader says so. */
export function useQuestionPlaces<T extends Ordered>(questions: readonly T[]): Places<T> {
  const [shown, setShown] = useState(() => inOrder(questions).map(({ id }) => id));
  const list = inPlace(shown, questions);
  const now = inOrder(questions);
  // Kept as it is drawn: what comes later stands behind what came before.
  if (list.some(({ id }) => !shown.includes(id))) setShown(list.map(({ id }) => id));
  const renew = useCallback(() => setShown(inOrder(questions).map(({ id }) => id)), [questions]);
  return { list, isOld: now.map(({ id }) => id).join() !== list.map(({ id }) => id).join(), renew };
}
