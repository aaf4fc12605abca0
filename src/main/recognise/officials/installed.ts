// "Bà A giữ quyền Chủ tịch nước", "ông B được bầu làm Bộ trưởng": a predicate that says the person holds an office.
import { readChain, standing } from '../titles/chains';
import { startsTitle } from '../titles/title-start';
import { Gap } from '../words/gaps';
import { gapAt, keyAt, type Tokens } from '../words/tokens';

const REACH = 12;
const takes = new Set(['làm', 'giữ', 'chức', 'vụ', 'là', 'nhiệm', 'vị', 'danh', 'trò']);

const successions = new Set(['thay', 'thế', 'nhiệm', 'kế']);

/** "… làm Thứ trưởng thường trực thay thế ông A": the one replaced held the office, too. `at` is the form of address. */
export function isReplaced(tokens: Tokens, at: number): boolean {
  if (!successions.has(keyAt(tokens, at - 1)) || gapAt(tokens, at) !== Gap.space) return false;
  for (let index = at - 1; index > Math.max(0, at - REACH); index -= 1) {
    if (gapAt(tokens, index) !== Gap.space) return false;
    const chain = startsTitle(tokens, index) ? readChain(tokens, index) : null;
    if (chain !== null && chain.name === null && standing(chain) === 'official') return true;
  }
  return false;
}

/** True when the words after a name that ends at `at` say that its bearer holds, takes or leaves a public office. */
export function isInstalled(tokens: Tokens, at: number): boolean {
  for (let index = at; index < at + REACH; index += 1) {
    if (gapAt(tokens, index) !== Gap.space) return false;
    if (!takes.has(keyAt(tokens, index))) continue;
    const title = index + 1;
    if (gapAt(tokens, title) === Gap.space && startsTitle(tokens, title)) {
      const chain = readChain(tokens, title);
      return chain !== null && chain.name === null && standing(chain) === 'official';
    }
  }
  return false;
}
