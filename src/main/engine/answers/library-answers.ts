import { summarise } from '../../library/find/summary';
import { nextTurn } from '../../gently/next-turn';
import type { Answers } from '../messages';
import type { EngineParts } from '../parts';
import { Turns } from '../turns';

/** Answers about the library as a whole, and to searches of it. */
export function libraryAnswers(parts: EngineParts): Answers<'library' | 'search'> {
  const { library, facts, last, notes, report } = parts;
  const started = (run: Promise<unknown>): null => {
    run.catch(report);
    return null;
  };
  const turns = new Turns();
  return {
    'library.summary': async () => {
      // Rows that were asked for before are answered first: they are what the reader waits for.
      await nextTurn();
      return summarise(library, facts, { notes: notes.all().length, ...facts.shelved() });
    },
    'library.progress': () => library.currentProgress(),
    'library.add': ({ paths }) => started(library.add(paths)),
    'library.remove': ({ path }) => started(library.remove(path)),
    'library.rescan': () => started(library.rescan()),
    'library.cancel': () => {
      library.cancel();
      return null;
    },
    'library.pause': () => {
      library.pause();
      return null;
    },
    'library.resume': () => {
      library.resume();
      return null;
    },
    'library.problems': () => library.problems(),
    'library.retry': async ({ path }) => {
      await library.refresh(path);
      return null;
    },
    'search.run': async (input) => last.find(input, await turns.take(input.turn)),
    'search.offer': async (input) => last.offer(input, await turns.take(input.turn)),
    'search.facets': async (input) => last.facets(input, await turns.take(input.turn)),
  };
}
