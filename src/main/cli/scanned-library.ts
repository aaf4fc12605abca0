import type { Article } from '../../shared/article';
import { surelyPrinted } from '../library/catalogue/printed-wordings';
import { People } from '../library/people/people';
import { recognise } from '../recognise/recognise';
import { SloganFamilies } from '../recognise/slogans/families';
import { KnownSlogans } from '../recognise/slogans/known';
import { endAt, someWord, startAt, tokenise } from '../recognise/words/tokens';
import type { ToldArticle } from './told-article';

/** What all articles of a scan say together: who is one person, which wordings are one slogan, which slogans are known. */
export class ScannedLibrary {
  private readonly people = new People();
  private readonly families = new SloganFamilies();
  private readonly known = new KnownSlogans();
  private isSettled = false;

  /** Takes in what an article tells; `n` is its number in the order of the scan. */
  add({ names, wordings }: ToldArticle, n: number): void {
    this.people.add(n, names);
    const joined = wordings.map((one) => ({ ...one, slogan: this.families.keyOf(one) }));
    for (const [wording, fact] of surelyPrinted(joined)) this.known.count(wording, fact, 1);
  }

  /** The article as the whole scan tells it; to be asked once all were added. */
  shown(article: Article, n: number): Article {
    if (!this.isSettled) this.people.settle();
    this.isSettled = true;
    const personOf = (name: string): string => this.people.personOf(name, n);
    const slogans = this.holdsKnown(article)
      ? recognise(article.text, article.blocks, this.known).slogans
      : article.slogans;
    return {
      ...article,
      officials: article.officials.map((one) => ({ ...one, person: personOf(one.person) })),
      slogans: slogans.map((one) => ({ ...one, slogan: this.families.keyOf(one) })),
    };
  }

  /** True when words of a slogan known from the scan stand where the article itself marks none. */
  private holdsKnown({ text, blocks, slogans }: Article): boolean {
    const tokens = tokenise(text, blocks);
    return someWord(tokens, 0, tokens.length, (at) => {
      const match = this.known.match(tokens, at);
      const start = startAt(tokens, at);
      const end = match === null ? start : endAt(tokens, match.to - 1);
      return match !== null && !slogans.some((slogan) => slogan.start < end && slogan.end > start);
    });
  }
}
