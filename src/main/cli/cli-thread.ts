import { workerData } from 'node:worker_threads';
import { complain } from './output';
import { run } from './run';
import type { CliThreadData } from './run-standing-still';

const { argv, status } = workerData as CliThreadData;

process.on('uncaughtExceptionMonitor', (error) => complain(`tre: ${error.stack ?? error.message}`));
process.on('exit', (code) => {
  Atomics.store(status, 0, code);
  Atomics.notify(status, 0);
});

void run(argv, __dirname).then((code) => process.exit(code));
