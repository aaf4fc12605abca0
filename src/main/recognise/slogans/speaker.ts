// Who is reported to say a slogan or to have given it: the official of the clause around it; nobody where the paper prints it.
import type { Mention, Reference, Span, Statement } from '../../../shared/article';
import { goldenCue } from './context';
import { givingVerbs, reportingVerbs } from '../lexicon/slogans';
import { longestPhrase, type PhraseTable } from '../words/phrases';
import type { Quoted, TokenRange } from './quoted';
import { Gap } from '../words/gaps';
import { endAt, everyWord, gapAt, isCap, isNumeral, keyAt, startAt, type Tokens } from '../words/tokens';

/** The officials of an article, where they stand and what they say. */
export interface Speakers {
  readonly officials: readonly Mention[];
  readonly references: readonly Reference[];
  readonly statements: readonly Statement[];
}

/** One place that names an official, with the titles around the name, as tokens. */
export interface Subject extends TokenRange {
  readonly person: string;
}

/** Who stands where in an article, and what they say. */
export interface Said {
  readonly subjects: readonly Subject[];
  readonly statements: readonly Statement[];
}

/** Every place of the article that means an official, in order. */
export function subjectsOf(tokens: Tokens, { officials, references }: Speakers): readonly Subject[] {
  const places = officials.map(wholeSpan);
  for (const { start, end, person } of references) places.push({ start, end, person });
  places.sort((a, b) => a.start - b.start);
  const subjects: Subject[] = [];
  let at = 0;
  for (const { start, end, person } of places) {
    while (at > 0 && endAt(tokens, at - 1) > start) at -= 1;
    while (at < tokens.length && endAt(tokens, at) <= start) at += 1;
    const from = at;
    while (at < tokens.length && startAt(tokens, at) < end) at += 1;
    subjects.push({ from, to: at, person });
  }
  return subjects;
}

function wholeSpan({ start, end, titleSpans, person }: Mention): { start: number; end: number; person: string } {
  const whole = { start, end, person };
  for (const span of titleSpans) {
    if (span.start < whole.start) whole.start = span.start;
    if (span.end > whole.end) whole.end = span.end;
  }
  return whole;
}

/** The person who says or gave the words; `null` when no official is said to. */
export function speakerOf(
  tokens: Tokens,
  quoted: Pick<Quoted, 'from' | 'to' | 'lead' | 'around'>,
  span: Span,
  { subjects, statements }: Said,
): string | null {
  const golden = goldenCue(tokens, quoted.from);
  const owner = ownerAfter(tokens, quoted.to, subjects) ?? giverBefore(tokens, quoted, subjects, golden?.to ?? 0);
  // "18 chữ vàng mà Đảng đã tặng: “…”": given, but by no person.
  if (owner !== null || golden !== null) return owner;
  const sentence = quoted.around ?? quoted;
  return stated(span, statements) ?? reporter(tokens, sentence, subjects) ?? goingOn(tokens, sentence.from, subjects);
}

/** "tinh thần “…” của Tổng Bí thư …", "“…” như lời dạy của Chủ tịch …". */
function ownerAfter(tokens: Tokens, to: number, subjects: readonly Subject[]): string | null {
  const isWord = keyAt(tokens, to + 1) === 'lời' && (keyAt(tokens, to) === 'như' || keyAt(tokens, to) === 'theo');
  if (keyAt(tokens, to) !== 'của' && !isWord) return null;
  const owner = subjects[firstFrom(subjects, to)];
  return owner !== undefined && owner.from - to <= (isWord ? WORD_REACH : OWNER_REACH) ? owner.person : null;
}

/** Tokens from the end of the words to whose they are: "của đồng chí", "như lời căn dặn của đồng chí". */
const OWNER_REACH = 2;
const WORD_REACH = 6;

const GIVER_REACH = 9;

/** "lời dạy của Chủ tịch …: “…”", "8 chữ vàng mà Chủ tịch … đã trao tặng “…”"; who stands before token `least` gives nothing. */
function giverBefore(
  tokens: Tokens,
  quoted: Pick<Quoted, 'from' | 'lead'>,
  subjects: readonly Subject[],
  least: number,
): string | null {
  const giver = subjects[firstFrom(subjects, quoted.from) - 1];
  if (giver === undefined || giver.from < least || giver.to > quoted.from || quoted.from - giver.to > GIVER_REACH)
    return null;
  const between = quoted.from - giver.to;
  if (!everyWord(tokens, giver.to, quoted.from, (at) => ties(gapAt(tokens, at)))) return null;
  const owns = keyAt(tokens, giver.from - 1) === 'của' || keyAt(tokens, giver.from - 2) === 'của';
  if (owns && between <= 3) return giver.person;
  // Without a colon the words given follow the verb at once.
  const gives = quoted.lead === ':' ? holds : endsWith;
  return gives(givingVerbs, tokens, giver.to, quoted.from) ? giver.person : null;
}

/** True for marks that may stand between who gave words and the words. */
function ties(gap: Gap): boolean {
  return gap === Gap.space || gap === Gap.colon || gap === Gap.comma;
}

/** Statements that may begin between the one the words stand in and the words. */
const NESTED_STATEMENTS = 6;

function stated(quoted: Span, statements: readonly Statement[]): string | null {
  const last = firstIndex(statements.length, (at) => (statements[at]?.start ?? 0) > quoted.start) - 1;
  for (let at = last; at >= Math.max(0, last - NESTED_STATEMENTS); at -= 1) {
    const statement = statements[at];
    if (statement !== undefined && statement.end >= quoted.end && statement.person !== null) return statement.person;
  }
  return null;
}

const SENTENCE_REACH = 150;

/** The last official before the words in their sentence who says something; else the one named right after the speech. */
function reporter(tokens: Tokens, quoted: TokenRange, subjects: readonly Subject[]): string | null {
  const start = sentenceStart(tokens, quoted.from);
  for (let at = firstFrom(subjects, quoted.from) - 1; at >= 0; at -= 1) {
    const subject = subjects[at];
    if (subject === undefined || subject.from < start) break;
    if (subject.to <= quoted.from && reports(tokens, subject)) return subject.person;
  }
  const next = subjects[firstFrom(subjects, quoted.to)];
  const follows = next !== undefined && next.from - quoted.to <= 2 && closesSpeech(gapAt(tokens, quoted.to));
  return follows && reports(tokens, next) ? next.person : null;
}

const joiners = new Set(['đồng', 'thời', 'bên', 'cạnh', 'đó', 'ngoài', 'ra', 'cũng']);
const JOINING_WORDS = 4;

/** "Đồng thời, bày tỏ … “…”": a sentence that opens with a verb of saying goes on with the subject of the one before. */
function goingOn(tokens: Tokens, quoted: number, subjects: readonly Subject[]): string | null {
  const start = sentenceStart(tokens, quoted);
  let verb = start;
  while (verb < start + JOINING_WORDS && joiners.has(keyAt(tokens, verb))) verb += 1;
  if (gapAt(tokens, start) !== Gap.stop || longestPhrase(reportingVerbs, tokens, verb) === null) return null;
  const before = sentenceStart(tokens, start - 1);
  const subject = subjects[firstFrom(subjects, before)];
  return subject !== undefined && subject.from - before <= 1 && subject.to <= start ? subject.person : null;
}

function closesSpeech(gap: Gap | undefined): boolean {
  return gap === Gap.quote || gap === Gap.comma || gap === Gap.dash;
}

const VERB_REACH = 6;

/** "Chủ tịch nước khẳng định …", "theo Bộ trưởng …": the official is the one who speaks. */
function reports(tokens: Tokens, { from, to }: Subject): boolean {
  if (keyAt(tokens, from - 1) === 'theo' || keyAt(tokens, from - 2) === 'theo') return true;
  let end = to;
  while (end < to + VERB_REACH && (end === to || gapAt(tokens, end) === Gap.space)) end += 1;
  return holds(reportingVerbs, tokens, to, end);
}

function holds(verbs: PhraseTable<true>, tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (longestPhrase(verbs, tokens, at) !== null) return true;
  return false;
}

function endsWith(verbs: PhraseTable<true>, tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (longestPhrase(verbs, tokens, at)?.to === to) return true;
  return false;
}

function sentenceStart(tokens: Tokens, at: number): number {
  let start = at;
  while (start > 0 && at - start < SENTENCE_REACH) {
    // A mark of omission inside a sentence goes on in small letters.
    const opens = gapAt(tokens, start) === Gap.stop && (isCap(tokens, start) || isNumeral(tokens, start));
    if (gapAt(tokens, start) === Gap.line || (opens && start < at)) break;
    start -= 1;
  }
  return start;
}

/** Index of the first subject that starts at `token` or after it. */
function firstFrom(subjects: readonly Subject[], token: number): number {
  return firstIndex(subjects.length, (at) => (subjects[at]?.from ?? 0) >= token);
}

/** The first index below `length` for which a claim that stays true holds; `length` when none does. */
function firstIndex(length: number, holdsAt: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holdsAt(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
