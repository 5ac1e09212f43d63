import { readdir, readFile } from 'node:fs/promises';

const PAGE_KB = 4;

/** Processor time that all threads of a process have used so far, in milliseconds; NaN where it is not told (not Linux). */
export async function cpuMs(pid: number): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  if (threads.length === 0) return Number.NaN;
  const times = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').catch(() => '0')),
  );
  return times.reduce((sum, text) => sum + Number(text.split(' ')[0]), 0) / 1e6;
}

/** The same of the thread alone that everyone's requests stand in line for. */
export async function mainThreadCpuMs(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').catch(() => '');
  return text ? Number(text.split(' ')[0]) / 1e6 : Number.NaN;
}

/** Processor time of all processes that this one has started and that run still. */
export async function cpuMsOfChildren(pid: number): Promise<number> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const times = await Promise.all(
    children
      .split(' ')
      .filter(Boolean)
      .map((child) => cpuMs(Number(child))),
  );
  return times.reduce((sum, time) => sum + time, children ? 0 : Number.NaN);
}

/** The process that started this one. */
export async function parentOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** Memory a process holds (resident), in MB; NaN where the system does not tell. */
export async function residentMb(pid: number): Promise<number> {
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return (Number(statm.split(' ')[1]) * PAGE_KB) / 1_024;
}
