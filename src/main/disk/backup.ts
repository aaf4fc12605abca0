// Dated copies of the notes folder.
import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './code-of';
import { isThere } from './read-file';

/** Folder of the copies, inside the notes folder. */
export const backupFolder = '.backups';
const DAILY = 7;
const WEEKLY = 4;
const WEEK = 7 * 86_400_000;
const dated = /^\d{4}-\d{2}-\d{2}$/;

/** Copies today's notes once a day and drops copies past their time: the last 7 days and one of each of 4 earlier weeks stay. */
export async function keepBackups(dir: string, now: Date): Promise<void> {
  const root = join(dir, backupFolder);
  const today = now.toISOString().slice(0, 10);
  const files = (await readdir(dir)).filter((name) => /\.json(ld)?$/.test(name) && !name.startsWith('.'));
  if (files.length === 0 || (await isThere(join(root, today)))) return;
  const half = join(root, `${today}.${process.pid}.part`);
  await mkdir(half, { recursive: true });
  for (const name of files) await copyIfThere(join(dir, name), join(half, name));
  await rename(half, join(root, today));
  const names = await readdir(root);
  const kept = new Set(keptDays(names.filter((name) => dated.test(name))));
  const ours = names.filter((name) => dated.test(name) || name.endsWith('.part'));
  for (const name of ours) if (!kept.has(name)) await rm(join(root, name), { recursive: true, force: true });
}

/** Copies a file; one that went since the folder was listed is left out, so that the others are copied all the same. */
async function copyIfThere(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_FICLONE).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
}

/** Which dated copies stay. */
export function keptDays(days: readonly string[]): string[] {
  const latest = [...days].sort().reverse();
  const weekly = new Map<number, string>();
  for (const day of latest.slice(DAILY)) {
    const week = Math.floor(Date.parse(day) / WEEK);
    if (!weekly.has(week)) weekly.set(week, day);
  }
  return [...latest.slice(0, DAILY), ...[...weekly.values()].slice(0, WEEKLY)];
}
