import { readFileSync } from 'node:fs';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, Fault } from './fault.ts';

/** Whether a process is there, and is the one that `since` describes (a number may have been given out again). */
export function isAlive(pid: number, since?: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  const [state, start] = statOf(pid);
  return state !== 'Z' && (!since || start === since);
}

/** The program's name on Linux, '' where the system does not tell. */
export function programOf(pid: number): string {
  return procFile(pid, 'comm').trim();
}

/**
 * Takes a data folder for this process, so that two starts from one checkout do not stop each other's database.
 * @returns what gives it back
 */
export async function claimFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'owner');
  const mine = `${file}.${process.pid}`;
  await writeFile(mine, `${process.pid}\n${statOf(process.pid)[1]}\n`);
  try {
    await linkOnce(mine, file, folder);
  } finally {
    await rm(mine, { force: true });
  }
  return () => rm(file, { force: true });
}

/** Linking is all or nothing, unlike creating a file and then writing in it. */
async function linkOnce(mine: string, file: string, folder: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return await link(mine, file);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const owner = await liveOwner(folder);
    if (owner) {
      throw new Fault(
        `Hearth is already running from this folder (process ${owner}). Use that one, or stop it first.`,
      );
    }
    await rm(file, { force: true });
  }
  throw new Fault(`The folder ${folder} is being taken by other starts. Try again.`);
}

/** The process that holds the folder, or 0. */
export async function liveOwner(folder: string): Promise<number> {
  const [pid, since] = (await readFile(join(folder, 'owner'), 'utf8').catch(() => '')).split('\n');
  return pid && isAlive(Number(pid), since) ? Number(pid) : 0;
}

/** A process's state letter and when it began, in the kernel's ticks; empty outside Linux. */
function statOf(pid: number): [state: string, start: string] {
  const stat = procFile(pid, 'stat');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return [fields[0] ?? '', fields[19] ?? ''];
}

function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
