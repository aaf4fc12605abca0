import { parentPort, workerData } from 'node:worker_threads';
import type { EngineRequest } from '../../shared/ipc';
import { settle, type Result } from '../../shared/result';
import { countedIn, hear } from '../gently/sent';
import { openEngine, type OpenEngine } from './engine';
import { Waiting } from './waiting';
import { watchByHost } from './watch-by-host';
import type { EngineAnswers, EngineStart, FromEngine, ToEngine } from './messages';

const port = parentPort;
if (port === null) throw new Error('the engine runs in a worker thread');

const send = (message: FromEngine): void => port.postMessage(message);
const report = (error: unknown): void => {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  send({ kind: 'log', message, stack: stack ?? '' });
};

/** How long folders wait to be looked through while somebody waits for an answer, in milliseconds. */
const PATIENCE = 2_000;

/** How long nobody has asked when what is only needed later is loaded, in milliseconds: longer than from the first rows to the first key. */
const LULL = 2_500;

/** Opens the engine this thread was started for and answers its host; `keepCode` is called when nobody has asked anything for a while, or at the end. */
export function answerRequests(keepCode: () => void): void {
  const waiting = new Waiting();
  const { sent, isWatchedFor = false, ...options } = workerData as EngineStart;
  if (sent !== undefined) countedIn(sent);
  const watching = watchByHost(send);
  const opening = openEngine(options, {
    ...(isWatchedFor ? { watchFolder: watching.watchFolder } : {}),
    emit: (name, payload) => send({ kind: 'event', name, payload }),
    report,
    whenQuiet: () => waiting.none(PATIENCE),
    atLeisure: () => waiting.lull(LULL),
    keepCode,
  });
  const closeAll = async (): Promise<void> => {
    await (await opening).close().catch(report);
    keepCode();
  };
  port?.on('message', (message: ToEngine) => {
    hear();
    if (message.kind === 'watched' || message.kind === 'stirred') watching.take(message);
    else void receive(message, { opening, waiting, closeAll });
  });
}

interface Running {
  readonly opening: Promise<OpenEngine>;
  readonly waiting: Waiting;
  readonly closeAll: () => Promise<void>;
}

async function receive(
  message: Exclude<ToEngine, { readonly kind: 'watched' | 'stirred' }>,
  { opening, waiting, closeAll }: Running,
): Promise<void> {
  if (message.kind === 'request') {
    const { id, name, input } = message;
    const result = await waiting.during(async () => answer((await opening).answers, name, input));
    send({ kind: 'result', id, result });
    return;
  }
  switch (message.kind) {
    case 'preferences':
      (await opening).setPreferences(message.preferences);
      break;
    case 'secure':
      send({
        kind: 'result',
        id: message.id,
        result: await settle(async () => (await opening).secure(message.dir), report),
      });
      break;
    case 'close':
      await closeAll();
      send({ kind: 'closed' });
      break;
  }
}

/** Calls one answer; the input was validated at the border. */
function answer(answers: EngineAnswers, name: EngineRequest, input: unknown): Promise<Result<unknown>> {
  return settle(() => (answers[name] as (input: unknown) => unknown)(input), report);
}
