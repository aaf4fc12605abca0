// Recoll from Debian (`recollcmd`, `python3-recoll`): indexes the same folder and answers through its Python module.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../setup/paths.mjs';
import { percentiles } from './table.mjs';

export async function benchRecoll(folder, queries) {
  if (spawnSync('recollindex', ['-h']).error) {
    console.log('Recoll is not installed: apt-get install recollcmd python3-recoll\n');
    return null;
  }
  const home = inRoot('.cache', 'bench', 'recoll');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'recoll.conf'), `topdirs = ${folder}\nskippedNames =\nfollowLinks = 1\n`);
  const started = performance.now();
  execFileSync('/usr/bin/time', ['-f', '%U %S %M', '-o', join(home, 'time'), 'recollindex', '-c', home], {
    stdio: 'ignore',
  });
  const wall = performance.now() - started;
  const [user, system, peak] = execFileSync('cat', [join(home, 'time')], { encoding: 'utf8' })
    .trim()
    .split(' ')
    .map(Number);
  const answers = JSON.parse(
    execFileSync('/usr/bin/python3', [join(import.meta.dirname, 'ask-recoll.py'), home], {
      input: JSON.stringify(queries),
      encoding: 'utf8',
    }),
  );
  const size = Number(execFileSync('du', ['-sk', join(home, 'xapiandb')], { encoding: 'utf8' }).split('\t')[0]);
  return {
    engine: 'Recoll (50 hits fetched)',
    articles: answers.documents,
    'index wall s': (wall / 1000).toFixed(2),
    'index CPU s': (user + system).toFixed(2),
    'peak RSS MB': (peak / 1000).toFixed(1),
    'cache MB': (size / 1000).toFixed(1),
    'query p50/p95/p99 ms': percentiles(answers.durations),
  };
}
