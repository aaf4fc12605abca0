import type * as FileWorker from './file-worker';
import { nextTurn } from '../../gently/next-turn';
import type { FilePool } from './file-pool';
import type { OwnLexicons } from './own-lexicons';
import { asFound, type ReadingRules } from './readings';

/**
 * Reads on the caller's own thread, which answers other questions between two batches. All that reading and recognising
 * takes is loaded for the first of them: a program that starts on a library it knows needs none of it.
 */
export function readOnThisThread(lexicons: OwnLexicons): FilePool {
  const batchOf = (paths: readonly string[], rules: ReadingRules = asFound): FileWorker.Batch => {
    return { paths, rules, lexicons, inHand: new Int32Array(1) };
  };
  return {
    width: 1,
    read: async (paths, rules) => (await worker()).default(batchOf(paths, rules)),
    pack: async (paths, rules) => (await worker()).packBatch(batchOf(paths, rules)),
    hash: async (paths) => (await worker()).hashFiles(batchOf(paths)),
    shape: async (path, rules) => (await worker()).shapeFile(batchOf([path], rules)),
    recognise: async ({ path, ...text }) => (await worker()).recogniseText({ ...batchOf([path]), ...text }),
    compare: async ({ path, ...pair }) => (await worker()).compareTexts({ ...batchOf([path]), ...pair }),
    warm: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

async function worker(): Promise<typeof FileWorker> {
  await nextTurn();
  return import('./file-worker');
}
