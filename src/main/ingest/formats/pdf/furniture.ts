import type { Segment } from './segments';

/** The segments of one page, and its height. */
export interface CutPage {
  readonly number: number;
  readonly height: number;
  readonly segments: readonly Segment[];
}

/** Share of the page's height, at its top and at its foot, where running heads and page numbers stand. */
const MARGIN = 0.13;
const FOOT = 0.2;
const SAME_HEIGHT = 6;
const pageNumber =
  /^(?:(?:trang|page|tr\.?)\s*)?[-–—•|]?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*(?:[/|]\s*\d{1,4})?\s*[-–—•|]?$/iu;

/** What every page repeats (running heads and feet), and page numbers; `pages` are all pages of the file. */
export function furnitureOf(pages: readonly CutPage[]): ReadonlySet<Segment> {
  const found = new Set<Segment>(pages.flatMap(pageNumbers));
  const repeated = new Map<string, { readonly page: number; readonly segment: Segment }[]>();
  for (const page of pages) {
    for (const segment of inMargins(page)) {
      const key = segment.text.toLowerCase().replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim();
      const known = repeated.get(key);
      if (known === undefined) repeated.set(key, [{ page: page.number, segment }]);
      else known.push({ page: page.number, segment });
    }
  }
  for (const all of repeated.values()) {
    const byHeight = [...all].sort((a, b) => a.segment.y - b.segment.y);
    const same = byHeight.filter((one, at) =>
      [byHeight[at - 1], byHeight[at + 1]].some(
        (other) =>
          other !== undefined && other.page !== one.page && Math.abs(other.segment.y - one.segment.y) <= SAME_HEIGHT,
      ),
    );
    if (new Set(same.map(({ page }) => page)).size >= Math.min(3, pages.length))
      for (const { segment } of same) found.add(segment);
  }
  return found;
}

/** What stands at the top and at the foot of a page. */
export function inMargins({ height, segments }: CutPage): Segment[] {
  return segments.filter((one) => one.y < height * MARGIN || one.y > height * (1 - MARGIN));
}

/** Numbers alone, outermost on their page; a foot is as high as typesetters leave it. */
function pageNumbers({ height, segments }: CutPage): Segment[] {
  const isOutside = ({ y }: Segment): boolean => y < height * MARGIN || y > height * (1 - FOOT);
  return segments.filter((one) => {
    if (!pageNumber.test(one.text.trim()) || !isOutside(one)) return false;
    return segments.every((other) => other.y <= one.y + 1) || segments.every((other) => other.y >= one.y - 1);
  });
}
