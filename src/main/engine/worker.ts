import { parentPort, workerData } from 'node:worker_threads';
import type { EngineRequest } from '../../shared/ipc';
import { settle, type Result } from '../../shared/result';
import { openEngine } from './engine';
import { Waiting } from './waiting';
import type { EngineAnswers, EngineOptions, FromEngine, ToEngine } from './messages';

const port = parentPort;
if (port === null) throw new Error('the engine runs in a worker thread');

const send = (message: FromEngine): void => port.postMessage(message);
const report = (error: unknown): void => {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  send({ kind: 'log', message, stack: stack ?? '' });
};

/** How long folders wait to be looked through while somebody waits for an answer, in milliseconds. */
const PATIENCE = 2_000;

/** How long nobody has asked when what is only needed later is loaded, in milliseconds: longer than between two keys. */
const LULL = 1_000;

const waiting = new Waiting();

const opening = openEngine(workerData as EngineOptions, {
  emit: (name, payload) => send({ kind: 'event', name, payload }),
  report,
  whenQuiet: () => waiting.none(PATIENCE),
  atLeisure: () => waiting.lull(LULL),
});

port.on('message', (message: ToEngine) => void receive(message));

async function receive(message: ToEngine): Promise<void> {
  if (message.kind === 'request') {
    const { id, name, input } = message;
    const result = await waiting.during(async () => answer((await opening).answers, name, input));
    send({ kind: 'result', id, result });
    return;
  }
  const engine = await opening;
  switch (message.kind) {
    case 'preferences':
      engine.setPreferences(message.preferences);
      break;
    case 'close':
      await engine.close().catch(report);
      send({ kind: 'closed' });
      break;
  }
}

/** Calls one answer; the input was validated at the border. */
function answer(answers: EngineAnswers, name: EngineRequest, input: unknown): Promise<Result<unknown>> {
  return settle(() => (answers[name] as (input: unknown) => unknown)(input), report);
}
