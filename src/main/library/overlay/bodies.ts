import { randomBytes } from 'node:crypto';
import type { Article, Span } from '../../../shared/article';
import type { CorrectionDraft } from '../../../shared/corrections';
import { ExpectedError } from '../../../shared/result';
import { targetOf } from '../../anchor/target';
import { wordingKey } from '../../corrections/rule-book';
import type { ArticleRef, CorrectionBody, PlaceRef } from '../../corrections/stored-correction';
import { sloganKey } from '../../recognise/slogans/keys';
import { nameKey } from '../../recognise/people/person-key';
import { foldForm } from '../../text/fold';
import { words } from '../../text/words';
import type { Catalogue } from '../catalogue/catalogue';
import type { MentionFact, KnownEntry, SloganFact } from '../entry';
import type { ArticleReader } from '../reading/read-article';
import { parserOf } from './anchors';
import { articleRef } from './article-ref';

/** Where articles that corrections are made on come from. */
export interface CorrectionSources {
  readonly catalogue: Catalogue;
  readonly reader: ArticleReader;
}

type Draft<K extends CorrectionDraft['kind']> = Extract<CorrectionDraft, { kind: K }>;
type FactDraft = Extract<CorrectionDraft, { articles: readonly string[] }>;
type MarkedDraft = Extract<CorrectionDraft, { marks: readonly Mark[] }>;

/** A place as the window names it. */
interface Mark extends Span {
  readonly articleId: string;
}

/** What corrections of the window say, in a form that outlives re-indexing. Fails with `not-found` for a place that is not there. */
export async function bodiesOf(draft: CorrectionDraft, sources: CorrectionSources): Promise<readonly CorrectionBody[]> {
  if ('articles' in draft) return draft.articles.map((id) => factBody(draft, refOf(sources, id)));
  if ('marks' in draft) return markedBodies(draft, sources);
  const { kind } = draft;
  if (kind === 'encoding') {
    const bytes = sources.catalogue.files.get(draft.path)?.sha256 ?? null;
    return [{ ...draft, bytes: bytes === null ? [] : [bytes] }];
  }
  if (kind === 'same-person')
    return [{ ...draft, printed: labelOf(sources.catalogue.tallies.people.get(draft.person), draft.person) }];
  if (kind === 'same-slogan' || kind === 'slogan-kind')
    return [{ ...draft, printed: labelOf(sources.catalogue.tallies.slogans.get(draft.slogan), draft.slogan) }];
  return [await spanBody(draft, sources)];
}

function labelOf(tally: { readonly label: string } | undefined, key: string): string {
  return tally?.label ?? key;
}

function readOf({ catalogue }: CorrectionSources, id: string): KnownEntry {
  const n = catalogue.numberOf(id);
  const read = n === undefined ? undefined : catalogue.readOf(n);
  if (read === undefined) throw new ExpectedError('not-found', id);
  return read;
}

function refOf(sources: CorrectionSources, id: string): { readonly ref: ArticleRef; readonly read: KnownEntry } {
  const read = readOf(sources, id);
  return { read, ref: articleRef(read, sources.catalogue) };
}

function factBody(draft: FactDraft, { ref, read }: { ref: ArticleRef; read: KnownEntry }): CorrectionBody {
  const article = ref;
  if (draft.kind === 'title') return { kind: 'title', article, was: read.title, value: draft.value };
  if (draft.kind === 'event') {
    const key = draft.value?.key ?? (draft.value === null ? null : slug(draft.value.label));
    const value = draft.value === null || key === null ? null : { key, label: draft.value.label };
    return { kind: 'event', article, was: read.happening?.label ?? null, value };
  }
  const { kind, value } = draft;
  const was = kind === 'event-date' ? read.event?.value : kind === 'published' ? read.published?.value : read[kind];
  return { kind, article, was: was ?? null, value };
}

function slug(label: string): string {
  return label.normalize('NFC').split(/\s+/u).map(foldForm).filter(Boolean).join('-');
}

/** Kinds that hold a stretch of text of their own beside the place. */
async function spanBody(
  draft: Draft<'official'> | Draft<'extent'> | Draft<'mention-title'> | Draft<'slogan'>,
  sources: CorrectionSources,
): Promise<CorrectionBody> {
  const article = await sources.reader.readPlain(draft.mark.articleId);
  const at = placeRef(article, draft.mark, refOf(sources, draft.mark.articleId).ref);
  if (draft.kind === 'slogan') return { kind: 'slogan', at, value: draft.value, scope: draft.scope };
  if (draft.kind === 'official') return officialBody(draft, at, article);
  if (draft.kind === 'extent') return { kind: 'extent', at, value: targetOf(article.text, draft) };
  const value = draft.value === null ? null : targetOf(article.text, draft.value);
  return { kind: 'mention-title', at, value };
}

/** One word alone may be anybody's name, or no name, elsewhere. */
function officialBody({ title, scope }: Draft<'official'>, at: PlaceRef, { text }: Plain): CorrectionBody {
  if (scope === 'everywhere' && words(at.target.exact).length < 2)
    throw new ExpectedError('bad-request', 'A name of one word is marked where it stands only.');
  return { kind: 'official', at, title: title === null ? null : targetOf(text, title), scope };
}

type Plain = Pick<Article, 'text' | 'encoding' | 'blocks'>;

function placeRef(article: Plain, span: Span, ref: ArticleRef): PlaceRef {
  const target = targetOf(article.text, span);
  if (target.exact.trim() === '') throw new ExpectedError('bad-request', 'A correction needs a place with words.');
  return { article: ref, target, parser: parserOf(article) };
}

async function markedBodies(draft: MarkedDraft, sources: CorrectionSources): Promise<readonly CorrectionBody[]> {
  const minted = new Map<string, string>();
  const bodies: CorrectionBody[] = [];
  for (const mark of draft.marks) {
    const { ref, read } = refOf(sources, mark.articleId);
    const article = await sources.reader.readPlain(mark.articleId);
    bodies.push(
      markedBody(
        draft,
        { mark, mentions: mentionsOf(sources, read), read, at: () => placeRef(article, mark, ref), article, ref },
        minted,
      ),
    );
  }
  // Marks of one name or wording say the same once they reach beyond their place.
  return [...new Map(bodies.map((body) => [JSON.stringify(body), body])).values()];
}

interface Marked {
  readonly mark: Mark;
  readonly read: KnownEntry;
  /** Mentions as read, and those the reader marked, under the keys of their names within the article. */
  readonly mentions: readonly MentionFact[];
  readonly article: Plain;
  readonly ref: ArticleRef;
  readonly at: () => PlaceRef;
}

function markedBody(draft: MarkedDraft, marked: Marked, minted: Map<string, string>): CorrectionBody {
  switch (draft.kind) {
    case 'block':
      return { kind: 'block', at: placeRef(marked.article, blockOf(marked), marked.ref), value: draft.value };
    case 'confirm':
      return { kind: 'confirm', at: marked.at() };
    case 'role':
      return { kind: 'role', at: marked.at(), value: draft.value };
    case 'sic':
      return { kind: 'sic', at: marked.at(), value: draft.value };
    case 'speaker':
      return { kind: 'speaker', at: marked.at(), value: draft.value };
    case 'not-official':
      return { kind: 'not-official', reach: personReach(draft.scope, marked) };
    case 'not-same-person': {
      const value = draft.value ?? mint(minted, mentionAt(marked).person);
      return { kind: 'not-same-person', value, reach: spellingReach(draft.scope, marked) };
    }
    case 'not-slogan':
      return {
        kind: 'not-slogan',
        reach:
          draft.scope === 'here' ? { scope: 'here', at: marked.at() } : { scope: 'everywhere', ...wordingOf(marked) },
      };
    case 'not-same-slogan':
      return {
        kind: 'not-same-slogan',
        ...wordingOf(marked),
        value: mint(minted, sloganKey(sloganAt(marked).text, null)),
      };
  }
}

type Reach<K extends 'not-official' | 'not-same-person'> = Extract<CorrectionBody, { kind: K }>['reach'];

function personReach(scope: 'here' | 'name' | 'name-title', marked: Marked): Reach<'not-official'> {
  if (scope === 'here') return { scope, at: marked.at() };
  const { person, name, title } = mentionAt(marked);
  return scope === 'name' ? { scope, name: person, printed: name } : { scope, name: person, printed: name, title };
}

function spellingReach(scope: 'here' | 'name-title' | 'spelling', marked: Marked): Reach<'not-same-person'> {
  if (scope === 'here') return { scope, at: marked.at() };
  const { person, name, title } = mentionAt(marked);
  return scope === 'spelling' ? { scope, name: person, printed: name } : { scope, name: person, printed: name, title };
}

function wordingOf(marked: Marked): { readonly wording: string; readonly printed: string } {
  const { text } = sloganAt(marked);
  return { wording: wordingKey(text), printed: text };
}

function mentionsOf({ catalogue }: CorrectionSources, read: KnownEntry): readonly MentionFact[] {
  const shown = catalogue.entries.get(read.n)?.mentions ?? [];
  const added = shown.filter(({ rule }) => rule === 'reader').map((one) => ({ ...one, person: nameKey(one.name) }));
  return [...added, ...read.mentions];
}

function mentionAt({ mark, mentions }: Marked): MentionFact {
  const mention = mentions.find((one) => one.start < mark.end && one.end > mark.start);
  if (mention === undefined) throw new ExpectedError('not-found', 'No official is marked there.');
  return mention;
}

function sloganAt({ mark, read, article }: Marked): Pick<SloganFact, 'text'> {
  const slogan = read.wordings.find((one) => one.start < mark.end && one.end > mark.start);
  return slogan ?? { text: article.text.slice(mark.start, mark.end) };
}

function blockOf({ mark, article }: Marked): Span {
  const block = article.blocks.find((one) => one.start <= mark.start && one.end > mark.start);
  if (block === undefined) throw new ExpectedError('not-found', 'No block stands there.');
  return block;
}

/** A key that nothing recognised can have, the same for all marks of one name in one step. */
function mint(minted: Map<string, string>, key: string): string {
  const known = minted.get(key) ?? `${key}~x${randomBytes(4).toString('hex')}`;
  minted.set(key, known);
  return known;
}
