import type { MailWords } from './mail-words.types.js';
import { siteName } from '../../platform/settings/site-brand.js';
import { STORY_MAIL } from './mail-words.stories.js';

/** A series is told once, as its first. */
const more = (count: number) =>
  count > 1 ? `, and ${count - 1} more ${count === 2 ? 'time' : 'times'}` : '';
const session = 'You get this because this session is on your calendar or meant for a group you are in.';

const STORY_SUBJECTS: Readonly<Record<number, string>> = STORY_MAIL.en.subjects;
const STORY_LINES: Readonly<Record<number, string>> = STORY_MAIL.en.lines;

export const en: MailWords = {
  subject: {
    'thread.reply': ({ count, answered }) =>
      answered
        ? count === 1
          ? 'A reply to what you wrote'
          : `A reply to what you wrote, and ${count - 1} more`
        : count === 1
          ? 'A new reply in a thread you follow'
          : `${count} new replies in a thread you follow`,
    'thread.mention': ({ count }) =>
      count === 1 ? 'Someone wrote to you by name' : `${count} posts that name you`,
    'thread.bookmark': () => 'A post you wanted to come back to',
    'session.scheduled': () => 'A new session you can come to',
    'session.changed': () => 'A session on your calendar has changed',
    'session.canceled': () => 'A session on your calendar is canceled',
    'session.place': () => 'A place in a session you wait for',
    'session.accommodation': () => 'About what someone needs to take part',
    'session.reminder': ({ soon }) =>
      soon ? 'A session on your calendar starts soon' : 'A session on your calendar is coming up',
    'session.how_did_it_go': () => 'How did it go?',
    'cohort.joined': () => 'You are in a cohort',
    'person.left': ({ count }) => (count === 0 ? 'A group has no coordinator any more' : 'Someone has left'),
    'certificate.issued': () => 'A certificate for you',
    'story.news': ({ count }) => STORY_SUBJECTS[count] ?? 'About a story',
    'organization.decided': () => 'About the organization you missed in the list',
    'mail.stopped': () => `Mail from ${siteName('en')} does not reach someone`,
    'access_request.waiting': ({ count }) =>
      count === 1 ? 'Someone waits for access' : `${count} people wait for access`,
    'time_poll.asked': () => 'When can you come?',
    'time_poll.reminder': () => 'Still time to say when you can come',
    'thread.moderated': () => 'The moderators have a word for you about a post',
    'thread.lesson': () => 'Someone would mark a post of yours as a lesson',
    'room.lesson': () => 'Someone would mark something you said as a lesson',
    'room.mention': ({ count }) =>
      count === 1 ? 'Someone named you in a live session' : `${count} messages of a live session name you`,
    'thread.unmasked': () => 'An administrator looked up who wrote a post',
    'review.waiting': () => 'Something waits for review',
    'review.urgent': () => 'A flag needs you today',
  },
  subjectOfSeveral: (count) => `${count} things wait for you in ${siteName('en')}`,
  subjectOfDigest: ({ daily, count }) =>
    `${daily ? 'Your daily summary' : 'Your weekly summary'}: ${count === 1 ? '1 thing is' : `${count} things are`} new in ${siteName('en')}`,
  need: { now: 'In the next two days', for_me: 'For you', news: 'News' },
  line: {
    'thread.reply': ({ who, amongThem, count, answered, place }) =>
      `${count === 1 ? 'A new reply' : `${count} new replies`}${who && `${amongThem ? ', among them' : ''} from ${who}`}${
        answered ? (count === 1 ? ', to what you wrote' : ', at least one of them to what you wrote') : ''
      }. In ${place}.`,
    'thread.mention': ({ who, amongThem, count, place }) =>
      `${count === 1 ? 'A post that names you' : `${count} posts that name you`}${who && `${amongThem ? ', among them' : ''} from ${who}`}. In ${place}.`,
    'thread.bookmark': ({ place }) => `You wanted to come back to it. In ${place}.`,
    'session.scheduled': ({ when, place, count }) => `${when}${more(count)}. For ${place}.`,
    'session.changed': ({ when, place, count }) =>
      `Its time or link has changed. It is ${when}${more(count)}. For ${place}.`,
    'session.canceled': ({ when, place, count }) =>
      `It does not take place. It was planned for ${when}${more(count)}. For ${place}.`,
    'session.place': ({ when, until, place }) =>
      until
        ? `A place is held for you until ${until}. After that it goes to the next person. The session is ${when}. For ${place}.`
        : `You have a place. The session is ${when}. For ${place}.`,
    'session.accommodation': ({ who, place }) =>
      who
        ? `${who} needs something so that they can take part. You can see what it is in the session. In ${place}.`
        : `There is news about what you asked for so that you can take part. In ${place}.`,
    'session.reminder': ({ when, place }) => `It starts ${when}. For ${place}.`,
    'session.how_did_it_go': ({ place }) =>
      `A month ago you wrote down what came of a session you brought a question to. How did it go? A line helps those who thought along. In ${place}.`,
    'cohort.joined': ({ place }) =>
      `You were taken into this cohort. Its people, sessions and conversations are open to you. In ${place}.`,
    'person.left': ({ place, count }) =>
      count === 0
        ? `Someone deleted their account, and nobody coordinates it now. Please make someone its coordinator: ${place}.`
        : `They left by themselves. It was about: ${place}.`,
    'certificate.issued': ({ place }) =>
      `Your hours are on a certificate that you can keep, print and let others check. For ${place}.`,
    'story.news': ({ count, place }) =>
      `${STORY_LINES[count] ?? 'There is something new about a story.'} In ${place}.`,
    'organization.decided': ({ count, place }) =>
      count > 0
        ? `It is on the list, as ${place}. It is on your profile too, unless you have chosen another one meanwhile.`
        : 'It was not put on the list. You can choose another one for your profile, or send it again with more about it.',
    'mail.stopped': ({ place }) =>
      `Mail to this person comes back for good, so we stopped. They need another way to hear from us. In ${place}.`,
    'access_request.waiting': ({ count, place }) =>
      `${count === 1 ? 'One person has' : `${count} people have`} asked to join, and nobody has decided yet. In ${place}.`,
    'time_poll.asked': ({ count, when, place }) =>
      `${count === 1 ? 'One time to answer' : `${count} times to answer`}: yes, if need be, or no. It takes about a minute. Answer by ${when}. For ${place}.`,
    'time_poll.reminder': ({ count, when, place }) =>
      `${count === 1 ? 'One time waits' : `${count} times wait`} for your answer until ${when}. For ${place}.`,
    'thread.moderated': ({ place }) => `It is about a post of yours. Only you can see it. In ${place}.`,
    'thread.lesson': ({ who, place }) =>
      `${who || 'A coordinator'} would mark a post of yours as a lesson, so that others find it. You say yes or no; until you do, nobody else sees it. In ${place}.`,
    'room.lesson': ({ who, place }) =>
      `${who || 'A coordinator'} would mark something you said in a live session as a lesson, so that others who were there find it. You say yes or no; until you do, nobody else sees it. In ${place}.`,
    'room.mention': ({ who, count, place }) =>
      `${count === 1 ? 'A message that names you' : `${count} messages that name you`}${who && `, from ${who}`}. In ${place}.`,
    'thread.unmasked': ({ who, place, reason }) =>
      `${who || 'An administrator'} looked up who wrote a post of yours as a member, in ${place}. The reason given: ${reason}`,
    'review.waiting': ({ place }) => `Someone flagged something. In ${place}.`,
    'review.urgent': ({ place }) => `Someone is worried about a person. In ${place}.`,
  },
  open: {
    'thread.reply': 'Read it',
    'thread.mention': 'Read it',
    'thread.bookmark': 'Go to the post',
    'session.scheduled': 'Say if you can come',
    'session.changed': 'See the session',
    'session.canceled': 'See the session',
    'session.place': 'See the place',
    'session.accommodation': 'See what it is',
    'session.reminder': 'Go to the session',
    'session.how_did_it_go': 'Tell them',
    'cohort.joined': 'Look around',
    'person.left': 'See who is there',
    'certificate.issued': 'See your certificate',
    'story.news': 'See it',
    'organization.decided': 'See it',
    'mail.stopped': 'See whose mail is stopped',
    'access_request.waiting': 'Read the requests',
    'time_poll.asked': 'Answer all times',
    'time_poll.reminder': 'Answer all times',
    'thread.moderated': 'See what they say',
    'thread.lesson': 'Say yes or no',
    'room.lesson': 'Say yes or no',
    'room.mention': 'Read it',
    'thread.unmasked': 'See what this is about',
    'review.waiting': 'Open the queue',
    'review.urgent': 'Open the queue',
  },
  because: {
    'thread.reply': 'You get this because you wrote in this thread or follow it.',
    'thread.mention': 'You get this because someone who writes in this thread named you.',
    'thread.bookmark': 'You get this because you asked to be reminded of this post.',
    'session.scheduled': session,
    'session.changed': session,
    'session.canceled': session,
    'session.place': 'You get this because you asked for a place in this session.',
    'session.accommodation': 'You get this because you asked for it, or you run this session.',
    'session.reminder': 'You get this because you said you may come, or you lead this session.',
    'session.how_did_it_go': 'You get this once, because you wrote the follow-up.',
    'access_request.waiting': 'You get this because you coordinate a cohort, or keep this house.',
    'cohort.joined': 'You get this once, because you are in it now.',
    'person.left': 'You get this because you look after what they left.',
    'certificate.issued': 'You get this once for each certificate, because it is yours.',
    'story.news': 'You get this because the story is yours, or yours to look after.',
    'organization.decided': 'You get this once, because you sent it.',
    'mail.stopped': 'You get this because you coordinate a cohort of theirs, or keep this house.',
    'time_poll.asked': 'You get this because the session it is for is meant for a group you are in.',
    'time_poll.reminder': 'You get this because you have not answered yet; two reminders come at most.',
    'thread.moderated': 'You get this because you wrote the post it is about.',
    'thread.lesson': 'You get this because you wrote the post it is about.',
    'room.lesson': 'You get this because you said it.',
    'room.mention': 'You get this because someone in this session named you.',
    get 'thread.unmasked'() {
      return `You get this because you wrote the post. ${siteName('en')} tells you whenever someone looks that up.`;
    },
    'review.waiting': 'You get this because you are a moderator.',
    'review.urgent': 'You get this because you are a moderator.',
  },
  becauseDigest: 'This is what is new for you and not seen yet, in one mail.',
  list: {
    'thread.reply': 'replies in threads',
    'thread.mention': 'posts that name you',
    'thread.bookmark': 'reminders of bookmarks',
    'session.scheduled': 'new sessions',
    'session.changed': 'changed sessions',
    'session.canceled': 'canceled sessions',
    'session.place': 'places you wait for',
    'session.accommodation': 'what people need to take part',
    'session.reminder': 'reminders of sessions',
    'session.how_did_it_go': 'how it went after a session of yours',
    'access_request.waiting': 'requests for access that wait',
    'cohort.joined': 'cohorts you were taken into',
    'person.left': 'people who leave what you look after',
    'certificate.issued': 'certificates of yours',
    'story.news': 'stories of fellows',
    'organization.decided': 'organizations you missed in the list',
    'mail.stopped': 'addresses that take no mail',
    'time_poll.asked': 'polls that find a time',
    'time_poll.reminder': 'reminders of polls that find a time',
    'thread.moderated': 'words from the moderators',
    'thread.lesson': 'posts of yours that would make a lesson',
    'room.lesson': 'things you said in a session that would make a lesson',
    'room.mention': 'messages of live sessions that name you',
    'thread.unmasked': 'administrators who look up what you wrote as a member',
    'review.waiting': 'what waits for review',
    'review.urgent': 'worries about someone',
  },
  aMember: 'a member',
  someone: 'someone',
  thatIsAll: 'That is all.',
  timeYes: 'Yes, I can',
  timesIn: (zone) =>
    `Times are in ${zone}. A link opens a page where nothing is sent until you press its button. The links are yours: who has this mail can answer for you.`,
  answerByMail:
    'You can answer by replying to this mail. What you write stands in the thread, under your name.',
  stop: (list) => `Stop mail about ${list}`,
  stopDigest: 'Stop this summary',
  inbox: 'Open your inbox',
  leave: {
    title: 'Stop this mail',
    ask: (lists) =>
      `${siteName('en')} will send you no more mail about ${lists}. Your inbox in ${siteName('en')} stays as it is.`,
    get askDigest() {
      return `${siteName('en')} will send you no more summaries. Your inbox in ${siteName('en')} stays as it is.`;
    },
    button: 'Stop this mail',
    done: (lists) => `Done. You get no more mail about ${lists}.`,
    doneDigest: 'Done. You get no more summaries.',
    ended: 'This link has ended',
    get endedHelp() {
      return `Use the link in a newer mail, or change it in ${siteName('en')} under your settings.`;
    },
  },
};
