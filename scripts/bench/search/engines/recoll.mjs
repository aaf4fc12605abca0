// Recoll, asked through its Python module with 50 hits fetched.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { indexWithRecoll } from '../../recoll.mjs';
import { inRecoll } from '../queries.mjs';
import { REPEATS } from '../time-queries.mjs';

/** Nothing where Recoll is not installed. */
export async function ask({ folder, queries }) {
  const indexed = indexWithRecoll(folder);
  if (indexed === null) return [];
  const script = join(import.meta.dirname, 'ask-recoll.py');
  const answers = execFileSync('/usr/bin/python3', [script, indexed.home, String(REPEATS)], {
    input: JSON.stringify(queries.map(inRecoll)),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return [{ engine: 'Recoll', gives: '50 hits, no snippets', ...JSON.parse(answers) }];
}
