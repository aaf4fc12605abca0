/** Words as they are typed, letter by letter, of which most libraries have some. */
const TYPED = [
  'h',
  'ho',
  'hội',
  'hội n',
  'hội ng',
  'hội nghị',
  'hoi nghi q',
  'th',
  'cho ph',
  'tin va',
  'hội nghị quốc tế',
];

/** Pause before each question, in milliseconds: whoever waits for an answer is let in. */
const PAUSE = 10;

/**
 * Asks what a reader might, so that the code which searches is compiled for speed and the blocks of common words are at
 * hand before the first key; ends when `isOver`.
 */
export async function warmUp(ask: (query: string) => Promise<unknown>, isOver: () => boolean): Promise<void> {
  for (const query of [...TYPED, ...TYPED]) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (isOver()) return;
    await ask(query);
  }
}
