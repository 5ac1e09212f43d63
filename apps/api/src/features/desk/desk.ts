import { DESK_KINDS } from '@hearth/shared';
import type { Viewer } from '../../platform/access/viewer.js';
import type { DeskSources } from '../../platform/contributors/desk-sources.js';
import type { WeekItem as FoundWeekItem } from '../../platform/contributors/week-source.js';
import type { WeekSources } from '../../platform/contributors/week-sources.js';
import type { Reader } from '../../platform/db/reader.js';
import type { Desk, DeskGroup, Week } from './desk.types.js';

/** Of each kind so many are shown. */
const SHOWN = 5;
/** So much of a week is shown. */
const MOST = 12;
/** What begins within so many days belongs to the week. */
const DAYS = 14;

/** What needs a coordinator today, kind by kind in the order of `DESK_KINDS`; kinds of which there is nothing are left out. */
export async function deskOf(reader: Reader, sources: DeskSources, viewer: Viewer): Promise<Desk> {
  const found = await sources.all(reader, viewer, SHOWN);
  const groups = DESK_KINDS.flatMap((kind): DeskGroup[] => {
    const ofKind = found.filter(({ items }) => items[0]?.kind === kind);
    if (ofKind.length === 0) return [];
    const items = ofKind.flatMap((one) => one.items);
    return [
      {
        kind,
        items: items.map(({ subjectId, ...item }) => ({
          ...item,
          id: `${kind}:${subjectId}`,
          people: item.people as DeskGroup['items'][number]['people'],
        })),
        total: ofKind.reduce((sum, { total }) => sum + total, 0),
      },
    ];
  });
  return { id: viewer.personId, groups };
}

/** The instant by which something is looked at: when it begins, or must be done. */
const dueOf = ({ startsAt, dueAt }: FoundWeekItem): number =>
  (startsAt ?? dueAt)?.getTime() ?? Number.MAX_SAFE_INTEGER;

/** What a person can do next: what begins or is due first comes first. What begins later than in a fortnight waits, but for the very next session. */
export async function weekOf(reader: Reader, sources: WeekSources, viewer: Viewer, now: Date): Promise<Week> {
  const last = now.getTime() + DAYS * 86_400_000;
  const items = (await sources.items(reader, viewer))
    .sort((a, b) => dueOf(a) - dueOf(b) || (a.subjectId < b.subjectId ? -1 : 1))
    .filter(({ kind, startsAt }) => kind === 'session.next' || !startsAt || startsAt.getTime() < last)
    .slice(0, MOST)
    .map((item) => ({ ...item, id: `${item.kind}:${item.subjectId}` }));
  return { id: viewer.personId, items };
}
