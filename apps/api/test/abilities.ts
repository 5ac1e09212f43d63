import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rows } from './sweep-table.js';
import { KINDS, type Kind } from './sweep-world.js';

const file = join(import.meta.dirname, '../../web/src/features/administration/abilities.ts');

/** What people can do, by its group, with every way in that belongs to it: whoever may one of them may all. */
const ABILITIES: Record<string, Record<string, string[]>> = {
  own: {
    ownAccount: ['Query.mySignIns', 'Mutation.preferencesSave', 'Mutation.notificationSettingsSave'],
  },
  cohort: {
    read: ['Query.space', 'Query.thread', 'Query.post', 'Query.cohort', 'Query.cohortRoster'],
    write: ['Mutation.threadStart', 'Mutation.postReply', 'Mutation.postReact', 'Mutation.flagRaise'],
    sessions: ['Query.peerSession', 'Mutation.rsvpSave', 'Query.room'],
    chat: ['socket message.send'],
    takePart: ['Mutation.pollAnswer', 'Mutation.questionAsk', 'Mutation.turnAct', 'socket notes.update'],
  },
  coordinate: {
    schedule: ['Mutation.peerSessionSchedule', 'Mutation.peerSessionEdit', 'Mutation.seriesSchedule'],
    run: [
      'Mutation.protocolSave',
      'Mutation.breakoutsMake',
      'Mutation.sessionClose',
      'Mutation.guestLinkMake',
    ],
    roster: ['Mutation.membershipBegin', 'Mutation.membershipRole', 'Mutation.membershipEnd'],
    invite: ['Mutation.invitationSend', 'Mutation.invitationRevoke'],
    attendance: ['Query.attendanceGrid', 'Mutation.attendanceSet', 'Mutation.certificatesIssue'],
    tables: ['Mutation.tableExport'],
    applications: ['Query.applications', 'Mutation.applicationsDecide', 'Mutation.applicationSetupSave'],
    arrange: ['Mutation.spaceMake', 'Mutation.threadLock', 'Mutation.threadMove', 'Mutation.threadPin'],
    cohorts: ['Mutation.cohortEdit', 'Mutation.cohortClone'],
  },
  joining: {
    requests: ['Query.accessRequests', 'Mutation.accessRequestDecide'],
    breaks: ['Query.schoolBreaks', 'Mutation.schoolBreakAdd'],
  },
  safety: {
    review: ['Query.review', 'Mutation.reviewAct'],
    unmask: ['Mutation.postUnmask', 'Query.unmaskings'],
  },
  house: {
    programs: ['Mutation.programSave', 'Mutation.programCoordinator'],
    people: ['Query.adminPeople', 'Query.adminPerson', 'Mutation.siteRoleSave'],
    accounts: [
      'Mutation.personClose',
      'Mutation.personReopen',
      'Mutation.personSignOut',
      'Mutation.personEmailChange',
    ],
    audit: ['Query.auditLog', 'HTTP audit-log.csv'],
    secondFactor: ['Query.secondFactorRules', 'Mutation.secondFactorRuleSave'],
    keys: ['Mutation.integrationKeyMake', 'Mutation.integrationKeyRevoke'],
  },
};

/** Whom the page tells of, from those who may least. */
const WHO = [
  'guest',
  'member',
  'fellow',
  'coordinator',
  'moderator',
  'administrator',
] as const satisfies readonly Kind[];

/** Who may this, by every way of it; throws where they do not agree. */
function whoMay(ability: string, ways: string[]): string[] {
  const [first, ...others] = ways.map((way) => {
    const letters = rows[way]?.may.padEnd(KINDS.length, 'a');
    if (!letters) throw new Error(`${ability}: no such way in: ${way}`);
    // What is let in and at fault there alone is let in.
    return WHO.filter((kind) => '+i'.includes(letters[KINDS.indexOf(kind)] ?? 'a'));
  });
  for (const [index, other] of others.entries())
    if (String(other) !== String(first))
      throw new Error(`${ability}: ${ways[0]} is for ${first}, and ${ways[index + 1]} for ${other}`);
  return first ?? [];
}

/** What the page of administrators tells of who may what, made from the sweep's table. */
export function abilities(): string {
  const lines = Object.entries(ABILITIES).flatMap(([group, all]) =>
    Object.entries(all).map(([can, ways]) => {
      const who = whoMay(`${group}.${can}`, ways).map((kind) => `'${kind}'`);
      return `  { group: '${group}', can: '${can}', who: [${who.join(', ')}] },`;
    }),
  );
  return `/** Who may what: made by \`npm run access-table\` from what the sweep holds the house to. Not written by hand. */
export const ABILITIES = [
${lines.join('\n')}
] as const;
`;
}

/** Writes it (where `ACCESS_TABLE=write`), and returns what stands there. */
export async function committedAbilities(made: string): Promise<string> {
  if (process.env['ACCESS_TABLE'] === 'write') await writeFile(file, made);
  return readFile(file, 'utf8').catch(() => '');
}
