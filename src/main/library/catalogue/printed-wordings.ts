import type { SloganFact } from '../entry';

/** What shows a wording too weakly to look for it elsewhere, and places the reader or the library itself found. */
const unsureRules = new Set(['balanced', 'row', 'known-slogan', 'reader']);

/** Wordings an article announces in its visible blocks, in small letters, each once. */
export function surelyPrinted(wordings: readonly SloganFact[]): ReadonlyMap<string, SloganFact> {
  const sure = wordings.filter((fact) => !fact.hidden && !unsureRules.has(fact.rule));
  return new Map(sure.map((fact) => [fact.text.toLowerCase(), fact]));
}
