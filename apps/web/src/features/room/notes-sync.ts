import { NOTES_TEXT, type Ack, type NoteLine, type Refusal } from '@hearth/shared';
import * as Y from 'yjs';
import { base64Of, bytesOf } from './base64.js';
import { changeOf, placeAfter } from './notes-diff.js';
import { notesKept } from './notes-kept.js';

/** What is typed within so long travels together, in milliseconds. */
const GATHER = 300;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 15_000;
/** Bytes of one message: one large piece of pasted text may be more by itself. */
const TOGETHER = 40_000;
/** Whoever wrote within so long is writing, in milliseconds. */
const WRITING_FOR = 60_000;

const REMOTE = Symbol('remote');
const TYPED = Symbol('typed');

/** `waiting`: kept here, the line is cut or nobody answers; `refused`: the server said no for good. */
export type NotesState = 'loading' | 'saved' | 'saving' | 'waiting' | 'refused';

export interface NotesView {
  text: string;
  state: NotesState;
  refusal: Refusal | null;
  /** Who else wrote here a moment ago. */
  writing: readonly string[];
}

interface Options {
  roomId: string;
  personId: string;
  /** Hands an update over; rejects where the line is cut or no answer comes. */
  send: (update: string) => Promise<Ack<{ rev: number }>>;
}

/** Will the same again be taken later? */
const PASSING: ReadonlySet<string> = new Set(['too_many', 'internal', 'signed_out']);

/**
 * One's own copy of a room's notes. Everything typed is in it and kept in the browser at once, goes to the server in small pieces
 * until each is acknowledged, and joins with what others write whatever the order. Knows nothing of sockets or React.
 */
export class NotesSync {
  readonly #doc = new Y.Doc();
  readonly #text = this.#doc.getText(NOTES_TEXT);
  readonly #undo = new Y.UndoManager(this.#text, { trackedOrigins: new Set([TYPED]) });
  readonly #options: Options;
  readonly #listeners = new Set<() => void>();
  readonly #writers = new Map<string, number>();
  /** Typed and not acknowledged, in order. */
  #unsaved: Uint8Array[] = [];
  #taken: number[] = [];
  #ready = false;
  #busy = false;
  #locked = false;
  #failures = 0;
  #refusal: Refusal | null = null;
  #waiting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Others' lines that wait while an input method composes. */
  #held: NoteLine[] | null = null;
  /** Where the caret or selection is, followed through what others write. */
  #selection: [number, number] = [0, 0];
  #view: NotesView = { text: '', state: 'loading', refusal: null, writing: [] };

  constructor(options: Options) {
    this.#options = options;
    this.#doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== REMOTE) this.#keep(update);
    });
    this.#text.observe((event, transaction) => {
      if (transaction.origin === TYPED) return;
      const [from, to] = this.#selection;
      this.#selection = [placeAfter(from, event.delta), placeAfter(to, event.delta)];
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly read = (): NotesView => this.#view;

  get selection(): readonly [number, number] {
    return this.#selection;
  }

  /** The caret or selection was moved. */
  select(from: number, to: number): void {
    this.#selection = [from, to];
  }

  /** Takes what others wrote, and one's own as it comes back, in whatever order and however often. */
  take(lines: readonly NoteLine[]): void {
    if (this.#held) {
      this.#held.push(...lines);
      return;
    }
    for (const { update, author } of lines) {
      Y.applyUpdate(this.#doc, bytesOf(update), REMOTE);
      if (author && author.id !== this.#options.personId && this.#ready)
        this.#writers.set(author.name, Date.now());
    }
    this.#show();
  }

  /** The first answer is there: what an earlier page left unsaved is put on top of it and goes on its way. */
  ready(): void {
    if (!this.#ready) {
      this.#ready = true;
      for (const { by, update } of notesKept.all(this.#options.personId, this.#options.roomId)) {
        try {
          Y.applyUpdate(this.#doc, update, REMOTE);
          this.#unsaved.push(update);
          this.#taken.push(by);
        } catch {
          // Not written by this: nothing to be kept.
        }
      }
      this.#store();
    }
    this.wake();
  }

  /** The text as it stands in its field now. */
  type(after: string, caret: number = after.length): void {
    const clean = after
      .replaceAll('\u0000', '')
      .toWellFormed()
      .replaceAll('\r\n', '\n')
      .replaceAll('\r', '\n');
    const change = changeOf(this.#text.toJSON(), clean, caret);
    this.#selection = [caret, caret];
    if (!change) return;
    this.#doc.transact(() => {
      if (change.removed > 0) this.#text.delete(change.at, change.removed);
      if (change.inserted !== '') this.#text.insert(change.at, change.inserted);
    }, TYPED);
    this.#show();
    this.#later(GATHER);
  }

  /** Takes one's own latest typing back, or does it again; never another's. */
  undo(again: boolean): void {
    if (again) this.#undo.redo();
    else this.#undo.undo();
    this.#show();
    this.#later(GATHER);
  }

  /** While an input method composes, the field is left alone. */
  hold(composing: boolean): void {
    if (composing) this.#held ??= [];
    else {
      const held = this.#held ?? [];
      this.#held = null;
      this.take(held);
    }
  }

  /** Locked notes take nothing; what was typed before waits. */
  lock(locked: boolean): void {
    if (this.#locked === locked) return;
    this.#locked = locked;
    if (!locked) this.wake();
    this.#show();
  }

  /** The line is there, or the tab came back: goes on at once. */
  wake(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#failures = 0;
    void this.#flush();
  }

  /** Who has stopped writing meanwhile is named no more. */
  look(): void {
    this.#show();
  }

  /** Gives up what is not stored. It cannot be taken out of this copy: one starts anew with another. */
  putAway(): void {
    this.#unsaved = [];
    this.#refusal = null;
    this.#store();
  }

  #keep(update: Uint8Array): void {
    this.#unsaved.push(update);
    this.#store();
  }

  #store(): void {
    const { personId, roomId } = this.#options;
    notesKept.put(
      personId,
      roomId,
      this.#doc.clientID,
      this.#unsaved.length > 0 ? Y.mergeUpdates(this.#unsaved) : null,
    );
    for (const by of this.#taken) if (by !== this.#doc.clientID) notesKept.put(personId, roomId, by, null);
    this.#taken = [];
  }

  #later(ms: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#flush();
    }, ms);
  }

  async #flush(): Promise<void> {
    if (this.#busy || !this.#ready || this.#locked || this.#refusal || this.#unsaved.length === 0)
      return this.#show();
    this.#busy = true;
    this.#waiting = false;
    this.#show();
    const sent = this.#next();
    try {
      const answer = await this.#options.send(base64Of(Y.mergeUpdates(sent)));
      if (answer.ok) this.#saved(sent);
      else this.#turnedAway(answer);
    } catch {
      this.#again();
    }
    this.#busy = false;
    this.#show();
    if (this.#unsaved.length > 0 && !this.#waiting) this.#later(GATHER);
    return undefined;
  }

  /** As many of the unsaved as travel well together. */
  #next(): Uint8Array[] {
    let bytes = 0;
    const fits = this.#unsaved.findIndex((update) => (bytes += update.length) > TOGETHER);
    return this.#unsaved.slice(0, fits === -1 ? undefined : Math.max(1, fits));
  }

  #saved(sent: readonly Uint8Array[]): void {
    this.#failures = 0;
    const gone = new Set(sent);
    this.#unsaved = this.#unsaved.filter((update) => !gone.has(update));
    this.#store();
  }

  #turnedAway(refusal: Refusal): void {
    if (refusal.code === 'locked') {
      // The line that says so is on its way; until it opens again nothing is tried.
      this.#locked = true;
      return;
    }
    if (PASSING.has(refusal.code)) this.#again(Number(refusal.params?.['retryAfterSeconds'] ?? 0) * 1_000);
    else this.#refusal = refusal;
  }

  #again(atLeast = 0): void {
    const wait = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** this.#failures);
    this.#failures += 1;
    this.#waiting = true;
    this.#later(Math.max(atLeast, wait));
  }

  #stateNow(): NotesState {
    if (!this.#ready) return 'loading';
    if (this.#refusal) return 'refused';
    if (this.#unsaved.length === 0) return 'saved';
    return this.#waiting || this.#locked ? 'waiting' : 'saving';
  }

  #show(): void {
    const now = Date.now();
    for (const [name, at] of this.#writers) if (now - at > WRITING_FOR) this.#writers.delete(name);
    const next: NotesView = {
      text: this.#text.toJSON(),
      state: this.#stateNow(),
      refusal: this.#refusal,
      writing: [...this.#writers.keys()],
    };
    const { text, state, refusal, writing } = this.#view;
    if (
      next.text === text &&
      next.state === state &&
      next.refusal === refusal &&
      next.writing.join('\n') === writing.join('\n')
    )
      return;
    this.#view = next;
    for (const listener of this.#listeners) listener();
  }
}
