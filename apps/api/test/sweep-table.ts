import { randomUUID } from 'node:crypto';
import { aSession, aThread } from './kit/places.js';
import { NEXT_YEAR } from './kit/sessions.js';
import { run, type Row } from './sweep-asks.js';
import { administrationRows } from './sweep-administration.js';
import { applicationOpen, applicationRows } from './sweep-applications.js';
import { joiningRows } from './sweep-joining.js';
import { calendarRows } from './sweep-calendars.js';
import { attendanceRows } from './sweep-attendance.js';
import { closingRows } from './sweep-closing.js';
import { storyRows } from './sweep-stories.js';
import { directoryRows } from './sweep-directory.js';
import { deskRows } from './sweep-desk.js';
import { fileRows } from './sweep-files.js';
import { forumRows } from './sweep-forum.js';
import { guestRows } from './sweep-guests.js';
import { inboxRows } from './sweep-inbox.js';
import { moderationRows } from './sweep-moderation.js';
import { pollRows } from './sweep-polls.js';
import { questionRows } from './sweep-questions.js';
import { breakoutRows } from './sweep-breakouts.js';
import { careRows } from './sweep-care.js';
import { placeRows } from './sweep-places.js';
import { roomRows } from './sweep-room.js';
import { cohortRows } from './sweep-cohorts.js';
import { openSignIn, signInRows } from './sweep-sign-in.js';
import { passkeyOpen, passkeyRows } from './sweep-passkeys.js';
import { taskRows } from './sweep-tasks.js';
import { openTimePolls, timePollRows } from './sweep-time-polls.js';
import { seriesRows } from './sweep-series.js';
import { siteOpen, siteRows } from './sweep-site.js';
import { profileRows } from './sweep-profile.js';
import { myStayRows } from './sweep-my-stay.js';
import { myDataRows } from './sweep-my-data.js';
import { integrationRows } from './sweep-integrations.js';
import type { SweepWorld } from './sweep-world.js';

const scheduleInput = (world: SweepWorld) => ({
  audienceId: world.cohort.audienceId,
  title: 'When a whole class is grieving',
  purpose: 'To listen.',
  localStart: `${NEXT_YEAR}-03-04T15:30`,
  timeZone: 'America/New_York',
  minutes: 60,
  joinUrl: null,
  facilitatorId: null,
  listedPublicly: false,
});
const ofTheAuthor = async (world: SweepWorld) =>
  (await aThread(world.house, { in: world.space, by: world.author, posts: 2 })).postIds[1];
const later = (world: SweepWorld) => aSession(world.house, { in: world.cohort, startsInMinutes: 600 });

/**
 * Who may what, by every way in. Columns are KINDS:
 *   visitor, outsider, administrator, moderator, member, fellow elsewhere, fellow who left, coordinator elsewhere,
 *   fellow, coordinator, guest of this session, guest of another session
 * A row of ten letters says nothing of guests: they are refused at the door (`aa`).
 * `+` is done, `s` signed_out, `F` passkey_failed, `n` not_found, `a` not_allowed, `i` invalid, `0` an answer that holds nothing of ours.
 */
export const rows: Record<string, Row> = {
  // Before the others: an outsider is a member of the house once they have taken an invitation.
  ...directoryRows,
  ...storyRows,
  ...profileRows,
  ...inboxRows,
  // Before anyone of these is given a role.
  ...forumRows,
  ...myDataRows,
  ...pollRows,
  ...moderationRows,
  ...roomRows,
  ...breakoutRows,
  ...careRows,
  ...questionRows,
  ...closingRows,
  ...seriesRows,
  ...placeRows,
  ...attendanceRows,
  ...guestRows,
  ...deskRows,
  ...taskRows,
  ...signInRows,
  ...passkeyRows,
  ...timePollRows,
  ...cohortRows,
  ...applicationRows,
  ...joiningRows,
  ...calendarRows,
  ...integrationRows,
  ...administrationRows,
  ...siteRows,
  ...myStayRows,
  'Query.viewer': {
    may: '0+++++++++00',
    ask: run(`{ viewer { id person { name } cohorts { role } can { readCollective } } }`),
  },
  'Query.publicSessions': { may: '000000000000', ask: run(`{ publicSessions { id } }`) },
  'Query.spaces': { may: 's0000000++aa', ask: run(`{ spaces { id name unreadThreads } }`) },
  'Query.space': {
    may: 'snnnnnnn++aa',
    ask: run(
      `query($id: ID!) { space(id: $id) { name people(named: "a") { name } threads { nodes { title } } } }`,
      ({ space }) => ({
        id: space.id,
      }),
    ),
  },
  'Query.thread': {
    may: 'snnnnnnn++aa',
    ask: run(`query($id: ID!) { thread(id: $id) { title posts { nodes { html } } } }`, ({ thread }) => ({
      id: thread.id,
    })),
  },
  'Query.post': {
    may: 'snnnnnnn++aa',
    ask: run(`query($id: ID!) { post(id: $id) { html } }`, ({ thread }) => ({ id: thread.postIds[0] })),
  },
  'Query.posts': {
    may: 's0000000++aa',
    ask: run(`query($ids: [ID!]!) { posts(ids: $ids) { html } }`, ({ thread }) => ({ ids: thread.postIds })),
  },
  'Query.postPreview': {
    may: 's+++++++++aa',
    ask: run(`query($input: PostPreviewInput!) { postPreview(input: $input) }`, () => ({
      input: { markdown: 'Quiet' },
    })),
  },
  'Query.myThreads': { may: 's000000000aa', ask: run(`{ myThreads { title } }`) },
  'Query.search': {
    may: 's0000000++aa',
    ask: run(`{ search(words: "first or post or reply") { nodes { path title snippet { text } } } }`),
  },
  'Query.inbox': { may: 's000000000aa', ask: run(`{ inbox { unread { title } read { title } } }`) },
  'Query.inboxUnread': { may: 's+++++++++aa', ask: run(`{ inboxUnread }`) },
  'Query.notificationSettings': { may: 's+++++++++aa', ask: run(`{ notificationSettings { preset } }`) },
  'Query.nextSession': { may: 's0000000++aa', ask: run(`{ nextSession { title } }`) },
  'Query.peerSessions': { may: 's0000000++aa', ask: run(`{ peerSessions { nodes { title joinUrl } } }`) },
  'Query.peerSession': {
    may: 'snnnnnnn++aa',
    ask: run(`query($id: ID!) { peerSession(id: $id) { title } }`, ({ session }) => ({ id: session.id })),
  },
  'Query.sessionRsvps': {
    may: 'snnnnnnna0aa',
    ask: run(
      `query($id: ID!) { sessionRsvps(sessionId: $id) { nodes { person { name } answer } } }`,
      ({ session }) => ({ id: session.id }),
    ),
  },
  'Query.sessionAudiences': { may: 's000000+0+aa', ask: run(`{ sessionAudiences { id name } }`) },
  'Query.facilitatorCandidates': {
    may: 'saaaaaana+aa',
    ask: run(`query($id: ID!) { facilitatorCandidates(audienceId: $id) { name } }`, ({ cohort }) => ({
      id: cohort.audienceId,
    })),
  },
  'Mutation.preferencesSave': {
    may: 's+++++++++aa',
    ask: run(`mutation { preferencesSave(input: { locale: EN }) { locale } }`),
  },
  'Mutation.threadStart': {
    may: 'snnnnnnn++aa',
    ask: run(`mutation($input: ThreadStartInput!) { threadStart(input: $input) { id } }`, ({ space }) => ({
      input: {
        id: randomUUID(),
        postId: randomUUID(),
        spaceId: space.id,
        title: 'A hard week',
        markdown: 'How do you open one?',
      },
    })),
  },
  'Mutation.threadMarkRead': {
    may: 'snnnnnnn++aa',
    ask: run(
      `mutation($input: ThreadMarkReadInput!) { threadMarkRead(input: $input) { readNumber } }`,
      ({ thread }) => ({
        input: { threadId: thread.id, number: 1 },
      }),
    ),
  },
  'Mutation.threadFollow': {
    may: 'snnnnnnn++aa',
    ask: run(
      `mutation($input: ThreadFollowInput!) { threadFollow(input: $input) { follow } }`,
      ({ thread }) => ({
        input: { threadId: thread.id, level: 'FOLLOWING' },
      }),
    ),
  },
  'Mutation.inboxMark': {
    may: 's000000000aa',
    ask: run(`mutation($input: InboxMarkInput!) { inboxMark(input: $input) { unread { title } } }`, () => ({
      input: { ids: [randomUUID()], read: true },
    })),
  },
  'Mutation.postReply': {
    may: 'snnnnnnn++aa',
    ask: run(`mutation($input: PostReplyInput!) { postReply(input: $input) { id } }`, ({ thread }) => ({
      input: { id: randomUUID(), threadId: thread.id, markdown: 'Thank you.' },
    })),
  },
  'Mutation.postEdit': {
    may: 'snnnnnnnaaaa',
    ask: run(`mutation($input: PostEditInput!) { postEdit(input: $input) { id } }`, async (world) => ({
      input: { id: await ofTheAuthor(world), base: 'none', markdown: 'Changed.' },
    })),
  },
  'Mutation.postDelete': {
    may: 'snnnnnnnaaaa',
    ask: run(`mutation($id: ID!) { postDelete(id: $id) { id } }`, async (world) => ({
      id: await ofTheAuthor(world),
    })),
  },
  'Mutation.postRestore': {
    may: 'snnnnnnnaaaa',
    ask: run(`mutation($id: ID!) { postRestore(id: $id) { id } }`, async (world) => {
      const id = await ofTheAuthor(world);
      await world.author.gql(`mutation($id: ID!) { postDelete(id: $id) { id } }`, { id });
      return { id };
    }),
  },
  'Mutation.peerSessionSchedule': {
    may: 'saaaaaana+aa',
    ask: run(
      `mutation($input: PeerSessionScheduleInput!) { peerSessionSchedule(input: $input) { id } }`,
      (world) => ({
        input: { id: randomUUID(), ...scheduleInput(world) },
      }),
    ),
  },
  'Mutation.peerSessionEdit': {
    may: 'snnnnnnna+aa',
    ask: run(
      `mutation($input: PeerSessionEditInput!) { peerSessionEdit(input: $input) { id } }`,
      async (world) => {
        const { audienceId: _, ...input } = scheduleInput(world);
        return { input: { id: (await later(world)).id, version: 1, ...input } };
      },
    ),
  },
  'Mutation.peerSessionCancel': {
    may: 'snnnnnnna+aa',
    ask: run(
      `mutation($input: PeerSessionCancelInput!) { peerSessionCancel(input: $input) { id } }`,
      async (world) => ({
        input: { id: (await later(world)).id, version: 1, note: '' },
      }),
    ),
  },
  'Mutation.peerSessionReinstate': {
    may: 'snnnnnnna+aa',
    ask: run(`mutation($id: ID!) { peerSessionReinstate(id: $id) { id } }`, async (world) => {
      const { id } = await later(world);
      await world.people.coordinator.gql(
        `mutation($input: PeerSessionCancelInput!) { peerSessionCancel(input: $input) { id } }`,
        {
          input: { id, version: 1, note: '' },
        },
      );
      return { id };
    }),
  },
  'Mutation.rsvpSave': {
    may: 'snnnnnnn++aa',
    ask: run(`mutation($input: RsvpSaveInput!) { rsvpSave(input: $input) { id } }`, async (world) => ({
      input: { sessionId: (await later(world)).id, answer: 'GOING' },
    })),
  },
  ...fileRows,
};

/** Open to everyone, each with a test of its own in people.test.ts, guests.test.ts and guest-door.test.ts, walls.test.ts, mailbox.test.ts, mail-leave.test.ts, calendar-feeds.test.ts and inbound.test.ts. */
export const open = [
  ...applicationOpen,
  ...openSignIn,
  ...passkeyOpen,
  'Query.certificateCheck',
  'Mutation.signIn',
  'Mutation.signOut',
  'Mutation.firstAdministratorSignUp',
  'Query.guestWelcome',
  'Mutation.guestEnter',
  ...openTimePolls,
  ...siteOpen,
  'HTTP .well-known/security.txt',
  'HTTP health/live',
  'HTTP health/ready',
  'HTTP metrics',
  'HTTP ics/:file',
  'HTTP ics/leave/:token',
  'HTTP POST ics/leave/:token',
  'HTTP mail/leave/:token',
  'HTTP POST mail/leave/:token',
  'HTTP mail/place/:token',
  'HTTP POST mail/place/:token',
  'HTTP POST mail/inbound',
  'HTTP dev/mailbox',
  'HTTP dev/mailbox/:id',
  'HTTP dev/mailbox/:id/html',
];
