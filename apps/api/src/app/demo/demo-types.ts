import type { CohortRole, Locale, MessageTag, SiteRole, StateCode } from '@hearth/shared';

/** A school break, the same in several states, by the day of the year. */
export interface DemoBreak {
  states: StateCode[];
  nameEn: string;
  nameEs: string;
  month: number;
  day: number;
  /** The Monday of that day's week. */
  monday: boolean;
  days: number;
}

/** The demo world as its JSON files tell it. Keys stand for ids; times are relative to the instant of the load. */
export interface DemoWorld {
  organizations: DemoOrganization[];
  people: DemoPerson[];
  programs: DemoProgram[];
  spaces: DemoSpace[];
  threads: DemoThread[];
  polls: DemoPoll[];
  sessions: DemoSession[];
  reads: DemoReads[];
  breaks: DemoBreak[];
}

export const ORGANIZATION_KINDS = ['school', 'district', 'health_center', 'agency', 'partner'] as const;

export interface DemoOrganization {
  key: string;
  name: string;
  kind: (typeof ORGANIZATION_KINDS)[number];
  city: string;
  state: StateCode;
}

export interface DemoPerson {
  key: string;
  name: string;
  pronouns: string | null;
  roleTitle: string;
  organization: string | null;
  email: string;
  locale: Locale;
  timeZone: string;
  siteRoles: SiteRole[];
  /** Days since the account and its site roles were given. */
  sinceDaysAgo: number;
  deactivatedDaysAgo?: number;
}

export interface DemoProgram {
  key: string;
  name: string;
  description: string;
  coordinators: string[];
  cohorts: DemoCohort[];
}

export interface DemoCohort {
  key: string;
  /** `{startYear}` becomes the year in which the cohort starts. */
  name: string;
  startsDaysAgo: number;
  /** Negative once the cohort is finished. */
  endsInDays: number;
  members: DemoMembership[];
}

export interface DemoMembership {
  person: string;
  role: CohortRole;
  /** Default: the cohort's start. */
  joinedDaysAgo?: number;
  leftDaysAgo?: number;
}

export interface DemoSpace {
  key: string;
  /** `collective` or the key of a cohort. */
  audience: string;
  name: string;
  description: string;
}

export interface DemoThread {
  key: string;
  space: string;
  title: string;
  /** What whoever asked needs: `listening`, `ideas`, `resource`, `soon`. */
  needs: string[];
  tags: string[];
  pinned: boolean;
  archived?: string;
  /** Numbers of the posts that helped whoever asked. */
  helpful: number[];
  /** What it came to, in the words of whoever asked. */
  summary?: string;
  locked?: string;
  posts: DemoPost[];
}

export interface DemoPoll {
  key: string;
  /** The thread it was asked with. */
  thread: string;
  question: string;
  kind: 'one' | 'several' | 'scale' | 'words';
  options: string[];
  anonymous: boolean;
  shown: 'after_answer' | 'after_close' | 'always';
  /** Who answered what: numbers of options, or words. */
  answers: { by: string; said: string[] }[];
}

export interface DemoPost {
  by: string;
  /** `12d 15:40`: twelve days ago at 15:40 in New York; `35m`: 35 minutes before the load. */
  when: string;
  text: string;
  replyTo?: number;
  /** Keys of content notes. */
  notes: string[];
  /** Who reacted how. */
  reactions: { thankYou: string[]; withYou: string[]; helpful: string[]; meToo: string[] };
  asMember?: boolean;
  /** Minutes after the post was written. */
  editedAfter?: number;
  deletedAfter?: number;
}

export interface DemoSession {
  key: string;
  audience: string;
  title: string;
  purpose: string;
  /** Days from the load (negative: past), at a local hour; or minutes from the load. */
  start: { inDays: number; at: string } | { inMinutes: number };
  minutes: number;
  timeZone: string;
  joinUrl: string | null;
  listedPublicly: boolean;
  scheduledBy: string;
  scheduledDaysAgo: number;
  facilitators: string[];
  presenters: string[];
  going: string[];
  maybe: string[];
  notGoing: string[];
  attended: string[];
  canceled?: { daysAgo: number; note: string };
  /** Which of the protocols that come with Hearth was chosen for it: `consultancy`. */
  protocol?: string;
  chat: DemoMessage[];
}

export interface DemoMessage {
  by: string;
  /** Minutes and seconds from the session's start, `4:30`; before it with a minus, `-2:10`. */
  at: string;
  text: string;
  /** Seconds after it was sent. */
  editedAfter?: number;
  undoneAfter?: number;
  /** What it counts as, as a step of a protocol asked for it. */
  tag?: MessageTag;
}

/** How far a person has read. */
export interface DemoReads {
  person: string;
  /** All threads the person may read are read up to the posts of this moment. */
  upTo: string;
  /** Except these: thread key to the number read; 0 for never opened. */
  except: Record<string, number>;
}
