import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chown, mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writing } from './fault.ts';
import { canRun, copyBinaries, findBinaries, type Account, type Binaries } from './postgres-binaries.ts';

const run = promisify(execFile);

/** Where a database lives, what runs it, and as whom (null: as ourselves). */
export interface Place {
  folder: string;
  binaries: Binaries;
  account: Account | null;
}

/**
 * Decides where the database lives. As root it must run under another account; where that account cannot reach the
 * folder or the programs (a clone in root's home), both go below the system's state folder, and a line says so.
 */
export async function choosePlace(
  wanted: string,
  stateFolder: string,
  say: (line: string) => void,
): Promise<Place> {
  const binaries = await findBinaries();
  if (process.getuid?.() !== 0) {
    await writing(wanted, () => mkdir(wanted, { recursive: true, mode: 0o700 }));
    return { folder: wanted, binaries, account: null };
  }
  const account = await accountFor(wanted);
  await handOver(wanted, account);
  const [runs, writes] = [await canRun(binaries, account), await canWrite(wanted, account)];
  const id = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const folder = writes ? wanted : join(stateFolder, id);
  if (!runs || !writes) {
    say(
      `Keeping the database in ${stateFolder}: as root it runs as "${account.name}", who cannot reach this folder`,
    );
  }
  if (!writes) await handOver(folder, account);
  const reached = runs ? binaries : await writing(stateFolder, () => copyBinaries(binaries, stateFolder));
  return { folder, binaries: reached, account };
}

/** The owner of a folder that is there already, else postgres or nobody. */
async function accountFor(folder: string): Promise<Account> {
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const accounts = passwd.split('\n').map((line) => {
    const [name = '', , uid, gid] = line.split(':');
    return { name, uid: Number(uid), gid: Number(gid) };
  });
  const owner = await stat(folder).catch(() => null);
  if (owner && owner.uid !== 0) {
    const name = accounts.find((account) => account.uid === owner.uid)?.name ?? String(owner.uid);
    return { uid: owner.uid, gid: owner.gid, name };
  }
  const known = ['postgres', 'nobody'].map((name) => accounts.find((account) => account.name === name));
  return known.find((account) => account !== undefined) ?? { uid: 65_534, gid: 65_534, name: '65534' };
}

async function handOver(folder: string, account: Account): Promise<void> {
  await writing(folder, async () => {
    await mkdir(folder, { recursive: true, mode: 0o755 });
    await chown(folder, account.uid, account.gid);
  });
}

async function canWrite(folder: string, account: Account): Promise<boolean> {
  try {
    await run('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder], {
      uid: account.uid,
      gid: account.gid,
      cwd: '/',
    });
    return true;
  } catch {
    return false;
  }
}
