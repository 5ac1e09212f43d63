import type { PersonLine } from '@hearth/shared';
import type { Viewer } from '../access/viewer.js';
import type { Reader } from '../db/reader.js';

/** What can be found. */
export type SearchKind = 'post' | 'person' | 'message';

/** What someone looks for. */
export interface SearchAsked {
  /** As typed, one line; may be empty where `byPersonId` or `lessons` narrows it. */
  words: string;
  /** In this space alone. */
  spaceId: string | null;
  /** In this thread alone, in its order. */
  threadId: string | null;
  /** Only what this person wrote under their name. */
  byPersonId: string | null;
  /** Only what is marked as a lesson. */
  lessons: boolean;
  order: 'best' | 'newest';
  first: number;
  /** Beyond this place of the order. */
  after: { key: string; id: string } | null;
}

/** Plain text, or a stretch of it that was looked for. */
export interface SearchPiece {
  text: string;
  found: boolean;
}

/** One thing found, fit to be seen by whoever asked. */
export interface SearchHit {
  kind: SearchKind;
  id: string;
  /** Where it stands in the order: an integer, as text. */
  key: string;
  /** Where it leads: a path of the web. */
  path: string;
  title: string;
  /** The words around what was found; empty where they are folded, or there is nothing to show. */
  snippet: SearchPiece[];
  /** Its words are folded behind a content note. */
  folded: boolean;
  /** The space, or what a person does and where. */
  place: string;
  /** Who wrote it openly, or the person found. */
  person: PersonLine | null;
  /** Someone wrote it as a member. */
  asMember: boolean;
  at: Date | null;
}

/** What a feature brings to search: at most `first + 1` hits that this viewer may read, in one statement. */
export interface SearchSource {
  readonly kind: SearchKind;
  find(reader: Reader, viewer: Viewer, asked: SearchAsked): Promise<SearchHit[]>;
}
