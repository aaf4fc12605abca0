// Mentions of officials as the program found them come in, as the reader put them right they go out.
import type { Mention, Span } from '../../shared/article';
import { foldedWords } from '../text/holds';
import type { NameRule, RuleBook } from './rule-book';
import type { CorrectionBody } from './stored-correction';

/** What of a mention corrections speak of; `person` is the key of the name within the article. */
export type MentionLike = Pick<
  Mention,
  'start' | 'end' | 'name' | 'title' | 'role' | 'person' | 'sic' | 'suspicion' | 'standing'
>;

/** A correction of a place with where that stands in the article now. */
export interface PlacedRule {
  readonly says: CorrectionBody;
  readonly span: Span;
}

/** What mentions of one article are corrected by. */
export interface MentionRules {
  readonly book: RuleBook;
  readonly placed: readonly PlacedRule[];
  /** The person a name means in this article. */
  readonly personOf: (name: string) => string;
}

/** Mentions without those that are none, the others put right, each under the key of its person; what needs nothing stays the same object. */
export function correctMentions<T extends MentionLike>(mentions: readonly T[], rules: MentionRules): readonly T[] {
  const corrected = mentions.flatMap((mention) => correctMention(mention, rules) ?? []);
  const isSame = corrected.length === mentions.length && corrected.every((one, at) => one === mentions[at]);
  return isSame ? mentions : corrected;
}

function correctMention<T extends MentionLike>(mention: T, rules: MentionRules): T | null {
  const named = byName(mention, rules.book.forName(mention.person));
  if (named === null) return null;
  let now: Draft<T> = { mention, person: named };
  for (const { says, span } of rules.placed) {
    if (span.start >= mention.end || span.end <= mention.start) continue;
    if (says.kind === 'not-official') return null;
    now = byPlace(now, says, span);
  }
  return settled(now, mention, rules);
}

/** A mention on its way, with the person it was said to mean; `null` while nothing was said. */
interface Draft<T> {
  readonly mention: T;
  readonly person: string | null;
}

/** The person the rules of a name give a mention: `''` when they say nothing, `null` when it is no official. */
function byName(mention: MentionLike, rules: readonly NameRule[]): string | null {
  let person = '';
  for (const { reach, ...says } of rules) {
    if (reach.scope === 'name-title' && titleKey(reach.title) !== titleKey(mention.title)) continue;
    if (reach.scope === 'spelling' && reach.printed !== mention.name) continue;
    if (says.kind === 'not-official') return null;
    person = says.value;
  }
  return person;
}

function titleKey(title: string | null): string {
  return title === null ? '' : foldedWords(title).join(' ');
}

function byPlace<T extends MentionLike>(draft: Draft<T>, says: CorrectionBody, span: Span): Draft<T> {
  if (says.kind === 'not-same-person') return { ...draft, person: says.value };
  const change = changeOf(draft.mention, says, span);
  return change === null ? draft : { ...draft, mention: { ...draft.mention, standing: 'corrected', ...change } };
}

/** What a correction of a place says of the mention there; `null` for one that speaks of something else. */
function changeOf(mention: MentionLike, says: CorrectionBody, span: Span): Partial<Mention> | null {
  if (says.kind === 'confirm') return { standing: 'confirmed', suspicion: null };
  if (says.kind === 'sic') return { sic: says.value, suspicion: says.value ? mention.suspicion : null };
  if (says.kind === 'role') return { role: says.value };
  if (says.kind !== 'extent' && says.kind !== 'mention-title') return null;
  const shift = span.start - says.at.target.position.start;
  if (says.kind === 'extent') return { ...moved(says.value.position, shift), name: says.value.exact };
  const titleSpans = says.value === null ? [] : [moved(says.value.position, shift)];
  return { ...('titleSpans' in mention ? { titleSpans } : {}), title: says.value?.exact ?? null, suspicion: null };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Gives a mention its person; one that the reader said is corrected. */
function settled<T extends MentionLike>({ mention, person }: Draft<T>, was: T, { book, personOf }: MentionRules): T {
  const own = person === null || person === '' ? personOf(was.person) : person;
  const meant = book.personMeant(own);
  const isSaid = meant !== own || (person !== null && person !== '');
  if (meant === mention.person && !isSaid) return mention;
  return {
    ...mention,
    person: meant,
    standing: isSaid && mention.standing === 'automatic' ? 'corrected' : mention.standing,
  };
}
