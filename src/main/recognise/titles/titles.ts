// Reads one title: modifiers, head, open body; and the name that its run of capitals ends in.
import { emptyBody, keyOf, type Body, type HeadSpan } from './body-state';
import { stepBoard, stepBody } from './body-steps';
import { closeTail, seekName, takeShort } from './body-tail';
import { formerHeads, modifiersAfter, servants, type HeadKind } from '../lexicon/heads';
import { type NameSpan } from '../officials/names';
import { headAt, modifierAt } from './title-start';
import { longestPhrase } from '../words/phrases';
import { Gap } from '../words/gaps';
import { gapAt, type Tokens } from '../words/tokens';

/** A title read at a place of the text. */
export interface Title {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly head: HeadKind;
  /** True when the modifiers say the office is over ("nguyên", "cựu", "cố"). */
  readonly former: boolean;
  /** The country the body names, if any. */
  readonly country: string | null;
  /** What the body holds that decides whether a scoped head is an office. */
  readonly body: 'none' | 'public' | 'private' | 'unknown';
  /** The name that follows with nothing between, if any. */
  readonly name: NameSpan | null;
}

const former = new Set(['nguyên', 'cựu', 'cố', 'nguyên là', 'nguyên quyền']);

/** Heads that firms have in every country: a place alone shows no office. */
const directors = /giám đốc$|quản lí$|trưởng đại diện$/u;

/** Whoever is said to have led something, and is named, led something public unless it is a firm. */
const leaders = /lãnh đạo$/u;

/** The title that begins at `at`, or `null`. */
export function readTitle(tokens: Tokens, at: number): Title | null {
  const head = readHead(tokens, at);
  if (head === null) return null;
  const body = emptyBody(head);
  stepBoard(tokens, body);
  readBody(tokens, head, body);
  if (body.name === null) seekName(tokens, head, body);
  if (body.name === null && closeTail(tokens, body)) readBody(tokens, head, body);
  if (body.name === null) takeShort(body);
  return {
    from: at,
    to: body.at,
    head: head.kind,
    former: head.former,
    country: body.country,
    body: bodyKind(body, head),
    name: body.name,
  };
}

function readBody(tokens: Tokens, head: HeadSpan, body: Body): void {
  while (body.name === null && stepBody(tokens, head, body));
}

function bodyKind(body: Body, head: HeadSpan): Title['body'] {
  if (body.hasPrivate) return 'private';
  if (body.hasPublic && (body.hasOrgan || !directors.test(head.key))) return 'public';
  if (head.former && leaders.test(head.key)) return 'public';
  if (body.hasStateField && servants.has(head.key)) return 'public';
  return body.at === head.to && !body.hasOther ? 'none' : 'unknown';
}

function readHead(tokens: Tokens, at: number): HeadSpan | null {
  let index = at;
  let isFormer = false;
  for (let step = 0; step < 3; step += 1) {
    const head = headAt(tokens, index) ?? (isFormer ? longestPhrase(formerHeads, tokens, index) : null);
    const modifier = modifierAt(tokens, index);
    if (head !== null && (modifier === null || modifier.to <= head.to)) {
      const key = keyOf(tokens, index, head.to);
      const after = longestPhrase(modifiersAfter, tokens, head.to);
      const to = after !== null && gapAt(tokens, head.to) === Gap.space ? after.to : head.to;
      return { kind: head.value, key, to, former: isFormer };
    }
    if (modifier === null || !joined(gapAt(tokens, modifier.to))) return null;
    isFormer ||= former.has(keyOf(tokens, index, modifier.to));
    index = modifier.to;
  }
  return null;
}

function joined(gap: Gap): boolean {
  return gap === Gap.space || gap === Gap.none;
}
