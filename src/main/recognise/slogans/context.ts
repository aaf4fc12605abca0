// What stands around a quotation: the cue that announces it, the one who says it.
import { honorifics } from '../lexicon/honorifics';
import { breakers, cues, sayers, sayingVerbs, type Cue } from '../lexicon/slogans';
import { startsTitle } from '../titles/title-start';
import { endingAt, longestPhrase } from '../words/phrases';
import { Gap } from '../words/gaps';
import { everyWord, gapAt, isCap, isNumeral, keyAt, opensSentence, someWord, type Tokens } from '../words/tokens';

/** A cue before a quotation, as tokens. */
export interface CueFound {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

const REACH = 8;
const SUBJECT_REACH = 12;
const LONGEST_CUE = 4;
/** Cues of one syllable or of common use count only right before the quotation. */
const nearOnly: ReadonlySet<Cue> = new Set<Cue>(['document', 'speech', 'blame', 'label']);

/** The cue nearest to the quotation that starts at token `at`, in its sentence; past a copula ("chủ đề của hội nghị là …"). */
export function cueBefore(tokens: Tokens, at: number): CueFound | null {
  if (gapAt(tokens, at) === Gap.stop) return null;
  const about = keyAt(tokens, at - 1) === 'về' ? documentBefore(tokens, at - 1) : null;
  if (about !== null) return about;
  const subject = keyAt(tokens, at - 1) === 'là' ? nearest(tokens, at - 1, SUBJECT_REACH) : null;
  if (subject !== null && isSubject(tokens, subject, at)) return subject;
  return nearest(tokens, at, REACH) ?? rowBefore(tokens, at);
}

const LONGEST_SPEAKER = 12;

/** "18 chữ vàng mà Đảng đã tặng: “…”": who gave the golden words stands between them and the colon. */
export function goldenCue(tokens: Tokens, at: number): CueFound | null {
  for (let to = at - 1; to > Math.max(1, at - LONGEST_GIFT); to -= 1) {
    if (keyAt(tokens, to) === 'mà' && keyAt(tokens, to - 1) === 'vàng' && keyAt(tokens, to - 2) === 'chữ')
      return { cue: 'motto', from: to - 2, to };
    if (opensSentence(tokens, to)) return null;
  }
  return null;
}

const LONGEST_GIFT = 14;

/** "“…” như lời của Bác Hồ từng nói": the leader named right after the words. */
export function saidAfter(tokens: Tokens, to: number): boolean {
  if (keyAt(tokens, to) !== 'như' && keyAt(tokens, to) !== 'lời') return false;
  for (let at = to + 1; at <= to + 3; at += 1) if (longestPhrase(sayers, tokens, at) !== null) return true;
  return false;
}

/** "câu nói nổi tiếng của lãnh tụ …: “…”": the cue of a saying, then whose it is, before a colon. */
export function ownedCue(tokens: Tokens, at: number): CueFound | null {
  for (let to = at - 1; to > Math.max(0, at - LONGEST_SPEAKER); to -= 1) {
    const found = keyAt(tokens, to) === 'của' ? cueEndingAt(tokens, to) : null;
    if (found?.cue === 'saying') return found;
    const gap = gapAt(tokens, to);
    if (gap !== Gap.space && gap !== Gap.hyphen) return null;
  }
  return null;
}

/** "tinh thần quyết liệt, thiết thực, “…”": a motto's cue before a row that the quotation ends. */
function rowBefore(tokens: Tokens, at: number): CueFound | null {
  if (gapAt(tokens, at) !== Gap.quote) return null;
  for (let to = at - 1; to >= Math.max(1, at - LISTED_WORDS); to -= 1) {
    const found = cueEndingAt(tokens, to);
    if (found !== null) return found.cue === 'motto' && isRow(tokens, to, at) ? found : null;
  }
  return null;
}

/** Past a copula a theme is a theme; another cue only before words that begin like a motto, for a message may as well be reported so. */
function isSubject(tokens: Tokens, subject: CueFound, at: number): boolean {
  return !nearOnly.has(subject.cue) && (subject.cue === 'theme' || isCap(tokens, at));
}

function nearest(tokens: Tokens, at: number, reach: number): CueFound | null {
  for (let to = at; to > at - reach && to > 0; to -= 1) {
    if (to < at && (isBroken(tokens, to, at) || splitsClause(gapAt(tokens, to)))) return null;
    const found = cueEndingAt(tokens, to);
    if (found === null || (to < at && nearOnly.has(found.cue) && !isTail(tokens, found, at))) continue;
    return to === at || reaches(tokens, found, at) ? found : null;
  }
  return null;
}

/** True when a cue some words before the quotation still announces it. */
function reaches(tokens: Tokens, cue: CueFound, at: number): boolean {
  if (keyAt(tokens, at - 1) === 'của') return false;
  return nearOnly.has(cue.cue) || gapAt(tokens, at) !== Gap.quote || qualifies(tokens, cue, at);
}

/** "Chỉ thị 03-CT/TW của Bộ Chính trị về …": a document named in the same clause before "về". */
function documentBefore(tokens: Tokens, at: number): CueFound | null {
  for (let to = at; to > at - 2 * REACH && to > 0; to -= 1) {
    if (to < at && (opensSentence(tokens, to) || gapAt(tokens, to) === Gap.comma)) return null;
    const found = cueEndingAt(tokens, to);
    if (found?.cue === 'document') return found;
  }
  return null;
}

/** A far "document" or "speech" cue counts when only its number or its subject stands between ("Nghị quyết số 13-NQ/TW", "nói:"). */
function isTail(tokens: Tokens, cue: CueFound, at: number): boolean {
  if (cue.cue === 'document')
    return (
      cue.to - cue.from > 1 ||
      keyAt(tokens, cue.to) === 'số' ||
      isNumeral(tokens, cue.to) ||
      keyAt(tokens, cue.to) === 'về' ||
      at - cue.to <= 1
    );
  return at - cue.to <= 1 && gapAt(tokens, at) === Gap.colon;
}

function isBroken(tokens: Tokens, at: number, quoted: number): boolean {
  const gap = gapAt(tokens, at);
  if (breakers.has(keyAt(tokens, at))) return true;
  const next = gapAt(tokens, at + 1);
  return (
    next === Gap.stop ||
    next === Gap.line ||
    next === Gap.semicolon ||
    next === Gap.comma ||
    (next === Gap.quote && at + 1 < quoted) ||
    gap === Gap.stop ||
    gap === Gap.line
  );
}

/** "các cuộc vận động, sống “…”": a mark right after the cue ends what it announces. */
function splitsClause(gap: Gap | undefined): boolean {
  return gap === Gap.comma || gap === Gap.semicolon;
}

const LISTED_WORDS = 6;
const QUALIFIERS = 3;
const farCues: ReadonlySet<Cue> = new Set<Cue>(['theme', 'motto', 'campaign']);
const pointers = new Set(['này', 'đó', 'kia', 'ấy', 'một', 'nói', 'mà', 'các', 'những', 'thứ', 'hai', 'tên']);

/** "chủ đề năm 2024 “…”", "phong trào thi đua yêu nước “…”": a few words that tell which, or a row of mottoes, between cue and quotation. */
function qualifies(tokens: Tokens, cue: CueFound, at: number): boolean {
  if (!farCues.has(cue.cue) || keyAt(tokens, cue.to - 1) === 'trình') return false;
  if (at - cue.to > QUALIFIERS) return false;
  for (let index = cue.to; index < at; index += 1) if (pointers.has(keyAt(tokens, index))) return false;
  return true;
}

/** A few words in small letters with a comma among them and no other mark: a row that a quotation may end. */
function isRow(tokens: Tokens, from: number, at: number): boolean {
  const isOfRow = (word: number): boolean =>
    !isCap(tokens, word) && (gapAt(tokens, word) === Gap.space || gapAt(tokens, word) === Gap.comma);
  if (!everyWord(tokens, from, at, isOfRow)) return false;
  return someWord(tokens, from + 1, at, (word) => gapAt(tokens, word) === Gap.comma);
}

function cueEndingAt(tokens: Tokens, to: number): CueFound | null {
  const found = endingAt(cues, tokens, to, LONGEST_CUE);
  return found === null ? null : { cue: found.value, from: found.from, to };
}

/**
 * "Bác Hồ dạy: …", "câu nói của Chủ tịch Fidel Castro: …": words quoted of a leader as a saying; `lead` is what stands
 * before the opening mark, for after another quotation or a comma the leader is no longer the one who speaks.
 */
export function saidBySayer(tokens: Tokens, at: number, lead: string): boolean {
  if (!/[\p{L}:]/u.test(lead)) return false;
  for (let from = Math.max(0, at - REACH); from < at; from += 1) {
    const sayer = longestPhrase(sayers, tokens, from);
    if (sayer === null || sayer.to > at) continue;
    if (leadsToSaying(tokens, sayer.to, at)) return true;
  }
  return false;
}

/** Between the leader and the quotation stand only verbs of saying, and no quotation has ended there. */
function leadsToSaying(tokens: Tokens, from: number, at: number): boolean {
  for (let index = from; index < at; index += 1) {
    if (gapAt(tokens, index) !== Gap.space || !sayingVerbs.has(keyAt(tokens, index))) return false;
  }
  return true;
}

/** True when the quotation that ends before token `to` is followed by the one who says it: "…", ông A nói. */
export function isAttributed(tokens: Tokens, to: number): boolean {
  const gap = gapAt(tokens, to);
  if (gap !== Gap.quote && gap !== Gap.comma && gap !== Gap.dash) return false;
  return longestPhrase(honorifics, tokens, to) !== null || startsTitle(tokens, to) || keyAt(tokens, to) === 'theo';
}
