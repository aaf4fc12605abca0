import { readFile } from 'node:fs/promises';
import type { CorrectionStore } from '../../corrections/correction-store';
import { writeAtomic } from '../../disk/write-atomic';
import type { Corrector } from '../../library/overlay/corrector';
import type { Answers } from '../messages';

/** Answers to everything asked about corrections. */
export function correctionAnswers(corrector: Corrector, store: CorrectionStore): Answers<'corrections'> {
  return {
    'corrections.preview': ({ draft }) => corrector.preview(draft),
    'corrections.apply': ({ draft }) => corrector.apply(draft),
    'corrections.undo': () => corrector.undo(),
    'corrections.redo': () => corrector.redo(),
    'corrections.list': () => corrector.list(),
    'corrections.remove': ({ ids }) => corrector.remove(ids),
    'corrections.export': async ({ path }) => {
      const { content, written } = store.export();
      await writeAtomic(path, content);
      return { written };
    },
    'corrections.import': async ({ path }) => corrector.import(await readFile(path, 'utf8')),
  };
}
