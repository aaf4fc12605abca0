// What programs that save pages leave in them: the page's markup comes in; where it stood and when it was saved go out.
import type { HtmlNode } from './dom';

/** Where a page stood and when it was saved, as far as its program says so. */
export interface SavedPage {
  readonly url?: string;
  /** ISO 8601, to the minute. */
  readonly saved?: string;
}

const HEAD = 20_000;
const address = /^https?:\/\/[^\s<>"]+$/iu;

/** Address and moment that the program that saved a page wrote into it; `head` gives the page's meta elements by name. */
export function savedBy(root: HtmlNode, html: string, head: ReadonlyMap<string, string>): SavedPage {
  const top = html.slice(0, HEAD);
  const url = [addressInComment(top), head.get('savepage-url'), rootAttribute(root, 'data-scrapbook-source')].find(
    (one) => one !== undefined && address.test(one),
  );
  const saved =
    dateInWords(/saved date:([^\n]+)/iu.exec(top)?.[1] ?? head.get('savepage-date')) ??
    dateInMail(mirrored.exec(top)?.[2]) ??
    dateInDigits(rootAttribute(root, 'data-scrapbook-create'));
  return { ...(url === undefined ? {} : { url }), ...(saved === undefined ? {} : { saved }) };
}

const mirrored = /<!--\s*Mirrored from ([^\s<>]+) by HTTrack[^\n]*?, \w{3}, ([^\n<>]{10,40}?)\s*-->/u;

/** "saved from url=(0042)https://…", SingleFile's "url: https://…", HTTrack's "Mirrored from …". */
function addressInComment(top: string): string | undefined {
  const plain = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s<>]+)/iu.exec(top)?.[1];
  const single = plain ?? /<!--\s*Page saved with SingleFile\s+url:\s*(https?:\/\/[^\s<>]+)/iu.exec(top)?.[1];
  const bare = single === undefined ? mirrored.exec(top)?.[1] : undefined;
  return bare === undefined ? single : `http://${bare}`;
}

function rootAttribute(root: HtmlNode, name: string): string | undefined {
  for (const node of root.querySelectorAll?.('html') ?? []) return node.getAttribute?.(name) ?? undefined;
  return undefined;
}

/** "Wed Dec 15 2021 10:53:00 GMT+0700" as `2021-12-15T10:53+07:00`. */
function dateInWords(words: string | undefined): string | undefined {
  const found = /\w{3} (\w{3}) (\d{2}) (\d{4}) (\d{2}:\d{2}):\d{2}(?: GMT([+-]\d{2})(\d{2}))?/u.exec(words ?? '');
  if (found === null) return undefined;
  const [, month = '', day = '', year = '', time = '', zone, minutes = '00'] = found;
  return momentOf(year, month, day, `${time}${zone === undefined ? '' : `${zone}:${minutes}`}`);
}

/** "15 Dec 2021 03:53:00 GMT". */
function dateInMail(words: string | undefined): string | undefined {
  const [, day = '', month = '', year = '', time = ''] =
    /^(\d{1,2}) (\w{3}) (\d{4}) (\d{2}:\d{2}):\d{2} GMT$/u.exec(words ?? '') ?? [];
  return momentOf(year, month, day.padStart(2, '0'), `${time}+00:00`);
}

function momentOf(year: string, month: string, day: string, time: string): string | undefined {
  const number = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month) / 3 + 1;
  if (month.length !== 3 || !Number.isInteger(number) || number < 1) return undefined;
  return `${year}-${String(number).padStart(2, '0')}-${day}T${time}`;
}

/** WebScrapBook's "20211215035300000", in UTC. */
function dateInDigits(words: string | undefined): string | undefined {
  const [whole, year = '', month = '', day = '', hour = '', minute = ''] =
    /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})\d*$/u.exec(words ?? '') ?? [];
  return whole === undefined ? undefined : `${year}-${month}-${day}T${hour}:${minute}+00:00`;
}
