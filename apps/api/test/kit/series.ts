import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import type { Actor } from './actor.js';
import { draft, NEXT_YEAR, SHOWN, type Fields, type Shown } from './sessions.js';

/** Where a session stands in its series, as the API shows it. */
export interface ShownPlace {
  seriesId: string;
  rule: string;
  version: number;
  dates: number;
  number: number;
  total: number;
  earlier: { id: string; startsAt: string } | null;
  later: { id: string; startsAt: string } | null;
  canceledTogether: number;
}
export type InSeries = Shown & { series: ShownPlace };

/** A date of a series, as the API shows it. */
export interface ShownDate {
  slot: string;
  startsAt: string;
  movedByClock: boolean;
  session: { id: string; title: string; startsAt: string; status: string; moved: boolean } | null;
  breaks: { nameEn: string; nameEs: string; states: string[] }[];
}

const PLACE = `series { seriesId rule version dates number total earlier { id startsAt } later { id startsAt } canceledTogether }`;
const DATE = `slot startsAt movedByClock session { id title startsAt status moved } breaks { nameEn nameEs states }`;

async function asked<T>(
  by: Actor,
  kind: string,
  name: string,
  type: string,
  fields: string,
  input: Fields,
): Promise<T> {
  const answer = await by.gql<Record<string, T>>(
    `${kind}($input: ${type}!) { ${name}(input: $input) { ${fields} } }`,
    { input },
  );
  return answer[name] as T;
}

/** What a coordinator fills in for sessions that repeat; the audience is for her to choose. */
export const seriesDraft = (over: Fields = {}): Fields => ({
  ...draft(),
  rule: 'FREQ=WEEKLY;COUNT=12',
  skipsBreaks: false,
  ...over,
});
export const scheduleSeries = (by: Actor, over: Fields = {}): Promise<InSeries> =>
  asked(by, 'mutation', 'seriesSchedule', 'SeriesScheduleInput', `${SHOWN} ${PLACE}`, seriesDraft(over));
export const previewSeries = (
  by: Actor,
  { audienceId, localStart, timeZone, minutes, rule, skipsBreaks }: Fields,
): Promise<{ dates: ShownDate[]; sessions: number; breaksKnownUntil: string | null }> =>
  asked(by, 'query', 'seriesPreview', 'SeriesPreviewInput', `sessions breaksKnownUntil dates { ${DATE} }`, {
    audienceId,
    localStart,
    timeZone,
    minutes,
    rule,
    skipsBreaks,
  });
/** Changes a session with others of its series: as it stands, but for `over`. `localStart` stands in `over` where the time changes. */
export const editSeries = (
  by: Actor,
  session: InSeries,
  scope: 'THIS' | 'FOLLOWING' | 'ALL',
  over: Fields = {},
): Promise<{ session: InSeries; kept: ShownDate['session'][]; onBreaks: ShownDate[] }> =>
  asked(
    by,
    'mutation',
    'seriesEdit',
    'SeriesEditInput',
    `session { ${SHOWN} ${PLACE} } kept { id title startsAt status moved } onBreaks { ${DATE} }`,
    {
      id: session.id,
      title: session.title,
      purpose: session.purpose,
      timeZone: session.timeZone,
      minutes: session.minutes,
      joinUrl: session.joinUrl,
      facilitatorId: session.facilitators[0]?.id ?? null,
      version: session.version,
      seriesVersion: session.series.version,
      newSeriesId: randomUUID(),
      scope,
      ...over,
    },
  );
export const cancelSeries = (
  by: Actor,
  session: InSeries,
  scope: 'THIS' | 'FOLLOWING' | 'ALL',
  note = '',
): Promise<InSeries> =>
  asked(by, 'mutation', 'seriesCancel', 'SeriesCancelInput', `${SHOWN} ${PLACE}`, {
    id: session.id,
    note,
    version: session.version,
    seriesVersion: session.series.version,
    scope,
  });
export const extendSeries = (by: Actor, session: InSeries, count: number): Promise<InSeries> =>
  asked(by, 'mutation', 'seriesExtend', 'SeriesExtendInput', `${SHOWN} ${PLACE}`, {
    id: session.id,
    seriesVersion: session.series.version,
    count,
  });
export const reinstateSeries = async (by: Actor, id: string): Promise<InSeries> =>
  (
    await by.gql<{ seriesReinstate: InSeries }>(
      `mutation($id: ID!) { seriesReinstate(id: $id) { ${SHOWN} ${PLACE} } }`,
      { id },
    )
  ).seriesReinstate;
export const readInSeries = async (by: Actor, id: string): Promise<InSeries> =>
  (
    await by.gql<{ peerSession: InSeries }>(
      `query($id: ID!) { peerSession(id: $id) { ${SHOWN} ${PLACE} } }`,
      { id },
    )
  ).peerSession;
export const datesOf = async (by: Actor, id: string): Promise<ShownDate[]> =>
  (
    await by.gql<{ seriesDates: ShownDate[] }>(
      `query($id: ID!) { seriesDates(sessionId: $id) { ${DATE} } }`,
      { id },
    )
  ).seriesDates;

/** The first Tuesday of February next year: clocks change five or six weeks later. */
export const TUESDAY = (() => {
  const first = DateTime.utc(NEXT_YEAR, 2, 1);
  return first.plus({ days: (9 - first.weekday) % 7 });
})();
/** The day so many weeks, and days, after it. */
export const day = (weeks: number, days = 0): string => TUESDAY.plus({ weeks, days }).toFormat('yyyy-MM-dd');
export const START = `${day(0)}T15:30`;
/** So many local starts a week apart. */
export const weekly = (count: number, days = 0, time = '15:30'): string[] =>
  Array.from({ length: count }, (_, week) => `${day(week, days)}T${time}`);
export const localOf = (at: string, zone = 'America/New_York'): string =>
  DateTime.fromISO(at, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");
/** The local starts of the sessions of a series, by date; null where one is left out. */
export const startsOf = async (by: Actor, session: { id: string }): Promise<(string | null)[]> =>
  (await datesOf(by, session.id)).map((date) => date.session && localOf(date.session.startsAt));
/** The session of a series' date. */
export const nthOf = async (by: Actor, session: { id: string }, index: number): Promise<InSeries> =>
  readInSeries(by, (await datesOf(by, session.id))[index]?.session?.id ?? '');
/** What an edit of one sends that changes nothing. */
export function wordsOf(session: InSeries): Fields {
  const { title, purpose, timeZone, minutes, joinUrl } = session;
  return { title, purpose, timeZone, minutes, joinUrl, localStart: localOf(session.startsAt, timeZone) };
}
