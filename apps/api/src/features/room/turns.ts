import type { TurnAct } from '@hearth/shared';

/** A listening round: once round the circle, and once more to whoever passed. Ids of persons. */
interface Round {
  /** Everyone in it, in the order of the circle. */
  circle: string[];
  /** To whom it is still to come; the first has the floor. Whoever passed is at the end. */
  left: string[];
  /** Who passed once. Kept here alone: nobody is shown it. */
  passed: string[];
}

/** Whose turn it is, as it is stored. Ids of persons. */
export interface Turns {
  floor: string | null;
  /** In the order in which they are to be heard; `at` is ISO 8601 in UTC. */
  hands: { id: string; at: string }[];
  /** Who had the floor and did not pass. */
  heard: string[];
  round: Round | null;
}

export const NO_TURNS: Turns = { floor: null, hands: [], heard: [], round: null };

interface Act {
  act: TurnAct;
  /** Who does it. */
  by: string;
  /** Whom it is about. */
  about: string;
  now: Date;
  /** Who is in the room, in the order of the circle. */
  here: readonly string[];
}

/**
 * The turns after an act; the same object where nothing changes, null where the act makes no sense as things stand. Who may do
 * what is for the caller to ask.
 */
export function turnsAfter(turns: Turns, { act, by, about, now, here }: Act): Turns | null {
  const { floor, hands, round } = turns;
  switch (act) {
    case 'RAISE':
      if (floor === by || hands.some(({ id }) => id === by)) return turns;
      return inOrder({ ...turns, hands: [...hands, { id: by, at: now.toISOString() }] });
    case 'LOWER':
      return lowered(turns, about);
    case 'PASS':
      if (round?.left.includes(by)) return passed(turns, round, by, here);
      return floor === by ? { ...lowered(turns, by), floor: null } : lowered(turns, by);
    case 'DONE':
      if (floor === null) return null;
      return round ? spoken(turns, round, here) : { ...heard(turns, floor), floor: null };
    case 'GIVE':
      if (round || floor === about) return null;
      return { ...lowered(heard(turns, floor), about), floor: about };
    case 'ROUND_START': {
      if (round || here.length === 0) return null;
      return {
        ...heard(turns, floor),
        floor: here[0] ?? null,
        round: { circle: [...here], left: [...here], passed: [] },
      };
    }
    case 'ROUND_NEXT':
      if (!round || floor === null) return null;
      // Whoever is away when it comes to them is asked once more, like someone who passes.
      return here.includes(floor) ? spoken(turns, round, here) : passed(turns, round, floor, here);
    case 'ROUND_END':
      return round ? { ...turns, floor: null, round: null } : null;
  }
}

function spoken(turns: Turns, round: Round, here: readonly string[]): Turns {
  const [speaker, ...left] = round.left;
  return goOn(heard(turns, speaker ?? null), { ...round, left }, here);
}

function passed(turns: Turns, round: Round, who: string, here: readonly string[]): Turns {
  const left = round.left.filter((id) => id !== who);
  if (round.passed.includes(who)) return goOn(turns, { ...round, left }, here);
  return goOn(turns, { ...round, left: [...left, who], passed: [...round.passed, who] }, here);
}

/** To the next; who came in meanwhile stands at the end of the circle, before those who are asked once more. */
function goOn(turns: Turns, round: Round, here: readonly string[]): Turns {
  const fresh = here.filter((id) => !round.circle.includes(id));
  const again = (id: string) => round.passed.includes(id);
  const left = [...round.left.filter((id) => !again(id)), ...fresh, ...round.left.filter(again)];
  const [floor] = left;
  if (floor === undefined) return { ...turns, floor: null, round: null };
  return { ...turns, floor, round: { ...round, circle: [...round.circle, ...fresh], left } };
}

function lowered(turns: Turns, who: string): Turns {
  if (!turns.hands.some(({ id }) => id === who)) return turns;
  return { ...turns, hands: turns.hands.filter(({ id }) => id !== who) };
}

function heard(turns: Turns, who: string | null): Turns {
  if (who === null || turns.heard.includes(who)) return turns;
  return inOrder({ ...turns, heard: [...turns.heard, who] });
}

/** Who was not heard yet comes first; among those like them whoever raised a hand first. */
function inOrder(turns: Turns): Turns {
  const late = ({ id }: { id: string }) => Number(turns.heard.includes(id));
  const hands = [...turns.hands].sort((a, b) => late(a) - late(b) || a.at.localeCompare(b.at));
  return { ...turns, hands };
}
