import { Injectable } from '@nestjs/common';
import { CASE_DAYS, CASE_PARTS, partsReached, type CasePart } from '@hearth/shared';
import { roomRefusal } from '../../foundation/sessions/room-refusal.js';
import { canBringCase, canSeeSession } from '../../foundation/sessions/sessions.policy.js';
import { isRoomOpen } from '../../foundation/sessions/session-time.js';
import { ensure, found, invalidField, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { keepCase, purgeIfExpired, showParts, withdrawCase, writeCase } from './case-card.change.js';
import type { CaseCardSaveInput } from './case-card.inputs.js';
import { canKeepCase, canSeeWholeCase, canShowCase, canWithdrawCase } from './case-card.policy.js';
import { caseStanding, type CaseStanding, type StoredCase } from './case-card.queries.js';
import type { CaseCardWhole } from './case-card.types.js';
import { holdRoom } from './room-lock.js';

/** A session's case: written by whoever brings it, shown to the room in parts, gone when its time is up. */
@Injectable()
export class CaseCardService {
  constructor(private readonly db: Db) {}

  /** For whoever may bring one, and its author. Refuses with `not_found`, `not_allowed`. */
  async ofSession(viewer: Viewer, sessionId: string): Promise<CaseCardWhole> {
    const at = found(await caseStanding(this.db, viewer, sessionId));
    ensureSees(viewer, at);
    return wholeOf(viewer, at);
  }

  /**
   * Writes the session's case, in place of the one that stood. What the protocol has reached of it the room sees at once. Refuses
   * like `ofSession`, and with `session_canceled`, `too_late` once the room has closed, `conflict` (with `version`).
   */
  save(viewer: Viewer, input: CaseCardSaveInput): Promise<CaseCardWhole> {
    return this.change(viewer, input.sessionId, async (tx, at) => {
      ensureBrings(viewer, at);
      const before = standing(at);
      if (before && same(before, input)) return;
      const version = at.card?.version ?? 0;
      if (version !== input.version) throw new RefusalError('conflict', { version });
      const extended = longer(before, input.keepDays, 'keepDays');
      const reached = at.run ? partsReached(at.run, at.run.steps) : [];
      const shown = CASE_PARTS.filter((part) => reached.includes(part) || before?.shown.includes(part));
      const seen = shown.some(
        (part) =>
          !before?.shown.includes(part) ||
          before.authorId !== viewer.personId ||
          changes(part, before, input),
      );
      await writeCase(
        tx,
        { roomId: at.roomId, seen },
        `INSERT INTO case_card AS card (room_id, session_id, audience_id, author_id, rev, age_band, setting, happened, tried,
           question, shown_parts, keep_days, extended)
         SELECT $1, $2, $3, $4, counted.rev, $5, $6, $7, $8, $9, $10, $11, $12 FROM counted
         ON CONFLICT (room_id) DO UPDATE SET rev = excluded.rev, version = card.version + 1, author_id = excluded.author_id,
           age_band = excluded.age_band, setting = excluded.setting, happened = excluded.happened, tried = excluded.tried,
           question = excluded.question, shown_parts = excluded.shown_parts, keep_days = excluded.keep_days,
           extended = excluded.extended, withdrawn_at = NULL, purged_at = NULL`,
        [
          ...[at.sessionId, at.audienceId, viewer.personId, input.ageBand, input.setting, input.happened],
          ...[input.tried, input.question, shown, input.keepDays, extended],
        ],
      );
    });
  }

  /** Shows the room a part before its step is reached. Refuses like `ofSession`, and like the room's door. */
  show(viewer: Viewer, sessionId: string, part: CasePart): Promise<CaseCardWhole> {
    return this.change(viewer, sessionId, async (tx, at) => {
      if (!canShowCase(viewer, at, at.now)) {
        ensure(couldBring(viewer, at), 'coordinator');
        throw roomRefusal(viewer, at);
      }
      if (!standing(at)) throw notFound();
      await showParts(tx, at.roomId, [part]);
    });
  }

  /** Says for how long it stays after its session: shorter at any time, longer once. Refuses like `ofSession`. */
  keep(viewer: Viewer, sessionId: string, days: number): Promise<CaseCardWhole> {
    return this.change(viewer, sessionId, async (tx, at) => {
      const card = standing(at);
      if (!card) throw notFound();
      ensure(canKeepCase(viewer, at), 'author');
      if (card.keepDays === days) return;
      await keepCase(tx, at.roomId, days, longer(card, days, 'days'));
      await purgeIfExpired(tx, at.roomId);
    });
  }

  /** Takes it back; twice is once. Refuses like `ofSession`. */
  withdraw(viewer: Viewer, sessionId: string): Promise<CaseCardWhole> {
    return this.change(viewer, sessionId, async (tx, at) => {
      const card = standing(at);
      if (card && canWithdrawCase(viewer, at)) await withdrawCase(tx, at.roomId, card.shown.length > 0);
    });
  }

  private change(
    viewer: Viewer,
    sessionId: string,
    work: (tx: Tx, at: CaseStanding) => Promise<void>,
  ): Promise<CaseCardWhole> {
    return this.db.write(async (tx) => {
      const { session } = await holdRoom(tx, viewer, { mainRoomOfSession: sessionId });
      const read = async () => ({
        ...found(await caseStanding(tx, viewer, sessionId)),
        now: session.now,
      });
      const at = await read();
      ensureSees(viewer, at);
      await work(tx, at);
      return wholeOf(viewer, await read());
    });
  }
}

/** Whoever may see the session learns that it is not theirs to bring a case, and nothing of whether there is one. */
function ensureSees(viewer: Viewer, at: CaseStanding): void {
  if (!canSeeSession(viewer, at)) throw notFound();
  ensure(canSeeWholeCase(viewer, at), 'coordinator');
}

/** Is it theirs to bring one, at another time perhaps? */
const couldBring = (viewer: Viewer, at: CaseStanding): boolean =>
  canBringCase(
    viewer,
    { ...at, canceledAt: null, closedAt: null, removed: false, muted: false },
    at.startsAt,
  );

function ensureBrings(viewer: Viewer, at: CaseStanding): void {
  if (canBringCase(viewer, at, at.now)) return;
  ensure(couldBring(viewer, at), 'coordinator');
  if (at.removed || isRoomOpen(at, at.now)) throw roomRefusal(viewer, at);
  throw new RefusalError(at.canceledAt ? 'session_canceled' : 'too_late');
}

/** The card if it has its words. */
const standing = ({ card }: CaseStanding): StoredCase | null =>
  card && !card.withdrawn && !card.expired ? card : null;

/** Was it made longer, with this change? Refused the second time. */
function longer(before: StoredCase | null, days: number, field: string): boolean {
  const most = before?.keepDays ?? CASE_DAYS.usual;
  if (days <= most) return before?.extended ?? false;
  if (before?.extended) throw invalidField(field, 'too_large', { max: most });
  return true;
}

type Words = Pick<CaseCardSaveInput, 'ageBand' | 'setting' | 'happened' | 'tried' | 'question'>;

const changes = (part: CasePart, before: StoredCase, after: Words): boolean =>
  part === 'CASE_TRIED'
    ? before.tried !== after.tried
    : part === 'CASE_QUESTION'
      ? before.question !== after.question
      : before.ageBand !== after.ageBand ||
        before.setting !== after.setting ||
        before.happened !== after.happened;

const same = (before: StoredCase, after: CaseCardSaveInput): boolean =>
  before.keepDays === after.keepDays && !CASE_PARTS.some((part) => changes(part, before, after));

function wholeOf(viewer: Viewer, at: CaseStanding): CaseCardWhole {
  const card = standing(at);
  const keepDays = card?.keepDays ?? CASE_DAYS.usual;
  return {
    id: at.sessionId,
    version: at.card?.version ?? 0,
    stands: card !== null,
    withdrawn: at.card?.withdrawn ?? false,
    expired: !at.card?.withdrawn && (at.card?.expired ?? false),
    author: (card?.author ?? null) as CaseCardWhole['author'],
    ageBand: card?.ageBand ?? null,
    setting: card?.setting ?? null,
    happened: card?.happened ?? '',
    tried: card?.tried ?? '',
    question: card?.question ?? '',
    shown: card?.shown ?? [],
    reached: at.run ? partsReached(at.run, at.run.steps) : [],
    steps: (at.run?.steps ?? []).flatMap(({ shows, name }, index) =>
      shows ? [{ part: shows, number: index + 1, name }] : [],
    ),
    keepDays,
    expiresAt: new Date(at.endsAt.getTime() + keepDays * 86_400_000),
    extended: card?.extended ?? false,
    can: {
      save: canBringCase(viewer, at, at.now),
      show: card !== null && canShowCase(viewer, at, at.now),
      keep: card !== null && canKeepCase(viewer, at),
      withdraw: card !== null && canWithdrawCase(viewer, at),
    },
  };
}
