import type admin from '../../locales/en/admin.json';
import type access from '../../locales/en/access.json';
import type audit from '../../locales/en/audit.json';
import type about from '../../locales/en/about.json';
import type applications from '../../locales/en/applications.json';
import type apply from '../../locales/en/apply.json';
import type attendance from '../../locales/en/attendance.json';
import type breakouts from '../../locales/en/breakouts.json';
import type calendars from '../../locales/en/calendars.json';
import type care from '../../locales/en/care.json';
import type caseCard from '../../locales/en/case.json';
import type chat from '../../locales/en/chat.json';
import type closing from '../../locales/en/closing.json';
import type cohorts from '../../locales/en/cohorts.json';
import type desk from '../../locales/en/desk.json';
import type directory from '../../locales/en/directory.json';
import type drafts from '../../locales/en/drafts.json';
import type editor from '../../locales/en/editor.json';
import type files from '../../locales/en/files.json';
import type fiveMinutes from '../../locales/en/five-minutes.json';
import type flag from '../../locales/en/flag.json';
import type forum from '../../locales/en/forum.json';
import type guard from '../../locales/en/guard.json';
import type guest from '../../locales/en/guest.json';
import type guestLinks from '../../locales/en/guest-links.json';
import type home from '../../locales/en/home.json';
import type inbox from '../../locales/en/inbox.json';
import type joining from '../../locales/en/joining.json';
import type lettingIn from '../../locales/en/letting-in.json';
import type keys from '../../locales/en/keys.json';
import type move from '../../locales/en/move.json';
import type myData from '../../locales/en/my-data.json';
import type notes from '../../locales/en/notes.json';
import type stories from '../../locales/en/stories.json';
import type organizations from '../../locales/en/organizations.json';
import type passwords from '../../locales/en/passwords.json';
import type openid from '../../locales/en/openid.json';
import type passkeys from '../../locales/en/passkeys.json';
import type places from '../../locales/en/places.json';
import type polls from '../../locales/en/polls.json';
import type profile from '../../locales/en/profile.json';
import type protocol from '../../locales/en/protocol.json';
import type push from '../../locales/en/push.json';
import type questions from '../../locales/en/questions.json';
import type review from '../../locales/en/review.json';
import type retention from '../../locales/en/retention.json';
import type stay from '../../locales/en/stay.json';
import type room from '../../locales/en/room.json';
import type safety from '../../locales/en/safety.json';
import type search from '../../locales/en/search.json';
import type secondFactor from '../../locales/en/second-factor.json';
import type series from '../../locales/en/series.json';
import type sharedDevice from '../../locales/en/shared-device.json';
import type sessions from '../../locales/en/sessions.json';
import type shell from '../../locales/en/shell.json';
import type signIn from '../../locales/en/sign-in.json';
import type site from '../../locales/en/site.json';
import type siteSettings from '../../locales/en/site-settings.json';
import type spaces from '../../locales/en/spaces.json';
import type tasks from '../../locales/en/tasks.json';
import type textOnly from '../../locales/en/text-only.json';
import type timePolls from '../../locales/en/time-polls.json';
import type turns from '../../locales/en/turns.json';
import type unmask from '../../locales/en/unmask.json';
import type words from '../../locales/en/words.json';
import type zones from '../../locales/en/zones.json';

/** What words are kept by: one file per area and language in `src/locales`. */
export type Area =
  | 'shell'
  | 'words'
  | 'guard'
  | 'editor'
  | 'files'
  | 'home'
  | 'sign-in'
  | 'safety'
  | 'passwords'
  | 'passkeys'
  | 'openid'
  | 'second-factor'
  | 'forum'
  | 'sessions'
  | 'series'
  | 'room'
  | 'care'
  | 'chat'
  | 'inbox'
  | 'push'
  | 'five-minutes'
  | 'search'
  | 'drafts'
  | 'flag'
  | 'move'
  | 'spaces'
  | 'review'
  | 'unmask'
  | 'places'
  | 'polls'
  | 'protocol'
  | 'text-only'
  | 'turns'
  | 'case'
  | 'questions'
  | 'my-data'
  | 'notes'
  | 'breakouts'
  | 'closing'
  | 'guest'
  | 'guest-links'
  | 'tasks'
  | 'desk'
  | 'time-polls'
  | 'cohorts'
  | 'apply'
  | 'joining'
  | 'letting-in'
  | 'applications'
  | 'calendars'
  | 'attendance'
  | 'keys'
  | 'admin'
  | 'audit'
  | 'directory'
  | 'stories'
  | 'organizations'
  | 'topics'
  | 'shared-device'
  | 'about'
  | 'profile'
  | 'stay'
  | 'retention'
  | 'site'
  | 'site-settings'
  | 'access'
  | 'zones';

/** Every key there is, from the English catalogs. */
export type WordId =
  | keyof typeof admin
  | keyof typeof audit
  | keyof typeof about
  | keyof typeof access
  | keyof typeof applications
  | keyof typeof apply
  | keyof typeof attendance
  | keyof typeof breakouts
  | keyof typeof calendars
  | keyof typeof care
  | keyof typeof caseCard
  | keyof typeof chat
  | keyof typeof closing
  | keyof typeof cohorts
  | keyof typeof desk
  | keyof typeof drafts
  | keyof typeof directory
  | keyof typeof stories
  | keyof typeof editor
  | keyof typeof files
  | keyof typeof fiveMinutes
  | keyof typeof flag
  | keyof typeof forum
  | keyof typeof guard
  | keyof typeof guest
  | keyof typeof guestLinks
  | keyof typeof home
  | keyof typeof inbox
  | keyof typeof joining
  | keyof typeof lettingIn
  | keyof typeof keys
  | keyof typeof move
  | keyof typeof myData
  | keyof typeof notes
  | keyof typeof passwords
  | keyof typeof openid
  | keyof typeof organizations
  | keyof typeof passkeys
  | keyof typeof places
  | keyof typeof polls
  | keyof typeof profile
  | keyof typeof protocol
  | keyof typeof push
  | keyof typeof questions
  | keyof typeof review
  | keyof typeof room
  | keyof typeof safety
  | keyof typeof search
  | keyof typeof secondFactor
  | keyof typeof series
  | keyof typeof sessions
  | keyof typeof sharedDevice
  | keyof typeof shell
  | keyof typeof signIn
  | keyof typeof site
  | keyof typeof siteSettings
  | keyof typeof spaces
  | keyof typeof tasks
  | keyof typeof textOnly
  | keyof typeof timePolls
  | keyof typeof turns
  | keyof typeof unmask
  | keyof typeof words
  | keyof typeof stay
  | keyof typeof retention
  | keyof typeof zones;
