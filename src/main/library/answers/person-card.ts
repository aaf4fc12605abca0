import type { PersonCard } from '../../../shared/person';
import type { Catalogue } from '../catalogue/catalogue';
import { foldForm } from '../../text/fold';
import { jointStanding } from '../overlay/tally';
import { appearancesOf, mostCommon, printedTitles, type Appearance } from './appearances';

/** The hover card of an official, from the catalogue alone. */
export function personCard(catalogue: Catalogue, person: string): PersonCard {
  return cardOf(catalogue, person, appearancesOf(catalogue, person));
}

/** As `personCard`, of appearances that are known already. */
export function cardOf(catalogue: Catalogue, person: string, appearances: readonly Appearance[]): PersonCard {
  const mentions = appearances.flatMap((one) => one.mentions);
  const doubt = catalogue.people.uncertain(person);
  return {
    person,
    name: nameOf(appearances),
    mentions: mentions.length,
    articles: appearances.length,
    publishers: new Set(appearances.flatMap(({ entry }) => entry.publisher ?? [])).size,
    titles: printedTitles(appearances),
    uncertain: doubt,
    namesakes: catalogue.people
      .namesakesOf(person)
      .filter((other) => other !== person)
      .flatMap((key) => {
        const tally = catalogue.tallies.people.get(key);
        return tally === undefined ? [] : [{ key, label: tally.label, articles: tally.articles }];
      }),
    standing: jointStanding(mentions.map(({ standing }) => standing)),
  };
}

/** The name an article prints in full most often; one with its marks before one without. */
function nameOf(appearances: readonly Appearance[]): string {
  const names = appearances.flatMap(({ entry, mentions }) => {
    const [{ person } = { person: '' }] = mentions;
    return entry.people.find((one) => one.person === person)?.name ?? [];
  });
  const marked = names.filter((name) => foldForm(name) !== name.toLowerCase().replace(/[^a-z0-9]/gu, ''));
  return mostCommon(marked.length > 0 ? marked : names);
}
