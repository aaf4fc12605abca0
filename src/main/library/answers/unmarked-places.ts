import type { Mention } from '../../../shared/article';
import type { SloganPlace } from '../../../shared/slogan';
import type { ParsedQuery } from '../../search/query';
import { words } from '../../text/words';
import { dateOf } from '../dates';
import type { Library } from '../library';
import type { ArticleReader } from '../reading/read-article';

/** Articles read for places without marks at most, and wordings looked for. */
const READ = 40;
const WORDINGS = 8;
/** Shorter wordings stand in many a sentence by chance. */
const FEWEST_WORDS = 4;

/** Where articles print a slogan without marks or cue: candidates by the exact words in the index, then read one by one. */
export async function unmarkedPlaces(
  library: Library,
  reader: ArticleReader,
  slogan: string,
  wordings: readonly string[],
): Promise<readonly SloganPlace[]> {
  const places: SloganPlace[] = [];
  for (const n of printing(library, wordings)) {
    const entry = library.catalogue.entries.get(n);
    const article = entry === undefined ? null : await reader.read(entry.id).catch(() => null);
    if (entry === undefined || article === null) continue;
    for (const { start, end, slogan: key, speaker, standing, why } of article.slogans) {
      if (key !== slogan || why.rule !== 'known-slogan') continue;
      const { id: articleId, title: articleTitle, publisher } = entry;
      const place = { start, end, articleId, articleTitle, publisher, date: dateOf(entry) };
      places.push({ ...place, speaker: named(speaker, article.officials), standing, rule: why.rule });
    }
  }
  return places;
}

function named(person: string | null, officials: readonly Mention[]): SloganPlace['speaker'] {
  const mention = officials.find((one) => one.person === person);
  return mention === undefined ? null : { person: mention.person, name: mention.name };
}

/** Numbers of articles that hold the words of a wording in their order. */
function printing({ index }: Library, wordings: readonly string[]): readonly number[] {
  const found = new Set<number>();
  for (const wording of wordings.slice(0, WORDINGS)) {
    const forms = words(wording).map((word) => word.exact);
    if (forms.length < FEWEST_WORDS) continue;
    for (const n of index.search(phrase(forms), { exactMarks: true }).ids.slice(0, READ)) found.add(n);
  }
  return [...found].slice(0, READ);
}

function phrase(forms: readonly string[]): ParsedQuery {
  const root = { kind: 'term', words: forms, within: 0, scope: 'any', prefix: 'no' } as const;
  return { typed: forms.join(' '), root, includesHidden: false, understood: null };
}
