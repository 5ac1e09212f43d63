import { PROFILE_FIELDS, type ProfileField, type ShownTo } from '@hearth/shared';
import type { Actor } from './actor.js';

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
