import { words, type Word } from '../text/words';

/** A numbered gathering an article reports: its key means the same event in every article. */
export interface ReportedEvent {
  /** Kind, name and ordinal, e.g. `hoi-nghi-ngoai-giao-31`. */
  readonly key: string;
  /** As it is called in this article. */
  readonly label: string;
}

/** How far into the text an article says what it is about, in UTF-16 units. */
const LEAD = 600;

const kinds = 'Hội nghị|Đại hội|Kỳ họp|Phiên họp|Diễn đàn|Lễ kỷ niệm|Festival|Liên hoan|Giải|Kỷ niệm';
const named = new RegExp(
  `(?:${kinds})(?: [\\p{L}-]+){0,7}? (?:(?:lần )?thứ (?:\\p{L}+|\\d+)(?![\\p{L}\\p{N}])|\\d{1,3}(?![\\p{L}\\p{N}]|[-/]\\d|\\s*(?:năm|ngày|tháng|tỉnh)))`,
  'gu',
);
/** What stands before a gathering that is only referred to: its resolution, its term. */
const referredTo =
  /(?:Nghị quyết|nghị quyết|đường lối|nhiệm kỳ|khóa|Văn kiện|văn kiện|trước|chào mừng|hướng tới)[^.,;\n]{0,40}$/u;
const ordinals: Readonly<Record<string, string>> = {
  nhat: '1',
  hai: '2',
  ba: '3',
  tu: '4',
  nam: '5',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
  muoi: '10',
};

/**
 * The event an article reports: the gathering with an ordinal that its title or lead names most, the first of equals.
 * `null` when it names none. Events without an ordinal are not told apart safely and are left alone.
 */
export function recogniseEvent(title: string, text: string): ReportedEvent | null {
  const found = new Map<string, { label: string; times: number }>();
  const said = `${title}\n${text.slice(0, LEAD)}`;
  for (const match of said.matchAll(named)) {
    const event = readEvent(match[0]);
    if (event === null || referredTo.test(said.slice(Math.max(0, match.index - 60), match.index))) continue;
    const seen = found.get(event.key);
    found.set(event.key, { label: shorter(seen?.label, event.label), times: (seen?.times ?? 0) + 1 });
  }
  const [best] = [...found].sort(([, a], [, b]) => b.times - a.times);
  return best === undefined ? null : { key: best[0], label: best[1].label };
}

function shorter(known: string | undefined, label: string): string {
  return known !== undefined && known.length <= label.length ? known : label;
}

/** Turns "Hội nghị Ngoại giao lần thứ 31" and "Hội nghị Ngoại giao 31" into one key. */
function readEvent(label: string): ReportedEvent | null {
  const all = words(label);
  const last = all.at(-1);
  if (last === undefined) return null;
  const ordinal = /^\d+$/u.test(last.folded) ? last.folded : (ordinals[last.folded] ?? roman(last.folded));
  const name = all.slice(0, -1).filter((word) => !isOrdinalWord(word));
  if (ordinal === undefined || name.length < 3 || Number(ordinal) > 200) return null;
  return { key: [...name.map((word) => word.folded), ordinal].join('-'), label };
}

function isOrdinalWord(word: Word): boolean {
  return word.exact === 'lần' || word.exact === 'thứ';
}

/** Value of a Roman numeral up to 39, as party congresses are counted; `undefined` for anything else. */
function roman(folded: string): string | undefined {
  const match = /^(x{0,3})(ix|iv|v?i{0,3})$/u.exec(folded);
  if (match === null || folded === '') return undefined;
  const units: Readonly<Record<string, number>> = {
    '': 0,
    i: 1,
    ii: 2,
    iii: 3,
    iv: 4,
    v: 5,
    vi: 6,
    vii: 7,
    viii: 8,
    ix: 9,
  };
  return String((match[1]?.length ?? 0) * 10 + (units[match[2] ?? ''] ?? 0));
}
