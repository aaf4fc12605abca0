/** Words of which most libraries have some, and that begin in many ways: with other rows each, so that no step is left out. */
const PHRASES = ['hội nghị quốc', 'chinh phu', 'tin van', 'lao dong', 'gia ban ca', 'mot so', 'thong ke', 'đại biểu'];

/** Pause before each question, in milliseconds: whoever waits for an answer is let in. */
const PAUSE = 10;

/**
 * Asks what a reader might, letter by letter, so that the code which searches is compiled for speed and the blocks of
 * common words are at hand before the first key; ends when `isOver`.
 */
export async function warmUp(ask: (query: string) => Promise<unknown>, isOver: () => boolean): Promise<void> {
  for (const query of PHRASES.flatMap(beginnings)) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (isOver()) return;
    await ask(query);
  }
}

/** A phrase as far as it is typed after each letter. */
function beginnings(phrase: string): readonly string[] {
  return Array.from(phrase, (_, at) => phrase.slice(0, at + 1)).filter((typed) => !typed.endsWith(' '));
}
