// The built engine in a worker thread, asked as the window asks it.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { inRoot } from '../setup/paths.mjs';

/** Progress is told at most every 100 ms: what the engine had to tell so many milliseconds ago is due. */
const QUIET = 400;

/** Starts the engine on `roots` with its cache and notes under `home`. */
export function openEngine(home, roots) {
  const engine = new Worker(inRoot('out', 'main', 'engine-worker.js'), {
    workerData: {
      cacheDir: join(home, 'cache'),
      notesDir: join(home, 'notes'),
      roots,
      fileWorker: inRoot('out', 'main', 'file-worker.js'),
      preferences: { recent: [], excluded: [], ignored: [] },
      panes: [],
    },
  });
  const waiting = new Map();
  let heard = { phase: 'listing', at: performance.now() };
  engine.on('message', (message) => {
    if (message.kind === 'result') waiting.get(message.id)(message.result);
    if (message.kind === 'event' && message.name === 'library.progress')
      heard = { phase: message.payload.phase, at: performance.now() };
    if (message.kind === 'closed') waiting.get('closed')();
    if (message.kind === 'log') console.error(message.message, message.stack);
  });
  let lastId = 0;
  const ask = (name, input) => {
    lastId += 1;
    const id = lastId;
    engine.postMessage({ kind: 'request', id, name, input });
    return new Promise((resolve, reject) =>
      waiting.set(id, (result) => (result.ok ? resolve(result.value) : reject(new Error(result.error.detail)))),
    );
  };
  return {
    ask,
    /** Answers with the first `limit` rows, with snippets unless `isPlain`. */
    find: (query, page = { limit: 10 }) =>
      ask('search.run', { query, exactMarks: false, filter: {}, sort: 'relevance', offset: 0, ...page }),
    /** Settles when the engine has done what it does now or begins within a moment; gives the milliseconds that took. */
    untilIdle: async () => {
      const from = performance.now();
      heard = { phase: 'listing', at: from };
      for (;;) {
        while (heard.phase !== 'idle' || performance.now() - heard.at < QUIET)
          await new Promise((r) => setTimeout(r, 20));
        const { at } = heard;
        // However busy it was, what is due has been told when it has answered twice: its timers run between.
        for (let asked = 0; asked < 2; asked += 1) await ask('library.summary');
        if (heard.at === at) return at - from;
      }
    },
    close: async () => {
      const closed = new Promise((resolve) => waiting.set('closed', resolve));
      engine.postMessage({ kind: 'close' });
      await closed;
      await engine.terminate();
    },
  };
}
