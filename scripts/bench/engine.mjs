// The built engine as the window runs it: in a worker thread, asked by messages.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { inRoot } from '../setup/paths.mjs';

/** Progress is told at most every 100 ms: after so many milliseconds without any the engine is idle. */
const QUIET = 400;

/** Starts the engine on a folder; `idle` settles when it has read all of it, with the milliseconds that took. */
export async function openEngine(folder, home) {
  const worker = new Worker(inRoot('out', 'main', 'engine-worker.js'), {
    workerData: {
      cacheDir: join(home, 'cache'),
      notesDir: join(home, 'notes'),
      roots: [folder],
      fileWorker: inRoot('out', 'main', 'file-worker.js'),
      preferences: { recent: [], excluded: [], ignored: [] },
      panes: [],
    },
  });
  const waiting = new Map();
  let heard = { phase: 'listing', at: performance.now() };
  const untilIdle = async () => {
    const from = performance.now();
    heard = { phase: 'listing', at: from };
    while (heard.phase !== 'idle' || performance.now() - heard.at < QUIET) await new Promise((r) => setTimeout(r, 20));
    return heard.at - from;
  };
  const idle = untilIdle();
  worker.on('message', (message) => {
    if (message.kind === 'result') waiting.get(message.id)?.(message.result);
    if (message.kind === 'closed') waiting.get('closed')?.();
    if (message.kind === 'log') console.error(message.message, message.stack);
    if (message.kind !== 'event' || message.name !== 'library.progress') return;
    heard = { phase: message.payload.phase, at: performance.now() };
  });
  let lastId = 0;
  const ask = (name, input) =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, (result) => (result.ok ? resolve(result.value) : reject(new Error(result.error.detail))));
      worker.postMessage({ kind: 'request', id: lastId, name, input });
    });
  return {
    idle,
    /** As `idle`, for work that begins now. */
    untilIdle,
    ask,
    find: (query, limit = 10) =>
      ask('search.run', { query, exactMarks: false, filter: {}, sort: 'relevance', offset: 0, limit }),
    close: async () => {
      const closed = new Promise((resolve) => waiting.set('closed', resolve));
      worker.postMessage({ kind: 'close' });
      await closed;
      await worker.terminate();
    },
  };
}
