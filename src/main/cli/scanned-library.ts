import type { Article } from '../../shared/article';
import { surelyPrinted } from '../library/catalogue/printed-wordings';
import { People } from '../library/people/people';
import { recognise } from '../recognise/recognise';
import { SloganFamilies } from '../recognise/slogans/families';
import { KnownSlogans } from '../recognise/slogans/known';
import { tokenise } from '../recognise/words/tokens';
import { openingsOf } from './openings';
import type { ToldArticle } from './told-article';

/** What all articles of a scan say together: who is one person, which wordings are one slogan, which slogans are known. */
export class ScannedLibrary {
  private readonly people = new People();
  private readonly families = new SloganFamilies();
  private readonly known = new KnownSlogans();
  /** The first of the openings of each known slogan. */
  private readonly openings = new Set<number>();
  private isSettled = false;

  /** Takes in what an article tells; `n` is its number in the order of the scan. */
  add({ names, wordings }: ToldArticle, n: number): void {
    this.people.add(n, names);
    const joined = wordings.map((one) => ({ ...one, slogan: this.families.keyOf(one) }));
    for (const [wording, fact] of surelyPrinted(joined)) {
      this.known.count(wording, fact, 1);
      for (const opening of openingsOf(tokenise(wording, [])).subarray(0, 1)) this.openings.add(opening);
    }
  }

  /** The article as the whole scan tells it, by the openings of its text; to be asked once all were added. */
  shown(article: Article, n: number, openings: Uint32Array): Article {
    if (!this.isSettled) this.people.settle();
    this.isSettled = true;
    const personOf = (name: string): string => this.people.personOf(name, n);
    const slogans = this.mayHoldKnown(openings)
      ? recognise(article.text, article.blocks, this.known).slogans
      : article.slogans;
    return {
      ...article,
      officials: article.officials.map((one) => ({ ...one, person: personOf(one.person) })),
      slogans: slogans.map((one) => ({ ...one, slogan: this.families.keyOf(one) })),
    };
  }

  /** True when a slogan known from the scan may stand where these openings are. */
  private mayHoldKnown(openings: Uint32Array): boolean {
    return openings.some((opening) => this.openings.has(opening));
  }
}
