// Recoll from Debian (`recollcmd`): indexes a folder from nothing.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../setup/paths.mjs';

/** Seconds, megabytes and the folder the index lies in; `null` where Recoll is not installed. */
export function indexWithRecoll(folder) {
  if (spawnSync('recollindex', ['-h']).error) {
    console.error('Recoll is not installed: apt-get install recollcmd python3-recoll\n');
    return null;
  }
  const home = inRoot('.cache', 'bench', 'recoll');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'recoll.conf'), configuration(folder));
  const started = performance.now();
  execFileSync('/usr/bin/time', ['-f', '%U %S %M', '-o', join(home, 'time'), 'recollindex', '-c', home], {
    stdio: 'ignore',
  });
  const wall = (performance.now() - started) / 1000;
  const [user, system, peak] = readFileSync(join(home, 'time'), 'utf8').trim().split(' ').map(Number);
  const size = Number(execFileSync('du', ['-sk', join(home, 'xapiandb')], { encoding: 'utf8' }).split('\t')[0]);
  return { home, wall, cpu: user + system, peakMB: peak / 1000, sizeMB: size / 1000 };
}

/** Every file is indexed; suggestions of spelling are off: without a dictionary of the language each query would wait for them. */
function configuration(folder) {
  return `topdirs = ${folder}\nskippedNames =\nfollowLinks = 1\nnoaspell = 1\n`;
}
