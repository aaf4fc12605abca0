// The engine's thread begins here, with nothing in it but what runs the rest from kept code.
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { EngineOptions } from '../messages';
import type * as worker from '../worker';
import { openKeptCode } from './kept-code';

const { cacheDir } = workerData as EngineOptions;
const code = openKeptCode(join(cacheDir, 'code.kept'));
const { answerRequests } = code.load(join(__dirname, 'engine.js')) as typeof worker;
answerRequests(code.keep);
