// What the markup says an element is: its tag, role and names come in; a part of the page and a kind of block go out.
import type { BlockKind } from '../../../../shared/article';

/** A part of a page. */
export type Zone = 'article' | 'head' | 'foot' | 'nav' | 'aside';

const zoneByMark: ReadonlyMap<string, Zone | null> = new Map([
  ['nav', 'nav'],
  ['navigation', 'nav'],
  ['menu', 'nav'],
  ['article', 'article'],
  ['main', 'article'],
  ['aside', 'aside'],
  ['complementary', 'aside'],
  ['header', 'head'],
  ['banner', 'head'],
  ['footer', 'foot'],
  ['contentinfo', 'foot'],
]);

/** Inside navigation all is navigation, inside an aside no article; an article's own header is part of it. */
export function zoneOf(tag: string, role: string, outer: Zone | null): Zone | null {
  const own = zoneByMark.get(role) ?? zoneByMark.get(tag);
  if (own === undefined || outer === 'nav') return outer;
  if (own === 'article') return outer === 'aside' ? outer : own;
  if (own === 'head' || own === 'foot') return outer ?? own;
  return own;
}

const part = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, 'u');
const captionNames = /caption|photo-?desc|image-?desc|img-?desc|chu-?thich/u;
const relatedNames = part(
  'related|relate|relates|lienquan|lien-quan|tin-lien-quan|tinlienquan|morelink|more-?news|readmore|read-more|tin-khac|tinkhac|box-?news',
);
/** Boxes of other articles, in whose names the words run together: "BoxRelatedNewsItemSapo". */
const relatedBoxes = /relatednews|related-?box/u;
const furnitureNames = part(
  'share|sharing|social|socials|comment|comments|binh-luan|rating|rate|breadcrumb|breadcrumbs|menu|tags?|tag-list|keywords?|ads?|advert|advertisement|banner|quang-cao|subscribe|newsletter|login|toolbar|print|counter|views?|pagination|cookie|popup',
);
const bylineNames = part('author|byline|tac-gia|tacgia|journalist|writer');

/** What an element and its names say of what stands in it. */
export function hintOf(tag: string, names: string): BlockKind | null {
  if (tag === 'figcaption' || captionNames.test(names)) return 'caption';
  if (relatedNames.test(names) || relatedBoxes.test(names)) return 'related';
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return null;
  if (furnitureNames.test(names)) return 'boilerplate';
  return bylineNames.test(names) ? 'byline' : null;
}
