/**
 * A case card is a case that cannot name anyone: an age band and a setting out of fixed lists, and a few words. The room sees it
 * in parts, as its protocol reaches them.
 */

/** About how old whoever it is about is; never a birthday, a grade or an age. */
export const CASE_AGE_BANDS = [
  'EARLY_CHILDHOOD',
  'ELEMENTARY_LOWER',
  'ELEMENTARY_UPPER',
  'MIDDLE',
  'HIGH',
  'SEVERAL',
] as const;
export type CaseAgeBand = (typeof CASE_AGE_BANDS)[number];

/** What kind of place it is about; never which. */
export const CASE_SETTINGS = [
  'CLASSROOM',
  'HALLWAY_CAFETERIA',
  'OUTDOORS_BUS',
  'OFFICE_HEALTH_ROOM',
  'HEALTH_CENTER',
  'HOME_COMMUNITY',
  'ONLINE',
  'SEVERAL',
] as const;
export type CaseSetting = (typeof CASE_SETTINGS)[number];

/** What of a case a step shows the room. `CASE_OUTLINE`: age band, setting and what happened. */
export const CASE_PARTS = ['CASE_OUTLINE', 'CASE_TRIED', 'CASE_QUESTION'] as const;
export type CasePart = (typeof CASE_PARTS)[number];

/** For how many days after its session one may choose to keep a case. */
export const CASE_DAYS = { least: 1, usual: 90, most: 180 } as const;

/** What a run of a protocol has reached of a case: what is shown once stays. */
export function partsReached(
  run: { state: string; step: number } | null | undefined,
  steps: readonly { shows?: CasePart | null }[],
): CasePart[] {
  if (!run || run.state === 'READY') return [];
  const shown = new Set(steps.slice(0, run.step + 1).map(({ shows }) => shows));
  return CASE_PARTS.filter((part) => shown.has(part));
}
