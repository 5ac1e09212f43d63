import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { STORY_LIMITS } from '@hearth/shared';
import { claimFiles, releaseFiles } from '../../foundation/files/files.queries.js';
import { endConsents } from '../../foundation/stories/story-end.js';
import { ensure, invalidField, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import { isGuest, type Viewer } from '../../platform/access/viewer.js';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { isBlank } from '../../platform/graphql/text.js';
import { renderMarkdown } from '../../platform/markdown/render.js';
import { canKeepStories, canOfferStory, keepsStory } from './stories.policy.js';
import type {
  StoryAskInput,
  StoryConsentInput,
  StoryNoteInput,
  StoryOfferInput,
  StoryPublishInput,
  StorySaveInput,
} from './stories.inputs.js';
import { lockStory, wholeOf, type StoryRow } from './stories.queries.js';
import type { StoryWhole } from './stories.types.js';

// A fellow of that cohort; where administrators ask, of any.
const ASKABLE = `
  SELECT p.name, p.role_title AS role, coalesce(o.name, '') AS organization FROM person p LEFT JOIN organization o ON o.id = p.organization_id
   WHERE p.id = $1 AND p.deactivated_at IS NULL AND NOT p.is_guest
     AND EXISTS (SELECT FROM cohort_membership m WHERE m.person_id = p.id AND m.role = 'fellow' AND ($2::uuid IS NULL OR m.cohort_id = $2)
                    AND m.joined_at <= now() AND (m.left_at IS NULL OR m.left_at > now()))
   FOR NO KEY UPDATE OF p`;
const ADD = `
  INSERT INTO story (id, person_id, cohort_id, asked_by, asked_at, asked_words, shown_name, told)
  VALUES ($1, $2, $3, $4, CASE WHEN $4::uuid IS NOT NULL THEN now() END, $5, $6, 1)`;
const SAVE = `
  UPDATE story SET title = $2, body = $3, shown_name = $4, shown_role = $5, shown_organization = $6, picture_file_id = $7, picture_alt = $8,
         version = version + 1 WHERE id = $1`;
const CONSENT = `
  INSERT INTO story_consent (id, story_id, version, to_members, to_public, title, body, html, shown_name, shown_role, shown_organization, picture_file_id, picture_alt)
  SELECT $2, id, version, $3, $4, title, body, $5, shown_name, shown_role, shown_organization, picture_file_id, picture_alt FROM story WHERE id = $1`;

/** A fellow's story: asked for or offered, written by its author alone, shown for as long as they agree. */
@Injectable()
export class StoriesService {
  constructor(private readonly db: Db) {}

  /** Asks a fellow for one. The same again is the same. Refuses with `not_found`, `invalid` (personId: unknown), `id_taken`. */
  ask(viewer: Viewer, { id, personId, cohortId = null, words }: StoryAskInput): Promise<StoryWhole> {
    return this.db.write(async (tx) => {
      if (!canKeepStories(viewer, cohortId)) {
        if (cohortId !== null && !canOfferStory(viewer, cohortId)) throw notFound();
        ensure(false, 'coordinator');
      }
      await this.add(tx, viewer, { id, personId, cohortId, askedBy: viewer.personId, words });
      return this.told(tx, viewer, id);
    });
  }

  /** Begins one of one's own. */
  offer(viewer: Viewer, { id, cohortId }: StoryOfferInput): Promise<StoryWhole> {
    return this.db.write(async (tx) => {
      if (!canOfferStory(viewer, cohortId)) throw notFound();
      await this.add(tx, viewer, { id, personId: viewer.personId, cohortId, askedBy: null, words: '' });
      return this.now(tx, viewer, id);
    });
  }

  /** Saves what its author wrote: what they agreed to before ends with it. Refuses with `conflict` where it was changed elsewhere. */
  save(viewer: Viewer, input: StorySaveInput): Promise<StoryWhole> {
    return this.db.write(async (tx) => {
      const held = await this.own(tx, viewer, input.id);
      if (same(held, input)) return wholeOf(viewer, held);
      if (held.version !== input.version) throw new RefusalError('conflict', { version: held.version });
      const fileId = input.pictureFileId ?? null;
      const before = held.picture?.fileId ?? null;
      if (fileId !== before && fileId !== null) {
        const [file] = await tx.query<{ width: number | null }>(`SELECT width FROM file WHERE id = $1`, [
          fileId,
        ]);
        const claimed = file?.width
          ? await claimFiles(tx, viewer, [fileId], { holder: 'story', audienceId: null })
          : [];
        if (claimed.length === 0) throw invalidField('pictureFileId', 'unknown');
      }
      if (before !== null && fileId !== before) await releaseFiles(tx, [before]);
      await endPublicly(tx, viewer, input.id, 'changed');
      await tx.query(SAVE, [
        input.id,
        input.title,
        input.body,
        input.shownName,
        input.shownRole,
        input.shownOrganization,
        fileId,
        fileId === null ? '' : input.pictureAlt,
      ]);
      return held.consent ? this.told(tx, viewer, input.id) : this.now(tx, viewer, input.id);
    });
  }

  /** Lets those who look after it read it. Refuses with `invalid` where there is nothing to read yet. */
  send(viewer: Viewer, id: string): Promise<StoryWhole> {
    return this.db.write(async (tx) => {
      const held = await this.own(tx, viewer, id);
      if (held.sent) return wholeOf(viewer, held);
      ensureReadable(held);
      await tx.query(`UPDATE story SET sent_at = now() WHERE id = $1`, [id]);
      return this.told(tx, viewer, id);
    });
  }

  /** Suggests something to its author. The words stay theirs. */
  note(viewer: Viewer, { id, words }: StoryNoteInput): Promise<StoryWhole> {
    return this.db.write(async (tx) => {
      const held = await this.kept(tx, viewer, id);
      if (!held.sent) throw new RefusalError('too_late');
      if (held.note === words) return wholeOf(viewer, held);
      await tx.query(`UPDATE story SET note = $2, noted_by = $3 WHERE id = $1`, [id, words, viewer.personId]);
      return this.told(tx, viewer, id);
    });
  }

  /** Its author agrees that exactly this version is shown there. Refuses with `conflict`, `invalid` (toMembers: required). */
  consent(viewer: Viewer, { id, version, toMembers, toPublic }: StoryConsentInput): Promise<StoryWhole> {
    return this.db.write(async (tx) => {
      const held = await this.own(tx, viewer, id);
      if (held.version !== version) throw new RefusalError('conflict', { version: held.version });
      if (!toMembers && !toPublic) throw invalidField('toMembers', 'required');
      ensureReadable(held);
      const { consent } = held;
      if (consent?.toMembers === toMembers && consent.toPublic === toPublic) return wholeOf(viewer, held);
      await endPublicly(tx, viewer, id, 'changed');
      const html = renderMarkdown(held.body);
      await tx.query(CONSENT, [id, randomUUID(), toMembers, toPublic, html]);
      await tx.query(`UPDATE story SET sent_at = coalesce(sent_at, now()) WHERE id = $1`, [id]);
      return this.told(tx, viewer, id);
    });
  }

  /**
   * Takes it back: nobody else reads it from now on, wherever it was. Whatever was seen before, a consent as well, counts no more:
   * it has another version. Twice is once.
   */
  withdraw(viewer: Viewer, id: string): Promise<StoryWhole> {
    return this.db.write(async (tx) => {
      const held = await this.own(tx, viewer, id);
      if (!held.sent && !held.consent) return wholeOf(viewer, held);
      await endPublicly(tx, viewer, id, 'withdrawn');
      await tx.query(`UPDATE story SET sent_at = NULL, version = version + 1 WHERE id = $1`, [id]);
      return this.told(tx, viewer, id);
    });
  }

  /** Shows it where its author agreed, or no more. Refuses with `too_late` where they do not agree, `conflict`. */
  publish(viewer: Viewer, { id, version, place }: StoryPublishInput): Promise<StoryWhole> {
    return this.db.write(async (tx) => {
      const held = await this.kept(tx, viewer, id);
      if (held.shown === place) return wholeOf(viewer, held);
      if (place === 'nowhere') {
        await tx.query(`UPDATE story SET published_at = NULL, featured_at = NULL WHERE id = $1`, [id]);
        await noted(tx, viewer, id, 'story.unpublished');
        return this.now(tx, viewer, id);
      }
      if (held.consent === null) throw new RefusalError('too_late');
      if (held.version !== version) throw new RefusalError('conflict', { version: held.version });
      await tx.query(
        `UPDATE story SET published_at = coalesce(published_at, now()), featured_at = CASE WHEN $2 THEN now() END WHERE id = $1`,
        [id, place === 'featured'],
      );
      if (held.shown !== 'nowhere') return this.now(tx, viewer, id);
      await noted(tx, viewer, id, 'story.published');
      return this.told(tx, viewer, id);
    });
  }

  /** Its author throws it away, or would rather not write one: nothing of it stays. Twice is once. */
  remove(viewer: Viewer, id: string): Promise<void> {
    return this.db.write(async (tx) => {
      const [there] = await tx.query<{ mine: boolean }>(
        `SELECT person_id = $2 AS mine FROM story WHERE id = $1`,
        [id, viewer.personId],
      );
      if (!there?.mine) return;
      const held = await this.own(tx, viewer, id);
      await endPublicly(tx, viewer, id, 'withdrawn');
      if (held.picture) await releaseFiles(tx, [held.picture.fileId]);
      await tx.query(`DELETE FROM story WHERE id = $1`, [id]);
    });
  }

  private async add(tx: Tx, viewer: Viewer, made: Made): Promise<void> {
    if (isGuest(viewer)) throw notFound();
    const { id, personId, cohortId, askedBy, words } = made;
    const [person] = await tx.query<{ name: string }>(ASKABLE, [personId, cohortId]);
    if (!person) throw invalidField(askedBy === null ? 'cohortId' : 'personId', 'unknown');
    const [known] = await tx.query<{ same: boolean }>(
      `SELECT person_id = $2 AND cohort_id IS NOT DISTINCT FROM $3::uuid AND asked_by IS NOT DISTINCT FROM $4::uuid AS same FROM story WHERE id = $1`,
      [id, personId, cohortId, askedBy],
    );
    if (known && !known.same) throw new RefusalError('id_taken');
    if (known) return;
    const [{ count } = { count: 0 }] = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM story WHERE person_id = $1`,
      [personId],
    );
    if (count >= STORY_LIMITS.each)
      throw invalidField('personId', 'too_many_own', { max: STORY_LIMITS.each });
    await tx.query(ADD, [id, personId, cohortId, askedBy, words, person.name]);
  }

  /** Held, of the viewer's own; whoever looks after it may not. */
  private async own(tx: Tx, viewer: Viewer, id: string): Promise<StoryRow> {
    const held = await lockStory(tx, viewer, id);
    ensure(held.personId === viewer.personId, 'author');
    return held;
  }

  /** Held, of those the viewer looks after; its author may not, unless they coordinate its cohort, too. */
  private async kept(tx: Tx, viewer: Viewer, id: string): Promise<StoryRow> {
    const held = await lockStory(tx, viewer, id);
    ensure(keepsStory(viewer, held), 'coordinator');
    return held;
  }

  private async now(tx: Tx, viewer: Viewer, id: string): Promise<StoryWhole> {
    return wholeOf(viewer, await lockStory(tx, viewer, id));
  }

  private async told(tx: Tx, viewer: Viewer, id: string): Promise<StoryWhole> {
    await tx.query(`UPDATE story SET told = told + 1 WHERE id = $1`, [id]);
    await tx.enqueue('notification.spread', { kind: 'story.news', subjectId: id, by: viewer.personId });
    return this.now(tx, viewer, id);
  }
}

interface Made {
  id: string;
  personId: string;
  cohortId: string | null;
  askedBy: string | null;
  words: string;
}

const noted = (
  tx: Tx,
  viewer: Viewer,
  id: string,
  kind: 'story.published' | 'story.unpublished' | 'story.withdrawn',
) => audit(tx, { kind, by: viewer.personId, subject: { kind: 'story', id } });

async function endPublicly(tx: Tx, viewer: Viewer, id: string, why: 'withdrawn' | 'changed'): Promise<void> {
  const ended = await endConsents(tx, [id], why);
  if (ended.length > 0) await noted(tx, viewer, id, 'story.withdrawn');
}

/** Throws `invalid` where a reader would find nothing. */
function ensureReadable({ title, body, shownName, picture }: StoryRow): void {
  if (isBlank(title)) throw invalidField('title', 'required');
  if (isBlank(renderMarkdown(body).replace(/<[^>]*>/g, ''))) throw invalidField('body', 'required');
  if (isBlank(shownName)) throw invalidField('shownName', 'required');
  if (picture && isBlank(picture.alt)) throw invalidField('pictureAlt', 'required');
}

const same = (held: StoryRow, input: StorySaveInput): boolean =>
  held.title === input.title &&
  held.body === input.body &&
  held.shownName === input.shownName &&
  held.shownRole === input.shownRole &&
  held.shownOrganization === input.shownOrganization &&
  (held.picture?.fileId ?? null) === (input.pictureFileId ?? null) &&
  (held.picture === null || held.picture.alt === input.pictureAlt);
