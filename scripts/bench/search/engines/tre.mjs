// The built engine, asked as the window asks it.
import { openEngine } from '../../engine-client.mjs';
import { inTre } from '../queries.mjs';

/** Rows the window asks for at once. */
const PAGE = 16;
/** A query with an answer in every library. */
const COMMON = 'chính phủ ';

/** As many hits as are fetched of Recoll, with what that gives of each: title, publisher, date, path. */
const HITS = 50;

/** Ways to ask: a last word that ends with a space is whole, another is a prefix as while it is typed. */
const asked = [
  ['totals, no row', (query) => `${inTre(query)} `, { limit: 0 }],
  [`${HITS} hits, no snippets`, (query) => `${inTre(query)} `, { limit: HITS, isPlain: true }],
  [`${PAGE} rows with snippets`, (query) => `${inTre(query)} `, { limit: PAGE }],
  ['the same, last word a prefix', inTre, { limit: PAGE }],
];

/** Brings the library in `home` up to date. */
export async function open({ folder, home }) {
  const engine = openEngine(home, [folder]);
  await engine.untilIdle();
  const { articles } = await engine.ask('library.summary');
  return {
    ways: asked.map(([gives, write, page]) => {
      return { engine: 'Tre', gives, articles, ask: (query) => engine.find(write(query), page) };
    }),
    close: engine.close,
  };
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
