import { spawn } from 'node:child_process';
import { globSync, readdirSync, readFileSync } from 'node:fs';

/** What a step took. */
export type Cost = { readonly seconds: number; readonly cpu: number; readonly megabytes: number };

/** A process and all processes below it. Linux only: elsewhere there is no `/proc` and memory is told as 0. */
const familyOf = (pid: number): readonly number[] => {
  const children = globSync(`/proc/${pid}/task/*/children`).flatMap((file) => {
    try {
      return readFileSync(file, 'utf8').trim().split(' ').filter(Boolean).map(Number);
    } catch {
      return [];
    }
  });
  return [pid, ...children.flatMap(familyOf)];
};

const residentOf = (pid: number): number => {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

const ticksASecond = 100;

/** Processor seconds of a process and of its children that have ended. A busy machine stretches the clock, not these. */
const processorOf = (pid: number): number => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / ticksASecond;
  } catch {
    return 0;
  }
};

/** Runs Node with these arguments and answers how long it took and what it and its children held at most. */
export const measure = (args: readonly string[], env: NodeJS.ProcessEnv): Promise<Cost> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env },
    });
    let megabytes = 0;
    let cpu = 0;
    const watch = setInterval(() => {
      const family = familyOf(child.pid ?? 0);
      const sum = (figure: (pid: number) => number): number => family.reduce((total, pid) => total + figure(pid), 0);
      megabytes = Math.max(megabytes, sum(residentOf));
      cpu = Math.max(cpu, sum(processorOf));
    }, 100);
    child.on('exit', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, cpu, megabytes: Math.round(megabytes) });
      else reject(new Error(`${args.join(' ')}: ended with ${code}`));
    });
  });

/** Bytes of all files under a folder whose path matches. */
export const bytesIn = (folder: string, pattern = /./): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .reduce((sum, entry) => sum + readFileSync(`${entry.parentPath}/${entry.name}`).length, 0);
