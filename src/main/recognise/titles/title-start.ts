// Where titles begin: heads ("Bộ trưởng") and what stands before them ("nguyên", "Phó").
import { heads, modifiersBefore, type HeadKind } from '../lexicon/heads';
import { Gap } from '../words/gaps';
import { longestPhrase, type PhraseMatch } from '../words/phrases';
import { gapAt, isCap, keyAt, type Tokens } from '../words/tokens';

/** The head of a title that begins at `at`; one cut by a longer head a word later is none ("Chính Ủy viên Bộ Chính trị"). */
export function headAt(tokens: Tokens, at: number): PhraseMatch<HeadKind> | null {
  const here = longestPhrase(heads, tokens, at);
  if (here === null || here.to === at + 1) return here;
  const next = longestPhrase(heads, tokens, at + 1);
  const cut = next !== null && next.to > here.to && isCap(tokens, at + 1) && keyAt(tokens, at + 1) === 'ủy';
  return cut ? null : here;
}

/** Words whose last syllable is no modifier: "chính quyền Tổng thống …", "đối phó Bộ trưởng …". */
const compounds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['quyền', new Set(['chính', 'thẩm', 'cầm', 'ủy', 'nhân', 'lợi', 'đặc', 'nắm', 'tập', 'nhượng', 'nhiếp'])],
  ['cố', new Set(['củng', 'kiên', 'gia', 'biến', 'sự'])],
  ['nguyên', new Set(['tài', 'khôi', 'thái', 'tây', 'cao', 'trung'])],
  ['phó', new Set(['đối', 'ứng', 'phong'])],
  ['đồng', new Set(['hội', 'cộng', 'hợp', 'tương', 'hiệp'])],
]);

/** The modifier of a title that begins at `at` ("nguyên", "Phó"); `null` when the word ends another one. */
export function modifierAt(tokens: Tokens, at: number): PhraseMatch<true> | null {
  const modifier = longestPhrase(modifiersBefore, tokens, at);
  if (modifier === null || isCap(tokens, at) || gapAt(tokens, at) !== Gap.space) return modifier;
  const before = compounds.get(keyAt(tokens, at));
  return before?.has(keyAt(tokens, at - 1)) === true ? null : modifier;
}

/** True when a title begins at `at`: a head, or modifiers and a head. */
export function startsTitle(tokens: Tokens, at: number): boolean {
  let index = at;
  for (let step = 0; step < 3; step += 1) {
    if (headAt(tokens, index) !== null) return true;
    const modifier = modifierAt(tokens, index);
    if (modifier === null) return false;
    index = modifier.to;
  }
  return false;
}
