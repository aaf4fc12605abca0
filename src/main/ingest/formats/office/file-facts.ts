// What an office file says of itself: its title field, its author, when it was made. People fill these by chance, so they
// count only where nothing is printed, and never as certain.
import type { SourceParagraph } from '../../paragraphs-document';
import type { PageFacts } from '../../metadata/describe';

/** The fields of a file as they stand in it; dates in any ISO form. */
export interface FileFields {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly created?: string | undefined;
  readonly modified?: string | undefined;
  readonly publisher?: string | undefined;
  readonly lang?: string | undefined;
}

const LONGEST_FIELD = 300;
const FIRST_YEAR = 1990;
const notPeople =
  /(?:^|[\s_-])(?:admin\w*|user|users|pc|windows|microsoft|office|word|laptop|desktop|computer|máy|home|vista|hp|dell|asus|acer|lenovo|sony|unknown|unregistered|libreoffice|openoffice|python-docx|apache|poi)(?:$|[\s_-])/iu;

/** Facts of an office file, for `SourceDocument.file`. */
export function fileFacts({ author, created, modified, lang }: FileFields): PageFacts {
  const byline = personName(author);
  const made = momentOf(created);
  const saved = momentOf(modified);
  const code = lang?.slice(0, 2).toLowerCase();
  return {
    ...(byline === undefined ? {} : { byline }),
    ...(made === undefined ? {} : { published: { value: made, basis: 'metadata', certain: false } }),
    ...(saved === undefined ? {} : { saved }),
    ...(code === 'vi' || code === 'en' ? { lang: code } : {}),
  };
}

/** A name of two words or more that is no computer's. */
function personName(author: string | undefined): string | undefined {
  const name = words(author);
  if (!/^\p{Lu}[\p{L}\p{M}.]*(?:\s\p{Lu}[\p{L}\p{M}.]*){1,5}$/u.test(name) || notPeople.test(name)) return undefined;
  return name;
}

function words(value: string | undefined): string {
  return (value ?? '').replace(/\s+/gu, ' ').trim().normalize('NFC').slice(0, LONGEST_FIELD);
}

/** `2021-12-15T10:53+07:00` of an ISO moment; `undefined` for none or one no desk can have. */
export function momentOf(value: string | undefined): string | undefined {
  const found = /^(\d{4})(-\d{2}(?:-\d{2})?)?(?:T(\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?/u.exec(
    (value ?? '').trim(),
  );
  const year = Number(found?.[1] ?? 0);
  if (found === null || year < FIRST_YEAR || year > 2200) return undefined;
  const [, , rest = '', time, zone] = found;
  const day = `${year}${rest}`;
  if (time === undefined || rest.length < '-12-15'.length) return day;
  if (zone === undefined) return `${day}T${time}`;
  return `${day}T${time}${zone === 'Z' ? '+00:00' : zone.replace(/^(.\d{2}):?(\d{2})$/u, '$1:$2')}`;
}

const FIRST_PARAGRAPHS = 12;

/** Marks the paragraph that repeats the file's title field as the title; a field nothing repeats proves nothing. */
export function withTitle(
  paragraphs: readonly SourceParagraph[],
  title: string | undefined,
): readonly SourceParagraph[] {
  const wanted = words(title).toLowerCase();
  if (wanted.length < 8 || paragraphs.some((one) => one.role === 'title')) return paragraphs;
  const at = paragraphs.findIndex((one, index) => index < FIRST_PARAGRAPHS && words(one.text).toLowerCase() === wanted);
  return at < 0 ? paragraphs : paragraphs.map((one, index) => (index === at ? { ...one, role: 'title' } : one));
}
