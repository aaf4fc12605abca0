// Judged queries: every article in the first ten of some engine was graded with the engine hidden: 3 is about just this, 2
// mostly or for a good part, 1 touches it, 0 is about something else. Kept are grades and hashes of the files, no text.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../setup/paths.mjs';
import { corpusFiles } from '../corpus.mjs';
import { table } from '../table.mjs';
import { fts5, miniSearch, tre } from './engines.mjs';

/** nDCG@10 of every engine. Who tunes weights looks at even queries only; odd ones tell whether they hold. */
export async function benchJudged() {
  corpusFiles(Infinity);
  const folder = inRoot('.cache', 'bench', 'corpus', 'trends');
  const texts = readdirSync(folder)
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const hashes = new Map(texts.map(({ name }) => [name, hashOf(readFileSync(join(folder, name)))]));
  const judged = JSON.parse(readFileSync(join(import.meta.dirname, 'judged-queries.json'), 'utf8'));
  const rows = [];
  for (const open of [
    tre,
    (all) => fts5(all, 'AND'),
    (all) => fts5(all, 'OR'),
    (all) => miniSearch(all, 'OR'),
    (all) => miniSearch(all, 'AND'),
  ]) {
    const engine = await open(texts);
    const gains = [];
    let unjudged = 0;
    for (const { query, grades } of judged) {
      const found = (await engine.ask(query)).map((name) => grades[hashes.get(name)]);
      unjudged += found.filter((grade) => grade === undefined).length;
      gains.push(gainOf(found.map((grade) => grade ?? 0)) / gainOf(best(Object.values(grades))));
    }
    await engine.close();
    const mean = (list) => (list.reduce((sum, gain) => sum + gain, 0) / list.length).toFixed(3);
    rows.push({
      engine: engine.name,
      'nDCG@10': mean(gains),
      'even queries': mean(gains.filter((_, at) => at % 2 === 0)),
      'odd queries': mean(gains.filter((_, at) => at % 2 === 1)),
      'not judged': unjudged,
    });
  }
  console.log(`${texts.length} articles, ${judged.length} queries\n`);
  console.log(table(rows));
}

const best = (grades) => grades.sort((a, b) => b - a).slice(0, 10);
const gainOf = (grades) => grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
