import type { SharedFormula } from '../../../shared/slogan';
import { formulaFinder } from '../../recognise/slogans/formulas';
import type { Catalogue } from '../catalogue/catalogue';
import type { SloganTally } from '../entry';

/** Formulas shown on a card at most. */
const SHOWN = 12;

/** The other slogans of the library that share a run of words with one, by its wordings; the longest run of each. */
export function sharedFormulas(
  catalogue: Catalogue,
  slogan: string,
  wordings: readonly string[],
): readonly SharedFormula[] {
  const finders = wordings.map((ownText) => ({ ownText, find: formulaFinder(ownText) }));
  const best = new Map<string, SharedFormula>();
  for (const tally of otherWordings(catalogue, slogan)) {
    for (const { ownText, find } of finders) {
      const found = find(tally.text);
      if (found === null) continue;
      const { kind, event, text } = tally;
      const formula = { slogan: tally.slogan, kind, event, text, formula: found.other, ownText, ownFormula: found.own };
      if (lengthOf(formula) > lengthOf(best.get(tally.slogan))) best.set(tally.slogan, formula);
    }
  }
  return [...best.values()].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, SHOWN);
}

function lengthOf(formula: SharedFormula | undefined): number {
  return formula === undefined ? 0 : formula.ownFormula.end - formula.ownFormula.start;
}

/** Every wording of every other slogan, each once. */
function otherWordings(catalogue: Catalogue, slogan: string): Iterable<SloganTally> {
  const found = new Map<string, SloganTally>();
  for (const entry of catalogue.entries.values())
    for (const tally of entry.slogans)
      if (tally.slogan !== slogan) found.set(`${tally.slogan}\n${tally.text.toLowerCase()}`, tally);
  return found.values();
}
