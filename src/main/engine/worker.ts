import { parentPort, workerData } from 'node:worker_threads';
import type { EngineRequest } from '../../shared/ipc';
import { settle, type Result } from '../../shared/result';
import { openEngine } from './engine';
import type { EngineAnswers, EngineOptions, FromEngine, ToEngine } from './messages';

const port = parentPort;
if (port === null) throw new Error('the engine runs in a worker thread');

const send = (message: FromEngine): void => port.postMessage(message);
const report = (error: unknown): void => {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  send({ kind: 'log', message, stack: stack ?? '' });
};

const opening = openEngine(workerData as EngineOptions, {
  emit: (name, payload) => send({ kind: 'event', name, payload }),
  report,
});

port.on('message', (message: ToEngine) => void receive(message));

async function receive(message: ToEngine): Promise<void> {
  const engine = await opening;
  switch (message.kind) {
    case 'request': {
      const result = await answer(engine.answers, message.name, message.input);
      send({ kind: 'result', id: message.id, result });
      break;
    }
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
