import { characters, LIMITS } from '@hearth/shared';
import type { DraftChangesQuery, DraftKeepInput, DraftKeepMutation } from '../../gql/drafts/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import {
  addOther,
  isSynced,
  isShown,
  noteAsked,
  readDraft,
  readKnown,
  readSynced,
  showDraft,
  sumOf,
  takeDraft,
  unsyncedPlaces,
  watchTyping,
  writeKnown,
  withoutIds,
  writeSynced,
} from '../../platform/drafts/draft-store.js';

/** How the server is spoken to. Each rejects where it does not answer. */
export interface DraftWire {
  keep: (input: Omit<DraftKeepInput, 'personId'>) => Promise<DraftKeepMutation['draftKeep']>;
  forget: (place: string, base: number) => Promise<number>;
  changes: (after: number) => Promise<DraftChangesQuery['draftChanges']>;
}

/** After so much quiet what was typed goes to the server, and at the latest after so long, in milliseconds. */
const QUIET = 1_200;
const LATEST = 8_000;
/** What did not go is tried again after this long. */
const AGAIN = 15_000;

/**
 * Keeps a person's drafts in this browser and on the server the same. What was changed here and elsewhere is never mixed:
 * what is here stays, and the other one is put beside it to be chosen.
 */
export class DraftSync {
  readonly #waiting = new Map<string, { timer: ReturnType<typeof setTimeout>; since: number }>();
  readonly #underWay = new Map<string, Promise<void>>();
  #stopWatching = () => undefined as void;
  #again: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  constructor(
    private readonly personId: string,
    private readonly wire: DraftWire,
  ) {}

  /** Brings both sides together, and from now on follows what is typed. */
  start(): void {
    this.#stopWatching = watchTyping((personId, place) => {
      if (personId === this.personId) this.#soon(place);
    });
    void this.meet();
  }

  stop(): void {
    this.#stopped = true;
    this.#stopWatching();
    clearTimeout(this.#again);
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
  }

  /** Takes what has come from elsewhere, then sends what waits here. Never rejects. */
  async meet(): Promise<void> {
    await this.pull();
    await this.flush();
  }

  /** Sends at once what waits to be sent. Never rejects. */
  async flush(): Promise<void> {
    await Promise.all(unsyncedPlaces(this.personId).map((place) => this.#push(place)));
  }

  #soon(place: string): void {
    const before = this.#waiting.get(place);
    clearTimeout(before?.timer);
    const since = before?.since ?? Date.now();
    const wait = Math.max(0, Math.min(QUIET, since + LATEST - Date.now()));
    this.#waiting.set(place, { since, timer: setTimeout(() => void this.#push(place), wait) });
  }

  /** One at a time per place: a second waits for the first, and sends what stands then. */
  async #push(place: string): Promise<void> {
    clearTimeout(this.#waiting.get(place)?.timer);
    this.#waiting.delete(place);
    const before = this.#underWay.get(place) ?? Promise.resolve();
    const now = before
      .then(() => this.#send(place))
      .catch((error: unknown) => {
        // What the server refuses it refuses again.
        if (this.#stopped || troubleOf(error).code === 'invalid') return;
        clearTimeout(this.#again);
        this.#again = setTimeout(() => void this.meet(), AGAIN);
      });
    this.#underWay.set(place, now);
    await now;
    if (this.#underWay.get(place) === now) this.#underWay.delete(place);
  }

  async #send(place: string): Promise<void> {
    if (this.#stopped || isSynced(this.personId, place)) return;
    const body = readDraft(this.personId, place);
    const base = readSynced(this.personId, place)?.rev ?? 0;
    if (body === null) {
      // The answer to the first keep may have been lost: what the server has is ended where it is told of.
      if (base === 0) await this.pull();
      else await this.wire.forget(place, base);
      if (readSynced(this.personId, place)?.rev === base) writeSynced(this.personId, place, null);
      return;
    }
    if (characters(body) > LIMITS.draft) return;
    if (base === 0) noteAsked(this.personId, place, body);
    const { rev, other } = await this.wire.keep({ place, body, base });
    if (other) {
      addOther(this.personId, place, other);
      return;
    }
    writeSynced(this.personId, place, { rev, body });
    this.#saw(rev);
  }

  /** One's own change need not be asked for; one in between must be. */
  #saw(rev: number): void {
    if (rev === readKnown(this.personId) + 1) writeKnown(this.personId, rev);
  }

  /** Takes what has become of drafts elsewhere. Never rejects. */
  async pull(): Promise<void> {
    try {
      for (let more = true; more && !this.#stopped;) {
        const changes = await this.wire.changes(readKnown(this.personId));
        for (const draft of changes.drafts) this.#take(draft);
        for (const gone of changes.gone) this.#end(gone);
        writeKnown(this.personId, changes.upTo);
        ({ more } = changes);
      }
    } catch {
      // Asked again when the line is back, or with what is typed next.
    }
  }

  #take(draft: DraftChangesQuery['draftChanges']['drafts'][number]): void {
    const { place, body, rev } = draft;
    if ((readSynced(this.personId, place)?.rev ?? 0) >= rev) return;
    const here = readDraft(this.personId, place);
    // Sent or thrown away here before the server's answer came.
    if (here === null && readSynced(this.personId, place)?.asked === sumOf(body)) {
      writeSynced(this.personId, place, { rev, body });
      void this.#push(place);
      return;
    }
    if (here !== null && sumOf(here) === sumOf(body)) writeSynced(this.personId, place, { rev, body });
    else if (isSynced(this.personId, place)) takeDraft(this.personId, place, { rev, body });
    else addOther(this.personId, place, draft);
  }

  #end({ place, rev }: { place: string; rev: number }): void {
    const has = readSynced(this.personId, place);
    // Without an answer it is not known whether this text was there at all: rather twice than lost.
    if (!has || has.rev === 0 || has.rev > rev) return;
    const text = readDraft(this.personId, place);
    if (!isSynced(this.personId, place)) {
      // Changed here since: it is a draft of its own now, and makes a thing of its own.
      writeSynced(this.personId, place, null);
      if (text !== null) showDraft(this.personId, place, withoutIds(text));
      return;
    }
    takeDraft(this.personId, place, null);
    // It goes from under one's eyes: so it can be had back.
    if (text !== null && isShown(this.personId, place))
      addOther(this.personId, place, { body: text, rev: 0, changedAt: null });
  }
}
