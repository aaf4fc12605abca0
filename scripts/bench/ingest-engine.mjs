// One process of the ingest benchmark: `build` reads a folder from nothing, `again` starts on what that left.
import { setTimeout } from 'node:timers/promises';
import { openEngine } from './engine-client.mjs';
import { megabytes } from './table.mjs';

/** Milliseconds. */
const AFTER_START = 3_000;

const [phase, folder, home] = process.argv.slice(2);
const engine = openEngine(home, [folder]);
const begun = engine.untilIdle();
if (phase === 'build') {
  const wall = await begun;
  const { user, system } = process.cpuUsage();
  const { articles } = await engine.ask('library.summary');
  const figures = {
    articles,
    'index wall s': (wall / 1000).toFixed(2),
    'index CPU s': ((user + system) / 1e6).toFixed(2),
    'peak RSS MB': megabytes(process.resourceUsage().maxRSS * 1024),
  };
  console.log(JSON.stringify(figures));
} else {
  await begun;
  // What a start does besides, trying searches out and loading what reads files, is not the rescan's.
  await setTimeout(AFTER_START);
  const idle = engine.untilIdle();
  await engine.ask('library.rescan');
  console.log(JSON.stringify({ 'rescan ms': await idle }));
}
await engine.close();
process.exit(0);
