import type { CohortRole } from '@hearth/shared';
import type { Viewer } from '../../platform/access/viewer.js';
import { COLLECTIVE_AUDIENCE_ID } from '../cohorts/audiences.js';
import {
  canEditSession,
  canEnterRoom,
  canReadChat,
  canRsvp,
  canScheduleFor,
  canSeeRsvps,
  canSeeJoinUrl,
  canSeeSession,
  coordinatedAudienceIds,
} from './sessions.policy.js';

const NOW = new Date('2026-11-30T20:00:00Z');
const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);

function aViewer({
  collective = false,
  cohorts = {},
}: {
  collective?: boolean;
  cohorts?: Record<string, CohortRole>;
}): Viewer {
  const held = Object.entries(cohorts).map(([cohortId, role]) => ({
    cohortId,
    audienceId: `audience of ${cohortId}`,
    role,
  }));
  return {
    personId: 'me',
    signInId: 'sign-in',
    name: 'Noor',
    email: 'noor@test.example',
    locale: 'en',
    timeZone: 'America/New_York',
    accessEpoch: '0',
    siteRoles: collective ? ['member'] : [],
    cohorts: held,
    audienceIds: [
      ...(collective ? [COLLECTIVE_AUDIENCE_ID] : []),
      ...held.map(({ audienceId }) => audienceId),
    ],
  };
}

const outsider = aViewer({});
const member = aViewer({ collective: true });
const fellow = aViewer({ collective: true, cohorts: { a: 'fellow' } });
const helper = aViewer({ collective: true, cohorts: { a: 'facilitator' } });
const coordinator = aViewer({ collective: true, cohorts: { a: 'coordinator' } });
const ofAnother = aViewer({ collective: true, cohorts: { a: 'fellow', b: 'coordinator' } });
const notInCollective = aViewer({ cohorts: { a: 'coordinator' } });
const everyone = { outsider, member, fellow, helper, coordinator, ofAnother, notInCollective };
type Who = keyof typeof everyone;

/** The names of those the policy admits. */
const admitted = (policy: (viewer: Viewer) => boolean): Who[] =>
  (Object.keys(everyone) as Who[]).filter((who) => policy(everyone[who]));

const cohortSession = {
  audienceId: 'audience of a',
  cohortId: 'a',
  startsAt: minutes(-10),
  endsAt: minutes(50),
  canceledAt: null,
  closedAt: null,
  facilitates: false,
  // Standing in opens nothing that is asked here.
  acting: true,
  attended: false,
  spoken: false,
  removed: false,
  muted: false,
  viewerRsvp: null,
};
const openSession = { ...cohortSession, audienceId: COLLECTIVE_AUDIENCE_ID, cohortId: null };
const inCohort: Who[] = ['fellow', 'helper', 'coordinator', 'ofAnother', 'notInCollective'];
const inCollective: Who[] = ['member', 'fellow', 'helper', 'coordinator', 'ofAnother'];

describe('who may', () => {
  test('see a session: its audience', () => {
    expect(admitted((viewer) => canSeeSession(viewer, cohortSession))).toEqual(inCohort);
    expect(admitted((viewer) => canSeeSession(viewer, openSession))).toEqual(inCollective);
  });

  test('edit, cancel and reinstate: coordinators of the cohort; for the Collective, coordinators who are in it', () => {
    expect(admitted((viewer) => canEditSession(viewer, cohortSession))).toEqual([
      'coordinator',
      'notInCollective',
    ]);
    expect(admitted((viewer) => canEditSession(viewer, openSession))).toEqual(['coordinator', 'ofAnother']);
  });

  test('schedule: the same, and nowhere once the cohort is finished', () => {
    const cohort = { id: 'audience of a', cohortId: 'a', kind: 'cohort', finished: false };
    const collective = { id: COLLECTIVE_AUDIENCE_ID, cohortId: null, kind: 'collective', finished: false };
    expect(admitted((viewer) => canScheduleFor(viewer, cohort))).toEqual(['coordinator', 'notInCollective']);
    expect(admitted((viewer) => canScheduleFor(viewer, collective))).toEqual(['coordinator', 'ofAnother']);
    expect(admitted((viewer) => canScheduleFor(viewer, { ...cohort, finished: true }))).toEqual([]);
    expect(
      admitted((viewer) => canScheduleFor(viewer, { ...cohort, cohortId: null, kind: 'session' })),
    ).toEqual([]);
    expect(coordinatedAudienceIds(ofAnother)).toEqual([COLLECTIVE_AUDIENCE_ID, 'audience of b']);
    expect(coordinatedAudienceIds(notInCollective)).toEqual(['audience of a']);
    expect(coordinatedAudienceIds(fellow)).toEqual([]);
  });

  test('see the join link: going or maybe, its facilitators, its coordinators; never someone outside', () => {
    const joined = (facts: object) =>
      admitted((viewer) => canSeeJoinUrl(viewer, { ...cohortSession, ...facts }));
    const run: Who[] = ['coordinator', 'notInCollective'];
    expect(joined({})).toEqual(run);
    expect(joined({ viewerRsvp: 'not_going' })).toEqual(run);
    expect(joined({ viewerRsvp: 'going' })).toEqual(inCohort);
    expect(joined({ viewerRsvp: 'maybe' })).toEqual(inCohort);
    expect(joined({ facilitates: true })).toEqual(inCohort);
    expect(joined({ facilitates: true, viewerRsvp: 'going', removed: true })).toEqual([]);
  });

  test('see the counts: its facilitators and coordinators', () => {
    expect(admitted((viewer) => canSeeRsvps(viewer, cohortSession))).toEqual([
      'coordinator',
      'notInCollective',
    ]);
    expect(admitted((viewer) => canSeeRsvps(viewer, { ...cohortSession, facilitates: true }))).toEqual(
      inCohort,
    );
  });

  test('answer: the audience, until it is over or canceled', () => {
    expect(admitted((viewer) => canRsvp(viewer, cohortSession, NOW))).toEqual(inCohort);
    expect(admitted((viewer) => canRsvp(viewer, { ...cohortSession, canceledAt: NOW }, NOW))).toEqual([]);
    expect(admitted((viewer) => canRsvp(viewer, cohortSession, cohortSession.endsAt))).toEqual([]);
  });
});

describe('the room', () => {
  const times = {
    before: minutes(-31),
    opening: minutes(-30),
    last: minutes(109),
    closed: minutes(110),
    long: minutes(9_000),
  };

  test('may be entered from twenty minutes before the start until an hour after the end, by its audience', () => {
    const enters = (now: Date, facts: object = {}) =>
      admitted((viewer) => canEnterRoom(viewer, { ...cohortSession, ...facts }, now));
    expect(enters(times.before)).toEqual([]);
    expect(enters(times.opening)).toEqual(inCohort);
    expect(enters(times.last)).toEqual(inCohort);
    expect(enters(times.closed)).toEqual([]);
    expect(enters(NOW, { canceledAt: NOW })).toEqual([]);
    expect(enters(NOW, { muted: true })).toEqual(inCohort);
    expect(enters(NOW, { removed: true })).toEqual([]);
  });

  test('can be read after it closed by those who were there or run it, and once canceled if anything was said', () => {
    const reads = (now: Date, facts: object = {}) =>
      admitted((viewer) => canReadChat(viewer, { ...cohortSession, ...facts }, now));
    expect(reads(times.before, { attended: true, facilitates: true })).toEqual([]);
    expect(reads(NOW)).toEqual(inCohort);
    for (const now of [times.closed, times.long]) {
      expect(reads(now)).toEqual(['coordinator', 'notInCollective']);
      expect(reads(now, { attended: true })).toEqual(inCohort);
      expect(reads(now, { facilitates: true })).toEqual(inCohort);
    }
    for (const now of Object.values(times)) {
      expect(reads(now, { attended: true, facilitates: true, canceledAt: NOW })).toEqual([]);
      expect(reads(now, { spoken: true, canceledAt: NOW })).toEqual(['coordinator', 'notInCollective']);
      expect(reads(now, { spoken: true, attended: true, canceledAt: NOW })).toEqual(inCohort);
      for (const canceledAt of [null, NOW])
        expect(
          reads(now, { spoken: true, attended: true, facilitates: true, removed: true, canceledAt }),
        ).toEqual([]);
    }
  });
});
