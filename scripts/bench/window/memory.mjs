// What the program's engine holds: its own isolate and those of the threads it started.

/** Megabytes of each isolate below the main process after collecting garbage. */
export function benchMemory(app) {
  return app.evaluate(measureWorkers);
}

/** Runs in the main process: asks each worker, and each of its workers, through the inspector. */
async function measureWorkers() {
  const { Session } = process.mainModule.require('node:inspector');
  const session = new Session();
  session.connect();
  const measured = [];
  const waiting = new Map();
  let lastId = 0;
  /** Posts to the worker at the end of `path`; a worker of a worker is spoken to through it. */
  const post = (path, method, params) => {
    lastId += 1;
    const id = lastId;
    const answered = new Promise((resolve) => waiting.set(id, resolve));
    let message = { id, method, params };
    for (const sessionId of [...path].reverse()) {
      lastId += 1;
      message = {
        id: lastId,
        method: 'NodeWorker.sendMessageToWorker',
        params: { sessionId, message: JSON.stringify(message) },
      };
    }
    session.post(message.method, message.params, (_, result) => {
      if (path.length === 0) waiting.get(id)(result);
    });
    return answered;
  };
  const heard = (path, message) => {
    const { id, method, params, result } = message;
    if (method === 'NodeWorker.attachedToWorker') measured.push(measure([...path, params.sessionId]));
    else if (method === 'NodeWorker.receivedMessageFromWorker')
      heard([...path, params.sessionId], JSON.parse(params.message));
    else waiting.get(id)?.(result);
  };
  const measure = async (path) => {
    await post(path, 'NodeWorker.enable', { waitForDebuggerOnStart: false });
    await post(path, 'HeapProfiler.collectGarbage');
    await post(path, 'HeapProfiler.collectGarbage');
    const { result } = await post(path, 'Runtime.evaluate', {
      expression: 'JSON.stringify(process.memoryUsage())',
    });
    return { depth: path.length, ...JSON.parse(result.value) };
  };
  session.on('NodeWorker.attachedToWorker', (message) => heard([], message));
  session.on('NodeWorker.receivedMessageFromWorker', (message) => heard([], message));
  await post([], 'NodeWorker.enable', { waitForDebuggerOnStart: false });
  // Workers of workers are told of while theirs are measured.
  let isolates = [];
  while (isolates.length < measured.length) isolates = await Promise.all(measured);
  session.disconnect();
  return isolates;
}
