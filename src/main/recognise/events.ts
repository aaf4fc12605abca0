// Events that slogans belong to: the kind, name and ordinal printed near the slogan, as a key.
import { bodyWords } from './lexicon/bodies';
import { places } from './lexicon/places';
import { listed, longestPhrase, phraseTable, type PhraseTable } from './phrases';
import { foldForm } from '../text/fold';
import { Gap, type Token } from './tokens';

/** An event as printed. */
export interface EventFound {
  /** Its kind, name and ordinal, folded: "hoi-nghi-ngoai-giao-31". */
  readonly key: string;
  /** True when an ordinal or a year tells it from its like. */
  readonly numbered: boolean;
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
function eventAt(tokens: readonly Token[], at: number, limit: number): EventFound | null {
  const kind = longestPhrase(eventKinds, tokens, at);
  if (kind === null || kind.to >= limit || tokens[at]?.cap !== true) return null;
  const nameTo = nameEnd(tokens, kind.to, limit);
  if (nameTo === kind.to) return null;
  const number = numberAt(tokens, nameTo);
  const words = tokens.slice(at, nameTo).map((token) => foldForm(token.key));
  return { key: [...words, ...(number === null ? [] : [number])].join('-'), numbered: number !== null };
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

/** "lần thứ 31", "31", "lần thứ XIII", "năm 2024", "2024": the ordinal or the year in digits. */
function numberAt(tokens: readonly Token[], at: number): string | null {
  let index = at;
  while (['lần', 'thứ', 'năm', 'khóa'].includes(tokens[index]?.key ?? '') && tokens[index]?.gap === Gap.space)
    index += 1;
  const token = tokens[index];
  if (token?.numeral !== true || token.gap !== Gap.space) return null;
  return /^\d+$/u.test(token.key) ? token.key : fromRoman(token.key);
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
