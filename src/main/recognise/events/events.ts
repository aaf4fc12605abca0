// Events that slogans belong to: the kind, name and ordinal printed near the slogan, as a key.
import { bodyWords } from '../lexicon/bodies';
import { places } from '../lexicon/places';
import { listed, longestPhrase, phraseTable, type PhraseTable } from '../phrases';
import { foldForm } from '../../text/fold';
import { Gap, type Token } from '../tokens';

/** An event as printed. */
export interface EventFound {
  /** Its kind, name and ordinal, folded: "hoi-nghi-ngoai-giao-31". */
  readonly key: string;
  /** True when an ordinal or a year tells it from its like. */
  readonly numbered: boolean;
  /** The token after its last. */
  readonly to: number;
}

const eventKinds: PhraseTable<true> = phraseTable(
  listed(
    'hội nghị | đại hội | diễn đàn | kỳ họp | hội thảo | phiên họp | triển lãm | liên hoan | festival | tuần lễ | ngày hội | tháng | năm | lễ kỷ niệm | hội nghị cấp cao | hội nghị thượng đỉnh | hội thi | cuộc thi | đại lễ | ngày | tọa đàm | giải',
    true as const,
  ),
);

const REACH = 40;

/** The event of a theme quoted in `from`..`to`: the nearest before it in its sentence, else the first after it. */
export function eventNear(tokens: readonly Token[], from: number, to: number): EventFound | null {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const event = eventAt(tokens, at, from);
    if (event !== null) return event;
    if (tokens[at]?.gap === Gap.stop || tokens[at]?.gap === Gap.line) break;
  }
  for (let at = to; at < Math.min(tokens.length, to + REACH); at += 1) {
    if (tokens[at]?.gap === Gap.stop || tokens[at]?.gap === Gap.line) break;
    const event = eventAt(tokens, at, tokens.length);
    if (event !== null) return event;
  }
  return null;
}

/** The event whose kind stands at `at`; its name must begin with a capital. */
export function eventAt(tokens: readonly Token[], at: number, limit: number): EventFound | null {
  const kind = longestPhrase(eventKinds, tokens, at);
  if (kind === null || kind.to >= limit || tokens[at]?.cap !== true) return null;
  const known = nameEnd(tokens, kind.to, limit);
  if (known === kind.to) return null;
  const nameTo = ordinalAhead(tokens, known, limit) ?? known;
  const ordinal = numberAt(tokens, nameTo);
  const words = tokens.slice(at, nameTo).map((token) => foldForm(token.key));
  return {
    key: [...words, ...(ordinal === null ? [] : [ordinal.value])].join('-'),
    numbered: ordinal !== null,
    to: ordinal?.to ?? nameTo,
  };
}

function nameEnd(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const token = tokens[at];
    if (token === undefined || !(token.gap === Gap.space || token.gap === Gap.hyphen || token.gap === Gap.dash)) break;
    const phrase = longestPhrase(bodyWords, tokens, at) ?? longestPhrase(places, tokens, at);
    if (token.numeral) break;
    if (phrase !== null && (token.cap || phrase.to > at + 1)) at = phrase.to;
    else if (token.cap) at += 1;
    else break;
  }
  return at;
}

/** Words a name may go on with before "lần thứ" when no list knows them: "Hội nghị Ngoại | vụ lần thứ 21". */
const OPEN_WORDS = 6;

/** Where "lần thứ" stands after a few words that follow on without any mark; `null` when it does not. */
function ordinalAhead(tokens: readonly Token[], from: number, limit: number): number | null {
  for (let at = from; at < Math.min(limit, from + OPEN_WORDS); at += 1) {
    const token = tokens[at];
    if (token?.gap !== Gap.space || token.numeral) return null;
    if (token.key === 'lần' && tokens[at + 1]?.key === 'thứ') return at;
  }
  return null;
}

/** "lần thứ 31", "31", "lần thứ XIII", "năm 2024", "2024": the ordinal or the year in digits. */
function numberAt(tokens: readonly Token[], at: number): { readonly value: string; readonly to: number } | null {
  let index = at;
  while (['lần', 'thứ', 'năm', 'khóa'].includes(tokens[index]?.key ?? '') && tokens[index]?.gap === Gap.space)
    index += 1;
  const token = tokens[index];
  if (token?.numeral !== true || token.gap !== Gap.space) return null;
  const value = /^\d+$/u.test(token.key) ? token.key : fromRoman(token.key);
  return value === null ? null : { value, to: index + 1 };
}

const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function fromRoman(numeral: string): string | null {
  let total = 0;
  for (let at = 0; at < numeral.length; at += 1) {
    const value = romanValues[numeral.charAt(at)];
    if (value === undefined) return null;
    total += value < (romanValues[numeral.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return String(total);
}
