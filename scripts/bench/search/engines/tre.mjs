// The built engine, asked as the window asks it.
import { openEngine } from '../../engine-client.mjs';
import { inTre } from '../queries.mjs';
import { REPEATS, timeQueries } from '../time-queries.mjs';

/** Rows the window asks for at once. */
const PAGE = 16;
/** A query with an answer in every library. */
const COMMON = 'chính phủ ';

/** As many hits as are fetched of Recoll, with what that gives of each: title, publisher, date, path. */
const HITS = 50;

/** Ways to ask: a last word that ends with a space is whole, another is a prefix as while it is typed. */
const ways = [
  ['totals, no row', (query) => `${inTre(query)} `, { limit: 0 }],
  [`${HITS} hits, no snippets`, (query) => `${inTre(query)} `, { limit: HITS, isPlain: true }],
  [`${PAGE} rows with snippets`, (query) => `${inTre(query)} `, { limit: PAGE }],
  ['the same, last word a prefix', inTre, { limit: PAGE }],
];

/** Brings the library in `home` up to date and asks every query in each way. */
export async function ask({ folder, home, queries }) {
  const engine = openEngine(home, [folder]);
  await engine.untilIdle();
  const { articles } = await engine.ask('library.summary');
  const rows = [];
  for (const [gives, write, page] of ways) {
    rows.push({
      engine: 'Tre',
      gives,
      articles,
      ...(await timeQueries(queries, REPEATS, (one) => engine.find(write(one), page))),
    });
  }
  await engine.close();
  return rows;
}

/** From starting the engine on what `ask` left to the first rows of an answer. */
export async function start({ folder, home }) {
  const started = performance.now();
  const before = process.cpuUsage();
  const engine = openEngine(home, [folder]);
  const { total } = await engine.find(COMMON, { limit: PAGE });
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  await engine.close();
  return { engine: 'Tre', total, ms, cpu: (user + system) / 1000 };
}
