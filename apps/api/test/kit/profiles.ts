import { randomUUID } from 'node:crypto';
import { PROFILE_FIELDS, type ProfileField, type ShownTo } from '@hearth/shared';
import sharp from 'sharp';
import type { Actor } from './actor.js';
import { upload } from './files.js';
import type { House } from './house.js';

/** The whole of one's own profile, for a document. */
export const OWN_PROFILE = `id name pronouns pronunciation roleTitle organization { id name kind } state gradeLevels topics askMeAbout lookingFor
  picture { id smallId alt } shown { field to } version beside { name pronouns roleTitle organizationName state }`;
const PERSON = `person { id name pronouns pronunciation roleTitle organization { name } state gradeLevels topics askMeAbout lookingFor picture { id smallId } } mine cohorts`;

export interface OwnProfileSeen {
  id: string;
  name: string;
  organization: { id: string; name: string } | null;
  picture: { id: string; smallId: string; alt: string } | null;
  shown: { field: ProfileField; to: ShownTo }[];
  version: number;
  beside: { name: string; roleTitle: string; organizationName: string | null; state: string | null };
  [field: string]: unknown;
}

export const PROFILE_SAVE = `mutation($input: ProfileSaveInput!) { profileSave(input: $input) { ${OWN_PROFILE} } }`;
export const PERSON_PAGE = `query($id: ID!) { personPage(id: $id) { ${PERSON} } }`;

export async function ownProfileOf(who: Actor): Promise<OwnProfileSeen> {
  return (await who.gql<{ myProfile: OwnProfileSeen }>(`{ myProfile { ${OWN_PROFILE} } }`)).myProfile;
}

/** What someone's form sends: what is there, and what is changed. */
export async function profileInput(who: Actor, change: Record<string, unknown> = {}) {
  const own = await ownProfileOf(who);
  const { name, pronouns, pronunciation, roleTitle, gradeLevels, topics, askMeAbout, lookingFor, version } =
    own;
  return {
    name,
    pronouns,
    pronunciation,
    roleTitle,
    gradeLevels,
    topics,
    askMeAbout,
    lookingFor,
    version,
    organizationId: own.organization?.id ?? null,
    shown: own.shown,
    ...change,
  };
}

/** Someone changes their profile. */
export async function saveProfile(who: Actor, change: Record<string, unknown> = {}): Promise<OwnProfileSeen> {
  const input = await profileInput(who, change);
  return (await who.gql<{ profileSave: OwnProfileSeen }>(PROFILE_SAVE, { input })).profileSave;
}

/** Every field shown to these. */
export const allShownTo = (to: ShownTo) => PROFILE_FIELDS.map((field) => ({ field, to }));

/** A square as the browser cuts it. */
export const aSquare = (side: number, color: string) =>
  sharp({ create: { width: side, height: side, channels: 3, background: color } })
    .png()
    .toBuffer();
const PICTURE_SAVE = `mutation($input: ProfilePictureSaveInput!) { profilePictureSave(input: $input) { picture { id smallId alt } version } }`;
type Picture = NonNullable<OwnProfileSeen['picture']>;
/** Someone takes a picture they have brought for theirs. */
export async function savePicture(who: Actor, fileId: string, alt = 'Me, by the lake'): Promise<Picture> {
  const answer = await who.gql<{ profilePictureSave: { picture: Picture } }>(PICTURE_SAVE, {
    input: { fileId, alt },
  });
  return answer.profilePictureSave.picture;
}
/** Someone brings a picture as the browser cuts it. */
export async function bringPicture(house: House, who: Actor, color = '#1f5c4d'): Promise<string> {
  return (await upload(house, who, randomUUID(), await aSquare(512, color))).id;
}

type Seen = { personPage: { person: Record<string, unknown>; mine: boolean; cohorts: string[] } };
/** The page of a person, as someone sees it. */
export const personPage = async (who: Actor, of: Actor): Promise<Seen['personPage']> =>
  (await who.gql<Seen>(PERSON_PAGE, { id: of.personId })).personPage;
/** Which fields of the profile someone sees. */
export async function seenFields(who: Actor, of: Actor): Promise<string[]> {
  const { person } = await personPage(who, of);
  const at: Record<(typeof PROFILE_FIELDS)[number], string> = {
    PICTURE: 'picture',
    PRONOUNS: 'pronouns',
    PRONUNCIATION: 'pronunciation',
    ROLE: 'roleTitle',
    ORGANIZATION: 'organization',
    STATE: 'state',
    GRADE_LEVELS: 'gradeLevels',
    TOPICS: 'topics',
    ASK_ME_ABOUT: 'askMeAbout',
    LOOKING_FOR: 'lookingFor',
  };
  return PROFILE_FIELDS.filter((field) => {
    const value = person[at[field]];
    return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
  });
}
