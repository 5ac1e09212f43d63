import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COHORT_ROLES, LOCALES, MESSAGE_TAGS, SITE_ROLES, STATES } from '@hearth/shared';
import { DemoDataError, readList, type Fields } from './demo-fields.js';
import { ORGANIZATION_KINDS } from './demo-types.js';
import type {
  DemoBreak,
  DemoCohort,
  DemoMessage,
  DemoOrganization,
  DemoPerson,
  DemoPoll,
  DemoPost,
} from './demo-types.js';
import type { DemoProgram, DemoReads, DemoSession, DemoSpace, DemoThread, DemoWorld } from './demo-types.js';

/** Reads the demo world from its folder of JSON files. Throws a `DemoDataError` that names the place of a fault. */
export function readDemo(folder: string = findDemoFolder()): DemoWorld {
  const file = <T>(name: string, read: (fields: Fields) => T): T[] =>
    readList(parse(join(folder, name)), name, read);
  const threadFiles = readdirSync(join(folder, 'threads')).filter((name) => name.endsWith('.json'));
  return {
    organizations: file('organizations.json', readOrganization),
    people: file('people.json', readPerson),
    programs: file('programs.json', readProgram),
    spaces: file('spaces.json', readSpace),
    threads: threadFiles.sort().flatMap((name) => file(join('threads', name), readThread)),
    polls: file('polls.json', readPoll),
    sessions: file('sessions.json', readSession),
    reads: file('reads.json', readReads),
    breaks: file('breaks.json', readBreak),
  };
}

/** Source and build lie at different depths below the project, so the folder is looked for upwards. */
function findDemoFolder(): string {
  for (let at = import.meta.dirname; at !== dirname(at); at = dirname(at)) {
    const folder = join(at, 'tools', 'demo');
    if (existsSync(join(folder, 'people.json'))) return folder;
  }
  throw new DemoDataError('the demo world is missing: there is no folder tools/demo above the API');
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new DemoDataError(
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function readBreak(fields: Fields): DemoBreak {
  return {
    states: fields.texts('states').map((state) => {
      const known = STATES.find((each) => each === state);
      if (!known) throw new DemoDataError(`breaks.json: "${state}" is no state`);
      return known;
    }),
    nameEn: fields.text('nameEn'),
    nameEs: fields.text('nameEs'),
    month: fields.whole('month'),
    day: fields.whole('day'),
    monday: fields.flag('monday'),
    days: fields.whole('days'),
  };
}

function readOrganization(fields: Fields): DemoOrganization {
  return {
    key: fields.text('key'),
    name: fields.text('name'),
    kind: fields.oneOf('kind', ORGANIZATION_KINDS),
    city: fields.text('city'),
    state: fields.oneOf('state', STATES),
  };
}

function readPerson(fields: Fields): DemoPerson {
  return {
    key: fields.text('key'),
    name: fields.text('name'),
    pronouns: fields.textOrNull('pronouns'),
    roleTitle: fields.text('roleTitle'),
    organization: fields.textOrNull('organization'),
    email: fields.text('email'),
    locale: fields.oneOf('locale', LOCALES),
    timeZone: fields.text('timeZone'),
    siteRoles: fields.texts('siteRoles').map((role) => {
      const known = SITE_ROLES.find((each) => each === role);
      if (!known) throw new DemoDataError(`people.json: "${role}" is no site role`);
      return known;
    }),
    sinceDaysAgo: fields.whole('sinceDaysAgo'),
    deactivatedDaysAgo: fields.optionalWhole('deactivatedDaysAgo'),
  };
}

function readProgram(fields: Fields): DemoProgram {
  return {
    key: fields.text('key'),
    name: fields.text('name'),
    description: fields.text('description'),
    coordinators: fields.texts('coordinators'),
    cohorts: fields.list('cohorts', readCohort),
  };
}

function readCohort(fields: Fields): DemoCohort {
  return {
    key: fields.text('key'),
    name: fields.text('name'),
    startsDaysAgo: fields.whole('startsDaysAgo'),
    endsInDays: fields.whole('endsInDays'),
    members: fields.list('members', (member) => ({
      person: member.text('person'),
      role: member.oneOf('role', COHORT_ROLES),
      joinedDaysAgo: member.optionalWhole('joinedDaysAgo'),
      leftDaysAgo: member.optionalWhole('leftDaysAgo'),
    })),
  };
}

function readSpace(fields: Fields): DemoSpace {
  return {
    key: fields.text('key'),
    audience: fields.text('audience'),
    name: fields.text('name'),
    description: fields.text('description'),
  };
}

function readThread(fields: Fields): DemoThread {
  return {
    key: fields.text('key'),
    space: fields.text('space'),
    title: fields.text('title'),
    needs: fields.texts('needs'),
    tags: fields.texts('tags'),
    pinned: fields.flag('pinned'),
    archived: fields.optionalText('archived'),
    helpful: fields.numbers('helpful'),
    summary: fields.optionalText('summary'),
    locked: fields.optionalText('locked'),
    posts: fields.list('posts', readPost),
  };
}

function readPoll(fields: Fields): DemoPoll {
  return {
    key: fields.text('key'),
    thread: fields.text('thread'),
    question: fields.text('question'),
    kind: fields.oneOf('kind', ['one', 'several', 'scale', 'words'] as const),
    options: fields.texts('options'),
    anonymous: fields.flag('anonymous'),
    shown: fields.oneOf('shown', ['after_answer', 'after_close', 'always'] as const),
    answers: fields.list('answers', (one) => ({ by: one.text('by'), said: one.texts('said') })),
  };
}

function readPost(fields: Fields): DemoPost {
  return {
    by: fields.text('by'),
    when: fields.text('when'),
    text: fields.text('text'),
    replyTo: fields.optionalWhole('replyTo'),
    notes: fields.texts('notes'),
    reactions: fields.has('reactions')
      ? fields.object('reactions', (kinds) => ({
          thankYou: kinds.texts('thankYou'),
          withYou: kinds.texts('withYou'),
          helpful: kinds.texts('helpful'),
          meToo: kinds.texts('meToo'),
        }))
      : { thankYou: [], withYou: [], helpful: [], meToo: [] },
    asMember: fields.flag('asMember'),
    editedAfter: fields.optionalWhole('editedAfter'),
    deletedAfter: fields.optionalWhole('deletedAfter'),
  };
}

function readSession(fields: Fields): DemoSession {
  return {
    key: fields.text('key'),
    audience: fields.text('audience'),
    title: fields.text('title'),
    purpose: fields.text('purpose'),
    start: fields.object('start', (start) =>
      start.has('inMinutes')
        ? { inMinutes: start.whole('inMinutes') }
        : { inDays: start.whole('inDays'), at: start.text('at') },
    ),
    minutes: fields.whole('minutes'),
    timeZone: fields.text('timeZone'),
    joinUrl: fields.textOrNull('joinUrl'),
    listedPublicly: fields.flag('listedPublicly'),
    scheduledBy: fields.text('scheduledBy'),
    scheduledDaysAgo: fields.whole('scheduledDaysAgo'),
    facilitators: fields.texts('facilitators'),
    presenters: fields.texts('presenters'),
    going: fields.texts('going'),
    maybe: fields.texts('maybe'),
    notGoing: fields.texts('notGoing'),
    attended: fields.texts('attended'),
    canceled: fields.has('canceled')
      ? fields.object('canceled', (canceled) => ({
          daysAgo: canceled.whole('daysAgo'),
          note: canceled.text('note'),
        }))
      : undefined,
    protocol: fields.optionalText('protocol'),
    chat: fields.list('chat', readMessage),
  };
}

function readMessage(fields: Fields): DemoMessage {
  return {
    by: fields.text('by'),
    at: fields.text('at'),
    text: fields.text('text'),
    editedAfter: fields.optionalWhole('editedAfter'),
    undoneAfter: fields.optionalWhole('undoneAfter'),
    tag: fields.has('tag') ? fields.oneOf('tag', MESSAGE_TAGS) : undefined,
  };
}

function readReads(fields: Fields): DemoReads {
  return { person: fields.text('person'), upTo: fields.text('upTo'), except: fields.wholes('except') };
}
