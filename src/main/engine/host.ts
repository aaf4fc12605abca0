import { Worker } from 'node:worker_threads';
import type { EngineRequest, Input, Output } from '../../shared/ipc';
import type { Events } from '../../shared/program-events';
import { ExpectedError } from '../../shared/result';
import { countSent, noneSent } from '../gently/sent';
import { watchForEngine } from './watch-for-engine';
import type { EngineEvent, EngineOptions, EnginePreferences, EngineStart, FromEngine, ToEngine } from './messages';

/** The engine as the shell sees it. */
export interface Engine {
  readonly ask: <N extends EngineRequest>(name: N, input: Input<N>) => Promise<Output<N>>;
  readonly setPreferences: (preferences: EnginePreferences) => void;
  /**
   * Brings what the reader made to disk, in `dir` too where one is given and nothing else takes it; the paths in the notes
   * folder of what is on no disk at all.
   */
  readonly secure: (dir: string | null) => Promise<readonly string[]>;
  /** Awaits every write, then ends the thread; rejects where that does not end, with which no process ends by itself. */
  readonly close: () => Promise<void>;
}

/** What the host calls back with. */
export interface EngineListeners {
  readonly onEvent: <E extends EngineEvent>(name: E, payload: Events[E]) => void;
  readonly onError: (message: string, stack: string) => void;
  /** The thread ended by itself; every later request fails with `engine-down`. */
  readonly onDown: (detail: string) => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** How long an engine is waited for, in milliseconds. */
interface Patience {
  /** Until it has closed; then its thread is ended all the same. */
  readonly close: number;
  /** Until the thread has ended. */
  readonly end: number;
}

const usualPatience: Patience = { close: 10_000, end: 3_000 };

/** Starts the engine thread from its built file. */
export function startEngine(
  file: string,
  options: EngineOptions,
  listeners: EngineListeners,
  patience = usualPatience,
): Engine {
  const sent = noneSent();
  const start: EngineStart = { ...options, sent, isWatchedFor: true };
  const worker = new Worker(file, { workerData: start });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let isDown = false;
  let onClosed: () => void = () => undefined;

  const send = (message: ToEngine): void => {
    worker.postMessage(message);
    countSent(sent);
  };
  const watches = watchForEngine(send);
  const down = (detail: string): void => {
    if (isDown) return;
    isDown = true;
    for (const { reject } of waiting.values()) reject(new ExpectedError('engine-down', detail));
    waiting.clear();
    onClosed();
    listeners.onDown(detail);
  };

  worker.on('message', (message: FromEngine) => {
    switch (message.kind) {
      case 'result':
        return answer(waiting, message.id, message.result);
      case 'event':
        return listeners.onEvent(message.name, message.payload);
      case 'log':
        return listeners.onError(message.message, message.stack);
      case 'watch':
      case 'unwatch':
        return watches.take(message);
      case 'closed':
        return onClosed();
    }
  });
  worker.on('error', (error) => {
    listeners.onError(error.message, error.stack ?? '');
    down(error.message);
  });
  worker.on('exit', (code) => {
    void watches.end();
    down(`engine ended with code ${code}`);
  });

  const askFor = <T>(name: string, message: (id: number) => ToEngine): Promise<T> =>
    new Promise((resolve, reject) => {
      if (isDown) return reject(new ExpectedError('engine-down', name));
      lastId += 1;
      send(message(lastId));
      waiting.set(lastId, { resolve: resolve as (value: unknown) => void, reject });
    });

  return {
    ask: (name, input) => askFor(name, (id) => ({ kind: 'request', id, name, input })),
    secure: (dir) => askFor('secure', (id) => ({ kind: 'secure', id, dir })),
    setPreferences: (preferences) => send({ kind: 'preferences', preferences }),
    close: async () => {
      if (isDown) return;
      const closed = new Promise<void>((resolve) => (onClosed = resolve));
      send({ kind: 'close' });
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, patience.close).unref())]);
      isDown = true;
      // A thread that waits for a folder that never answers cannot be ended.
      const late = new Promise<never>((_resolve, reject) =>
        setTimeout(() => reject(new Error('the engine does not end')), patience.end).unref(),
      );
      await Promise.race([worker.terminate(), late]);
    },
  };
}

function answer(waiting: Map<number, Waiting>, id: number, result: (FromEngine & { kind: 'result' })['result']): void {
  const request = waiting.get(id);
  waiting.delete(id);
  if (result.ok) request?.resolve(result.value);
  else request?.reject(new ExpectedError(result.error.code, result.error.detail));
}
