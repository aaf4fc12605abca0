import { readFile } from 'node:fs/promises';

/** Where Linux tells what is mounted; the fifth word of each line is the mount point. */
const MOUNT_LIST = '/proc/self/mountinfo';
const POINT = 4;

/** The folders at which drives are mounted now, where the system tells of that; none elsewhere. */
export async function mountedPoints(): Promise<readonly string[]> {
  const list = await readFile(MOUNT_LIST, 'utf8').catch(() => '');
  return list
    .split('\n')
    .flatMap((line) => line.split(' ')[POINT] ?? [])
    .map(unescaped);
}

/** White space and backslashes stand there as octal numbers. */
function unescaped(word: string): string {
  return word.replace(/\\([0-7]{3})/gu, (_, code: string) => String.fromCharCode(parseInt(code, 8)));
}
