// Credits of pictures inside running text: a paragraph comes in; where they stand in it goes out.
import { openCredits, type Credit } from './open-credit';
import { creditInside } from './picture-credit';

/** What stands before the colon of a picture's credit. */
const beforeColon = /(?:[ảẢ]nh|[ảẢ]NH|Photo|Video|Nguồn|họa|hoạ)\s?$/u;
const LONGEST_BEFORE_COLON = 8;
/** Picture's credits without a colon. */
const plainCredits = ['(ảnh ', 'Ảnh cắt từ ', 'Ảnh chụp từ ', 'Ảnh trích từ '];
const nothing: readonly Credit[] = [];

/** Where a paragraph credits its pictures, in order. */
export function creditsInside(inside: string): readonly Credit[] {
  const colons = colonsIn(inside);
  if (!mayCredit(inside, colons)) return nothing;
  const credits: Credit[] = [];
  // The pattern itself is kept: one made anew for each paragraph costs as much as it takes to look through it.
  creditInside.lastIndex = 0;
  for (let match = creditInside.exec(inside); match !== null; match = creditInside.exec(inside))
    credits.push({ at: match.index, length: match[0].length });
  return [...credits, ...openCredits(inside, colons)].sort((a, b) => a.at - b.at);
}

/** Cheap, and true of all that credits a picture. */
function mayCredit(inside: string, colons: readonly number[]): boolean {
  return colons.some((at) => isOfPicture(inside, at)) || plainCredits.some((words) => inside.includes(words));
}

function isOfPicture(inside: string, colon: number): boolean {
  return beforeColon.test(inside.slice(Math.max(0, colon - LONGEST_BEFORE_COLON), colon));
}

function colonsIn(inside: string): readonly number[] {
  const found = placesOf(inside, ':');
  return inside.includes('：') ? [...found, ...placesOf(inside, '：')].sort((one, other) => one - other) : found;
}

function placesOf(inside: string, mark: string): readonly number[] {
  const found: number[] = [];
  for (let at = inside.indexOf(mark); at >= 0; at = inside.indexOf(mark, at + 1)) found.push(at);
  return found;
}
