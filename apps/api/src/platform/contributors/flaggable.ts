import type { PersonLine } from '@hearth/shared';
import { holds, type Viewer } from '../access/viewer.js';
import type { Tx } from '../db/db.js';
import type { Reader } from '../db/reader.js';
import type { NotificationReader } from './notification-kind.js';

/** Moderators keep the house safe, and administrators where there are none; coordinators do not read what was flagged. */
export const canReview = (viewer: Pick<Viewer, 'siteRoles'>): boolean =>
  holds(viewer, 'moderator') || holds(viewer, 'administrator');

/** What can be flagged. */
export type SubjectKind = 'post';

/** How it stands before its audience: `deleted` by its author, `removed` by a moderator. */
export type SubjectState = 'shown' | 'hidden' | 'removed' | 'deleted';

/** What moderators may have to say to an author. */
export type WordAbout = 'asked' | 'redacted' | 'hidden' | 'removed';

/** Something flagged, without its words, as a moderator sees it. */
export interface FlaggedSubject {
  id: string;
  state: SubjectState;
  /** The cohort or the Collective. */
  place: string;
  /** A path of the web; null for who may not read it there. */
  path: string | null;
  /** As shown: null where it was written as a member. */
  author: PersonLine | null;
  asMember: boolean;
  writtenAt: Date;
  editedAt: Date | null;
}

/** Its words, once a moderator opens it. */
export interface FlaggedWords {
  /** Sanitized; empty once it is gone for good. */
  html: string;
  /** Of what it begins, where it begins something. */
  title: string | null;
  /** What it said before, the latest first. */
  versions: { html: string; writtenAt: Date }[];
}

/** What is done to it. `why` is what its author reads. */
export type SubjectAct =
  | { act: 'redact'; passage: string; why: string }
  | { act: 'ask' | 'hide' | 'remove'; why: string }
  | { act: 'show' | 'restore' | 'keep' };

/** Something that can be flagged, contributed by the feature it belongs to. Nobody learns from it who wrote what. */
export interface Flaggable {
  readonly kind: SubjectKind;
  /** Throws `not_found` where the viewer may not read it, `not_allowed` where it is their own. */
  ensureMayFlag(tx: Tx, viewer: Viewer, id: string): Promise<void>;
  /** It stands folded for these people, waiting for moderators or settled by them; null: no more. */
  fold(tx: Tx, id: string, personIds: readonly string[], waits: boolean | null): Promise<void>;
  /** Those of these that the moderator did not write, in no order. One statement. */
  see(reader: Reader, moderator: NotificationReader, ids: readonly string[]): Promise<FlaggedSubject[]>;
  words(reader: Reader, id: string): Promise<FlaggedWords>;
  /** Those of these people who did not write it. */
  others(reader: Reader, id: string, personIds: readonly string[]): Promise<string[]>;
  /** Throws `invalid` (passage) where that does not stand in it, `too_late` for what cannot be taken back any more. */
  act(tx: Tx, id: string, act: SubjectAct): Promise<void>;
}

/** Where what was flagged waits and stays, contributed by the feature that keeps it. */
export interface FlagQueue {
  /** Do those who review see it there, waiting or settled? One statement. */
  holds(reader: Reader, kind: SubjectKind, id: string): Promise<boolean>;
}
