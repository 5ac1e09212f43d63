import { Injectable } from '@nestjs/common';
import { FIELDS_BESIDE, SHOWN_UNLESS_TOLD } from '@hearth/shared';
import type { ProfileField, ShownTo } from '@hearth/shared';
import { canSeeOrganizations } from '../../foundation/people/organizations.policy.js';
import type { PersonProfile } from '../../foundation/people/profile.types.js';
import { found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { ProfilePicture } from './profile-picture.js';
import type { ProfilePictureSaveInput, ProfileSaveInput } from './profile.inputs.js';
import { asOthersSee, ownProfile, personPage } from './profile.queries.js';
import type { OwnProfile, PersonPage } from './profile.types.js';

// Of what was saved already under the version before, nothing is in the way of the same once more.
const SAVE = `
  UPDATE profile SET pronunciation = $2, grade_levels = $3, topics = $4, ask_me_about = $5, looking_for = $6, shown_to = $7::jsonb,
         version = version + 1
   WHERE person_id = $1`;

const SAVE_PERSON = `
  UPDATE person SET name = $2, pronouns = nullif($3, ''), role_title = $4, organization_id = $5, hidden_beside = $6 WHERE id = $1`;

/** What people say of themselves. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly db: Db,
    private readonly picture: ProfilePicture,
  ) {}

  own(viewer: Viewer): Promise<OwnProfile> {
    return ownProfile(this.db, viewer.personId);
  }

  /** One's own as others see it. */
  as(viewer: Viewer, to: ShownTo): Promise<PersonProfile> {
    return asOthersSee(this.db, viewer, to);
  }

  /** The page of a person. Throws `not_found`. */
  async page(viewer: Viewer, personId: string): Promise<PersonPage> {
    return found(await personPage(this.db, viewer, personId));
  }

  /** Saves the words and who sees what. Refuses with `conflict` where they were changed elsewhere meanwhile. */
  async save(viewer: Viewer, input: ProfileSaveInput): Promise<OwnProfile> {
    return this.db.write(async (tx) => {
      const { version } = await lock(tx, viewer.personId);
      if (version !== input.version) {
        const now = await ownProfile(tx, viewer.personId);
        // Sent again, for want of an answer.
        if (version === input.version + 1 && sameWords(now, input)) return now;
        throw new RefusalError('conflict', { version });
      }
      await ensureOrganization(tx, viewer, input.organizationId ?? null);
      const shownTo = shownToOf(input);
      const hidden = FIELDS_BESIDE.filter((field) => shownTo[field] !== 'MEMBERS');
      await tx.query(SAVE_PERSON, [
        viewer.personId,
        input.name,
        input.pronouns,
        input.roleTitle,
        input.organizationId ?? null,
        hidden,
      ]);
      await tx.query(SAVE, [
        viewer.personId,
        input.pronunciation,
        [...new Set(input.gradeLevels)],
        [...new Set(input.topics)],
        input.askMeAbout,
        input.lookingFor,
        JSON.stringify(shownTo),
      ]);
      return ownProfile(tx, viewer.personId);
    });
  }

  async savePicture(viewer: Viewer, input: ProfilePictureSaveInput): Promise<OwnProfile> {
    await this.picture.save(viewer, input);
    return this.own(viewer);
  }

  async removePicture(viewer: Viewer): Promise<OwnProfile> {
    await this.picture.remove(viewer);
    return this.own(viewer);
  }
}

/** Who sees each field, of every field. */
function shownToOf({ shown }: ProfileSaveInput): Record<ProfileField, ShownTo> {
  return { ...SHOWN_UNLESS_TOLD, ...Object.fromEntries(shown.map(({ field, to }) => [field, to])) };
}

function sameWords(now: OwnProfile, input: ProfileSaveInput): boolean {
  const shownTo = shownToOf(input);
  const words = ['name', 'pronouns', 'pronunciation', 'roleTitle', 'askMeAbout', 'lookingFor'] as const;
  return (
    words.every((word) => now[word] === input[word]) &&
    (now.organization?.id ?? null) === (input.organizationId ?? null) &&
    now.shown.every(({ field, to }) => shownTo[field] === to) &&
    now.gradeLevels.join() === [...new Set(input.gradeLevels)].join() &&
    now.topics.join() === [...new Set(input.topics)].join()
  );
}

/** Throws `invalid` (organizationId: unknown) where there is none such that the viewer may choose; what one is at one may stay at. */
async function ensureOrganization(tx: Tx, viewer: Viewer, id: string | null): Promise<void> {
  if (id === null) return;
  const [row] = await tx.query<{ own: boolean }>(
    `SELECT o.id = p.organization_id AS own FROM organization o, person p WHERE o.id = $1 AND p.id = $2 FOR KEY SHARE OF o`,
    [id, viewer.personId],
  );
  if (!row || !(row.own || canSeeOrganizations(viewer))) throw invalidField('organizationId', 'unknown');
}

/** The profile of a person, made where there is none, held by the transaction. */
async function lock(tx: Tx, personId: string): Promise<{ version: number }> {
  await tx.query(`INSERT INTO profile (person_id, version) VALUES ($1, 0) ON CONFLICT DO NOTHING`, [
    personId,
  ]);
  const [held] = await tx.query<{ version: number }>(
    `SELECT version FROM profile WHERE person_id = $1 FOR UPDATE`,
    [personId],
  );
  return found(held);
}
