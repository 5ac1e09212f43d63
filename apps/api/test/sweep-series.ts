import { randomUUID } from 'node:crypto';
import { scheduleSeries, seriesDraft } from './kit/series.js';
import { draft } from './kit/sessions.js';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

/** The first session of a series of two, which the coordinator made. */
const first = (world: SweepWorld) =>
  scheduleSeries(world.people.coordinator, {
    audienceId: world.cohort.audienceId,
    rule: 'FREQ=WEEKLY;COUNT=2',
  });

const kept = new WeakMap<SweepWorld, ReturnType<typeof first>>();
/** The same one for everyone: for what changes nothing that another asks. */
const same = (world: SweepWorld): ReturnType<typeof first> => {
  const one = kept.get(world) ?? first(world);
  kept.set(world, one);
  return one;
};

/** Who may what with sessions that repeat, see `rows`. */
export const seriesRows: Record<string, Row> = {
  'Query.seriesDates': {
    may: 'snnnnnnn++aa',
    ask: run(`query($id: ID!) { seriesDates(sessionId: $id) { slot session { title } } }`, async (world) => ({
      id: (await first(world)).id,
    })),
  },
  'Query.seriesPreview': {
    may: 'saaaaaana+aa',
    ask: run(
      `query($input: SeriesPreviewInput!) { seriesPreview(input: $input) { sessions } }`,
      ({ cohort }) => {
        const { localStart, timeZone, minutes, rule, skipsBreaks } = seriesDraft();
        return { input: { audienceId: cohort.audienceId, localStart, timeZone, minutes, rule, skipsBreaks } };
      },
    ),
  },
  'Mutation.seriesSchedule': {
    may: 'saaaaaana+aa',
    ask: run(
      `mutation($input: SeriesScheduleInput!) { seriesSchedule(input: $input) { id } }`,
      ({ cohort }) => ({ input: seriesDraft({ audienceId: cohort.audienceId, rule: 'FREQ=DAILY;COUNT=2' }) }),
    ),
  },
  'Mutation.seriesEdit': {
    may: 'snnnnnnna+aa',
    ask: run(
      `mutation($input: SeriesEditInput!) { seriesEdit(input: $input) { session { id } } }`,
      async (world) => ({
        input: {
          ...draft({ title: 'Another' }),
          id: (await first(world)).id,
          version: 1,
          seriesVersion: 1,
          scope: 'ALL',
          newSeriesId: randomUUID(),
        },
      }),
    ),
  },
  'Mutation.seriesCancel': {
    may: 'snnnnnnna+aa',
    ask: run(
      `mutation($input: SeriesCancelInput!) { seriesCancel(input: $input) { id } }`,
      async (world) => ({
        input: { id: (await first(world)).id, note: '', version: 1, seriesVersion: 1, scope: 'ALL' },
      }),
    ),
  },
  'Mutation.seriesReinstate': {
    may: 'snnnnnnna+aa',
    ask: run(`mutation($id: ID!) { seriesReinstate(id: $id) { id } }`, async (world) => ({
      id: (await first(world)).id,
    })),
  },
  'Mutation.seriesExtend': {
    may: 'snnnnnnna+aa',
    ask: run(
      `mutation($input: SeriesExtendInput!) { seriesExtend(input: $input) { id } }`,
      async (world) => ({ input: { id: (await first(world)).id, seriesVersion: 1, count: 4 } }),
    ),
  },
  'Mutation.seriesRsvp': {
    may: 'snnnnnnn++aa',
    ask: run(
      `mutation($input: RsvpSaveInput!) { seriesRsvp(input: $input) { answered } }`,
      async (world) => ({ input: { sessionId: (await same(world)).id, answer: 'GOING' } }),
    ),
  },
};
