// Mentions and references come in; what each is reported to say goes out, with the verb that says so.
import type { Span, Statement } from '../../../shared/article';
import { reportVerbs, timeWords } from '../lexicon/reports';
import { longestPhrase } from '../words/phrases';
import type { Quote } from '../slogans/quotes';
import { sentenceAt, type Sentences } from './sentences';
import { Gap } from '../words/gaps';
import { endAt, gapAt, isCap, isNumeral, isWord, keyAt, startAt, type Tokens } from '../words/tokens';

/** A place that means a person, as a range of tokens with its titles; `person` is `null` for a title nobody of the article bears. */
export interface Speaker {
  readonly from: number;
  readonly to: number;
  readonly person: string | null;
}

/** State of one pass over the speakers. */
interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly quotes: readonly Quote[];
}

/** Token range of a verb of saying. */
interface Verb {
  readonly from: number;
  readonly to: number;
  /** It needs "rằng", a colon or a quotation after it ("phát biểu"). */
  readonly needsMark: boolean;
}

/** The statements of `speakers`, who stand in order of the text; `quotes` are its quotations. */
export function findStatements(
  text: string,
  tokens: Tokens,
  sentences: Sentences,
  quotes: readonly Quote[],
  speakers: readonly Speaker[],
): Statement[] {
  if (speakers.length === 0) return [];
  const reading: Reading = { text, tokens, sentences, quotes: quotes.filter(isSpoken) };
  return speakers
    .flatMap((speaker) => statementOf(reading, speaker) ?? [])
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Shorter quotations are terms, not words spoken. */
const SHORTEST_SPEECH = 12;

function isSpoken(quote: Quote): boolean {
  return quote.closed && !quote.crosses && quote.depth === 0 && quote.end - quote.start >= SHORTEST_SPEECH;
}

function statementOf(reading: Reading, speaker: Speaker): Statement | null {
  const source = sourceBefore(reading.tokens, speaker);
  if (source !== null) return accordingTo(reading, speaker, source);
  if (objects.has(keyAt(reading.tokens, speaker.from - 1))) return null;
  const verb = verbAfter(reading.tokens, speaker.to);
  if (verb === null) return null;
  return quotedBefore(reading, speaker, verb) ?? saidAfter(reading, speaker, verb);
}

/** Words after which a person is no subject. */
const objects = new Set(['của', 'với', 'cho', 'tới', 'đến', 'gặp', 'tiếp', 'đón', 'bởi', 'từ']);

const adverbs = new Set(
  'đã cũng còn vừa mới tiếp tục đặc biệt nhiều lần trân trọng luôn một nữa lại thẳng thắn tiếp đó sau khi cùng also has have had later then'.split(
    ' ',
  ),
);
const MOST_ADVERBS = 6;

/** The verb of saying after a speaker that ends at `at`, adverbs and a time between passed over. */
function verbAfter(tokens: Tokens, at: number): Verb | null {
  for (let index = at; index < at + MOST_ADVERBS; index += 1) {
    if (!joins(gapAt(tokens, index), index === at)) return null;
    const verb = isCap(tokens, index) ? null : longestPhrase(reportVerbs, tokens, index);
    if (verb !== null) return { from: index, to: verb.to, needsMark: verb.value === 'address' };
    if (!adverbs.has(keyAt(tokens, index)) && !isNumeral(tokens, index) && !timeWords.has(keyAt(tokens, index)))
      return null;
  }
  return null;
}

function joins(gap: Gap, first: boolean): boolean {
  return (
    gap === Gap.space || gap === Gap.slash || gap === Gap.hyphen || (first && (gap === Gap.comma || gap === Gap.close))
  );
}

/** "Theo Bộ trưởng A, …": the word that makes the speaker a source. */
function sourceBefore(tokens: Tokens, speaker: Speaker): Verb | null {
  const at = keyAt(tokens, speaker.from - 1) === 'theo' ? speaker.from - 1 : speaker.from - 2;
  const honorific = at === speaker.from - 2 && /^(?:ông|bà|chí|ngài)$/u.test(keyAt(tokens, speaker.from - 1));
  if (keyAt(tokens, at) !== 'theo' || !(at === speaker.from - 1 || honorific)) return null;
  return { from: at, to: at + 1, needsMark: false };
}

/** What follows the comma or colon after "Theo …". */
function accordingTo(reading: Reading, speaker: Speaker, verb: Verb): Statement | null {
  const { tokens } = reading;
  const gap = gapAt(tokens, speaker.to);
  if (gap !== Gap.comma && gap !== Gap.colon && gap !== Gap.quote) return null;
  return said(reading, speaker, verb, speaker.to, 'according-to');
}

/** "… nhấn mạnh rằng …", "… nói: “…”". */
function saidAfter(reading: Reading, speaker: Speaker, verb: Verb): Statement | null {
  const { tokens } = reading;
  const linked = keyAt(tokens, verb.to) === 'rằng' || keyAt(tokens, verb.to) === 'that';
  const from = linked ? verb.to + 1 : verb.to;
  if (!isWord(tokens, from)) return null;
  const marked = linked || gapAt(tokens, from) === Gap.colon || gapAt(tokens, from) === Gap.quote;
  if (verb.needsMark && !marked) return null;
  if (gapAt(tokens, from) === Gap.stop && !opensQuote(reading, from)) return null;
  return said(reading, speaker, verb, from, 'said');
}

function opensQuote(reading: Reading, from: number): boolean {
  return quoteOpening(reading, endAt(reading.tokens, from - 1), startAt(reading.tokens, from)) !== null;
}

/** Fewest words of a statement; fewer are the object of a verb ("nhấn mạnh điều này"). */
const FEWEST_WORDS = 3;

function said(reading: Reading, speaker: Speaker, verb: Verb, from: number, rule: string): Statement | null {
  const { tokens, sentences } = reading;
  if (!isWord(tokens, from)) return null;
  const quote = quoteOpening(reading, endAt(tokens, from - 1), startAt(tokens, from));
  if (quote !== null) return statement(reading, speaker, verb, trimmed(reading.text, quote), true, rule);
  const end = sentences[sentenceAt(sentences, from) + 1] ?? tokens.length;
  if (gapAt(tokens, from) === Gap.line || gapAt(tokens, from) === Gap.stop || end - from < FEWEST_WORDS) return null;
  const last = endAt(tokens, end - 1);
  return statement(
    reading,
    speaker,
    verb,
    { start: startAt(tokens, from), end: quoteAround(reading, startAt(tokens, from), last) },
    false,
    rule,
  );
}

/** The end of the quotation within the words said that goes on over the end of their sentence, else that end. */
function quoteAround({ quotes }: Reading, start: number, end: number): number {
  const quote = quotes[firstFrom(quotes, end) - 1];
  return quote !== undefined && quote.start > start && quote.end > end ? quote.end : end;
}

/** The quotation that opens between two offsets. */
function quoteOpening({ quotes }: Reading, after: number, before: number): Quote | null {
  const quote = quotes[firstFrom(quotes, after)];
  return quote !== undefined && quote.start <= before ? quote : null;
}

/** The first quotation whose words begin at `offset` or later. */
function firstFrom(quotes: readonly Quote[], offset: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "“…”, ông A nói": the quotation that ends right before the speaker, when no more is said after the verb. */
function quotedBefore(reading: Reading, speaker: Speaker, verb: Verb): Statement | null {
  const { text, tokens, quotes } = reading;
  const first = speaker.from;
  if (!isWord(tokens, first)) return null;
  const quote = quotes[firstFrom(quotes, startAt(tokens, first)) - 1];
  if (
    quote === undefined ||
    !/^["”“»’'.,;\s–—-]*(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Nn]gài)?\s*$/u.test(
      text.slice(quote.end, Math.min(startAt(tokens, first), quote.end + 24)),
    )
  )
    return null;
  // Across a line nobody says what stands before it.
  if (startAt(tokens, first) - quote.end > 24 || text.slice(quote.end, startAt(tokens, first)).includes('\n'))
    return null;
  return statement(reading, speaker, verb, trimmed(text, quote), true, 'quoted');
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s']/u.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,']/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function statement(
  { tokens }: Reading,
  speaker: Speaker,
  verb: Verb,
  words: Span,
  isDirect: boolean,
  rule: string,
): Statement {
  const spanOf = (from: number, to: number): Span => ({
    start: startAt(tokens, from),
    end: endAt(tokens, to - 1),
  });
  const speakerSpan = spanOf(speaker.from, speaker.to);
  const verbSpan = spanOf(verb.from, verb.to);
  return {
    start: words.start,
    end: words.end,
    person: speaker.person,
    speaker: speakerSpan,
    verb: verbSpan,
    isDirect,
    why: { rule, evidence: [speakerSpan, verbSpan] },
  };
}
