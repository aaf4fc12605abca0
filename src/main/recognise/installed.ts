// "Bà A giữ quyền Chủ tịch nước", "ông B được bầu làm Bộ trưởng": a predicate that says the person holds an office.
import { readChain, standing } from './chains';
import { startsTitle } from './names';
import { Gap, type Token } from './tokens';

const REACH = 12;
const takes = new Set(['làm', 'giữ', 'chức', 'vụ', 'là', 'nhiệm', 'vị', 'danh', 'trò']);

/** True when the words after a name that ends at `at` say that its bearer holds, takes or leaves a public office. */
export function isInstalled(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.gap !== Gap.space) return false;
    if (!takes.has(token.key)) continue;
    const title = index + 1;
    if (tokens[title]?.gap === Gap.space && startsTitle(tokens, title)) {
      const chain = readChain(tokens, title);
      return chain !== null && chain.name === null && standing(chain) === 'official';
    }
  }
  return false;
}
