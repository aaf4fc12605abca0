import type { Input } from '../../../shared/ipc';
import type { Dossier, DoubtedTitle, MentionInSentence, StatementInSentence } from '../../../shared/person';
import type { Paged } from '../../../shared/place';
import type { FacetValue } from '../../../shared/search';
import type { Catalogue } from '../catalogue/catalogue';
import type { Entry, MentionFact } from '../entry';
import type { ArticleReader } from '../reading/read-article';
import { appearancesOf, byNewest, isDoubted, type Appearance } from './appearances';
import { careerSpans, printedAs } from './career-spans';
import { companionsOf } from './companions';
import { cardOf } from './person-card';
import { inSentence, placeOf } from './place';

/** Where answers that show sentences come from. */
export interface Sources {
  readonly catalogue: Catalogue;
  readonly reader: ArticleReader;
}

/** Everything known of an official, from the catalogue alone; what stands in sentences is asked for by the page. */
export function dossier(catalogue: Catalogue, person: string): Dossier {
  const appearances = appearancesOf(catalogue, person);
  return {
    ...cardOf(catalogue, person, appearances),
    spellings: [...new Set(appearances.flatMap(({ mentions }) => mentions.map(({ name }) => name)))],
    doubted: appearances.flatMap(({ entry, mentions }) => mentions.filter(isDoubted).map((one) => doubted(entry, one))),
    statements: statementsOf(catalogue, person).reduce((sum, { spans }) => sum + spans.length, 0),
    career: careerSpans(appearances),
    companions: companionsOf(person, appearances).length,
    slogans: sloganSaid(catalogue, person),
  };
}

function doubted(entry: Entry, mention: MentionFact): DoubtedTitle {
  const { name, title, suspicion, sic } = mention;
  return { ...placeOf(entry, mention), name, title, suspicion, sic };
}

/** Mentions of an official in their sentences, or those with one title: of `limit` articles from the `offset`th on. */
export function mentionsPage(
  sources: Sources,
  { person, as, offset, limit }: Input<'person.mentions'>,
): Promise<Paged<MentionInSentence>> {
  const all = appearancesOf(sources.catalogue, person);
  return mentionsIn(sources, as === undefined ? all : printedAs(all, as), offset, limit);
}

async function mentionsIn(
  { reader }: Sources,
  appearances: readonly Appearance[],
  offset: number,
  limit: number,
): Promise<Paged<MentionInSentence>> {
  const shown = appearances.slice(offset, offset + limit);
  const items = await Promise.all(shown.map((one) => inSentences(reader, one)));
  return { items: items.flat(), next: offset + limit < appearances.length ? offset + limit : null };
}

/** A file that cannot be read now still has its mentions, each with the name alone for a sentence. */
async function inSentences(
  reader: ArticleReader,
  { entry, mentions }: Appearance,
): Promise<readonly MentionInSentence[]> {
  const article = await reader.readPlain(entry.id).catch(() => null);
  return mentions.map((mention) => {
    const { name, title, role, suspicion, sic, standing, rule } = mention;
    const alone = { text: name, start: mention.start, marks: [] };
    const sentence = article === null ? alone : inSentence(article, mention);
    return { ...placeOf(entry, mention), name, title, role, suspicion, sic, standing, rule, sentence };
  });
}

interface Said {
  readonly entry: Entry;
  readonly spans: Entry['statements'];
}

/** Articles that report words of an official, newest first. */
function statementsOf(catalogue: Catalogue, person: string): readonly Said[] {
  const found: Said[] = [];
  for (const entry of catalogue.entries.values()) {
    if (!entry.speakers.some((one) => one.person === person)) continue;
    found.push({ entry, spans: entry.statements.filter((one) => one.person === person) });
  }
  return found.sort(byNewest);
}

/** Statements of an official in their sentences, those of `limit` articles from the `offset`th on. */
export async function statementsPage(
  { catalogue, reader }: Sources,
  person: string,
  offset: number,
  limit: number,
): Promise<Paged<StatementInSentence>> {
  const all = statementsOf(catalogue, person);
  const items: StatementInSentence[] = [];
  for (const { entry, spans } of all.slice(offset, offset + limit)) {
    const article = await reader.read(entry.id).catch(() => null);
    if (article === null) continue;
    for (const span of spans) {
      const read = article.statements.find((one) => one.start === span.start);
      const told = { isDirect: read?.isDirect ?? false, rule: read?.why.rule ?? 'said' };
      items.push({ ...placeOf(entry, span), ...told, sentence: inSentence(article, span) });
    }
  }
  return { items, next: offset + limit < all.length ? offset + limit : null };
}

/** Slogans an official is reported to say, with the number of articles. */
function sloganSaid(catalogue: Catalogue, person: string): readonly FacetValue[] {
  const counts = new Map<string, { label: string; articles: number }>();
  for (const entry of catalogue.entries.values()) {
    const said = entry.wordings.filter((one) => one.speaker === person && !one.hidden);
    for (const [slogan, text] of new Map(said.map((one) => [one.slogan, one.text]))) {
      counts.set(slogan, { label: text, articles: (counts.get(slogan)?.articles ?? 0) + 1 });
    }
  }
  return [...counts].map(([key, value]) => ({ key, ...value })).sort((a, b) => b.articles - a.articles);
}
