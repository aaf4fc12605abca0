// A quotation bound to the tokens of its article, and how long a slogan of each kind can be.
import type { SloganKind, Span } from '../../../shared/article';
import { firstFrom } from '../../text/cut-words';
import type { Quote } from './quotes';
import { endAt, isWord, type Tokens } from '../words/tokens';

/** A range of tokens; `to` is exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A quotation with its tokens. */
export interface Quoted extends Span, TokenRange {
  readonly closed: boolean;
  readonly crosses: boolean;
  readonly depth: number;
  /** The outermost quotation it stands in; `null` when it stands in none. */
  readonly around: TokenRange | null;
  /** What stands right before the opening mark, spaces aside. */
  readonly lead: string;
  /** True when it ends in a question mark. */
  readonly asks: boolean;
  /** True when the article names an official, so that its programmes are public ones. */
  readonly isPublic: boolean;
}

/** Words of a slogan of each kind at most: themes of conferences run to dozens, campaigns bear long names, a longer motto is a statement. */
export const longestWording: Readonly<Record<SloganKind, number>> = {
  theme: 60,
  campaign: 40,
  motto: 25,
  doctrine: 25,
  saying: 25,
};

/** Those `quotes` of `text` that are short enough for a slogan, by start. */
export function locateQuotes(text: string, tokens: Tokens, quotes: readonly Quote[], isPublic: boolean): Quoted[] {
  const located: Quoted[] = [];
  let outermost: Quote | null = null;
  for (const quote of quotes) {
    if (quote.depth === 0) outermost = quote;
    const from = firstFrom(tokens, quote.start);
    const to = endOf(tokens, from, quote.end);
    const length = to - from;
    if (length === 0 || length > longestWording.theme) continue;
    const span = trim(text, quote);
    if (span.end <= span.start) continue;
    located.push({
      start: span.start,
      end: span.end,
      from,
      to,
      closed: quote.closed,
      crosses: quote.crosses,
      depth: quote.depth,
      isPublic,
      around: quote.depth > 0 && outermost !== null ? rangeOf(tokens, outermost) : null,
      lead: leadOf(text, quote.start - 1),
      asks: text.charAt(span.end - 1) === '?',
    });
  }
  return located;
}

/** The token after the last that ends at the offset or before it, one word past the longest slogan at most. */
function endOf(tokens: Tokens, from: number, end: number): number {
  let to = from;
  while (to - from <= longestWording.theme && isWord(tokens, to) && endAt(tokens, to) <= end) to += 1;
  return to;
}

function rangeOf(tokens: Tokens, { start, end }: Span): TokenRange {
  return { from: firstFrom(tokens, start), to: firstFrom(tokens, end) };
}

function leadOf(text: string, mark: number): string {
  let at = mark - 1;
  while (at > 0 && ' \u00a0\t'.includes(text.charAt(at))) at -= 1;
  return at < 0 ? '' : text.charAt(at);
}

/** Takes spaces at both ends and closing `. , ;` off. */
function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charAt(start))) start += 1;
  while (end > start && (isBlank(text.charAt(end - 1)) || '.,;'.includes(text.charAt(end - 1)))) end -= 1;
  return { start, end };
}

function isBlank(char: string): boolean {
  return char.trim() === '';
}
