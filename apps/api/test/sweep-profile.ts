import { randomUUID } from 'node:crypto';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

const MAY = 's+++++++++aa';

/** What one says of oneself is one’s own; the page of a person is for people of the house and of their cohort. */
export const profileRows: Record<string, Row> = {
  'Query.personPage': {
    may: 'sn++++++++aa',
    ask: run(`query($id: ID!) { personPage(id: $id) { person { name } } }`, ({ author }: SweepWorld) => ({
      id: author.personId,
    })),
  },
  'Query.myProfile': { may: MAY, ask: run(`{ myProfile { name shown { field to } } }`) },
  'Query.myProfileAs': { may: MAY, ask: run(`{ myProfileAs(to: MEMBERS) { name } }`) },
  // Of a version that nobody has seen.
  'Mutation.profileSave': {
    may: 'sconflictconflictconflictconflictconflictconflictconflictconflictconflictaa',
    ask: run(
      `mutation { profileSave(input: { name: "N", pronouns: "", pronunciation: "", roleTitle: "", gradeLevels: [], topics: [],
        askMeAbout: "", lookingFor: "", shown: [], version: 99 }) { name } }`,
    ),
  },
  'Mutation.profilePictureSave': {
    may: 'siiiiiiiiiaa',
    ask: run(`mutation($id: ID!) { profilePictureSave(input: { fileId: $id, alt: "" }) { name } }`, () => ({
      id: randomUUID(),
    })),
  },
  'Mutation.profilePictureRemove': { may: MAY, ask: run(`mutation { profilePictureRemove { name } }`) },
};
