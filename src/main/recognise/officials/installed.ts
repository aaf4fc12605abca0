// "Bà A giữ quyền Chủ tịch nước", "ông B được bầu làm Bộ trưởng": a predicate that says the person holds an office.
import { readChain, standing, type Chain } from '../titles/chains';
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

/** Words between an office and the copula that says who holds it. */
const nowWords = new Set(['hiện', 'nay', 'tại', 'đương', 'nhiệm', 'mới']);
/** Last words of what gives an office or takes it: "bổ nhiệm", "chức vụ", "cách chức", "thôi làm". */
const officeGivers = new Set(['nhiệm', 'vụ', 'chức', 'danh', 'làm', 'giữ']);

/** "Giám đốc Sở Nội vụ hiện nay là ông A", "cách chức Trưởng phòng … đối với ông B". `at` is the form of address. */
export function isHolder(tokens: Tokens, at: number): boolean {
  if (gapAt(tokens, at) !== Gap.space) return false;
  const isCopula = keyAt(tokens, at - 1) === 'là';
  if (!isCopula && keyAt(tokens, at - 1) !== 'với') return false;
  let to = keyAt(tokens, at - 2) === 'đối' ? at - 2 : at - 1;
  while (isCopula && nowWords.has(keyAt(tokens, to - 1))) to -= 1;
  const office = officeBefore(tokens, to);
  if (office === null) return false;
  const before = keyAt(tokens, office.from - 1);
  return isCopula ? before !== 'ghế' : officeGivers.has(before);
}

/** The public office without a bearer whose words end right before `to`. */
function officeBefore(tokens: Tokens, to: number): Chain | null {
  for (let from = to - 1; from >= Math.max(0, to - REACH) && gapAt(tokens, from + 1) === Gap.space; from -= 1) {
    const chain = startsTitle(tokens, from) ? readChain(tokens, from) : null;
    if (chain?.to === to && chain.name === null && standing(chain) === 'official') return chain;
  }
  return null;
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
