/** Syllables of Vietnamese a practised reader takes in a minute. */
const syllablesAMinute = 240;

/** Whole minutes it takes to read a text, at least one. */
export function readingMinutes(text: string): number {
  const words = text.match(/\S+/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / syllablesAMinute));
}
