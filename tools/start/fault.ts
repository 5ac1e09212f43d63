import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const FULL = /No space left on device|Check free disk space|Disk quota exceeded/i;

/** What a person can mend themselves: shown as one line, without a stack. */
export class Fault extends Error {}

/** The one line to show for anything that was thrown. */
export function faultLine(error: unknown): string {
  if (error instanceof Fault) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The system's code of an error (`ENOENT`), or ''. */
export function codeOf(error: unknown): string {
  // Not `instanceof Error`: Jest's tests have an Error of their own, beside that of Node's modules.
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/** Runs a step that writes files and turns the system's refusals into one clear line. */
export async function writing<T>(folder: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof Fault) throw error;
    const code = codeOf(error);
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new Fault(diskFull(folder));
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
      throw new Fault(
        `Your account may not write in ${folder}. Give it the folder (chown), then start again.`,
      );
    }
    if (code === 'ENOTDIR' || code === 'EEXIST') {
      throw new Fault(`A file stands where the folder ${folder} should be. Move it away, then start again.`);
    }
    throw error;
  }
}

export function diskFull(folder: string): string {
  return `The disk is full: the database could not write in ${folder}. Free some space, then start again.`;
}

/** One line for a server that stopped while it was in use. */
export async function stoppedFault(folder: string): Promise<Fault> {
  const log = join(folder, 'server.log');
  if (FULL.test(await readFile(log, 'utf8').catch(() => ''))) return new Fault(diskFull(folder));
  return new Fault(`The database stopped by itself; why is told in ${log}. Start again to go on.`);
}

/** One line for a PostgreSQL program that gave up, from what it printed. */
export function postgresFault(printed: string, folder: string): Fault {
  if (FULL.test(printed)) return new Fault(diskFull(folder));
  if (/wrong ownership|Permission denied|not be read or written/i.test(printed)) {
    return new Fault(
      `Your account may not use the database's folder ${folder}. Give it the folder (chown), then start again.`,
    );
  }
  if (/error while loading shared libraries|not found \(required by/i.test(printed)) {
    return new Fault(
      'The PostgreSQL that npm brought does not run on this system. Set DATABASE_URL to a PostgreSQL 18 of your own.',
    );
  }
  const lines = printed.split('\n').filter((line) => line.trim());
  const last =
    lines.findLast((line) => /FATAL|PANIC|error:/i.test(line)) ?? lines.at(-1) ?? 'it said nothing';
  const reason = last.replace(/^.*?(FATAL|PANIC|error):\s*/i, '').trim();
  return new Fault(
    `The database in ${folder} does not start (${reason}). Move that folder away to begin with an empty one, or bring back a backup.`,
  );
}
