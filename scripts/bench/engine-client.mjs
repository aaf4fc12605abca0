// The built engine in a worker thread, asked as the window asks it.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { inRoot } from '../setup/paths.mjs';

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
  const listeners = { progress: () => undefined };
  engine.on('message', (message) => {
    if (message.kind === 'result') waiting.get(message.id)(message.result);
    if (message.kind === 'event' && message.name === 'library.progress') listeners.progress(message.payload);
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
    /** Answers with the first `limit` rows, snippets and all. */
    find: (query, limit = 10) =>
      ask('search.run', { query, exactMarks: false, filter: {}, sort: 'relevance', offset: 0, limit }),
    /** Resolves when the next scan is over. */
    untilIdle: () =>
      new Promise((resolve) => {
        let wasBusy = false;
        listeners.progress = ({ phase }) => {
          if (phase !== 'idle') wasBusy = true;
          if (phase === 'idle' && wasBusy) resolve();
        };
      }),
    close: async () => {
      const closed = new Promise((resolve) => waiting.set('closed', resolve));
      engine.postMessage({ kind: 'close' });
      await closed;
      await engine.terminate();
    },
  };
}
