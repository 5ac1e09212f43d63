import type { Guard } from './guard.js';

interface GuardProps {
  guard: Guard;
}

/** The list of what may identify a student: goes below the text. Nothing where there is nothing to say. */
export function GuardNotes({ guard }: GuardProps) {
  const { panel, rows } = guard;
  return panel && rows.length > 0 ? <panel.GuardList guard={guard} /> : null;
}

/** The one question before sending: goes above the button that sends. `saves`: that button saves a change. */
export function GuardAsks({ guard, saves = false }: GuardProps & { saves?: boolean }) {
  const { panel, isAsking } = guard;
  return panel && isAsking ? <panel.GuardQuestion guard={guard} saves={saves} /> : null;
}
