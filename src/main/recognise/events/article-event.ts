import { eventAt } from './events';
import { tokenise, type Token } from '../words/tokens';

/** A numbered gathering an article reports: its key means the same event in every article. */
export interface ReportedEvent {
  /** Kind, name and ordinal, e.g. `hoi-nghi-ngoai-giao-31`. */
  readonly key: string;
  /** As it is called in this article. */
  readonly label: string;
}

/** How far into the text an article says what it is about, in UTF-16 units. */
const LEAD = 600;

/** What stands before a gathering that is only referred to: its resolution, its term, the way to it. */
const referredTo =
  /(?:nghị quyết|đường lối|nhiệm kỳ|khóa|văn kiện|trước thềm|chào mừng|hướng tới|thành công của)[^.,;\n]{0,40}$/iu;

/**
 * The event an article reports: the numbered gathering its title or lead names most, the first of equals. `null` when it
 * names none. Events without a number are not told apart safely and are left alone.
 */
export function recogniseEvent(title: string, text: string): ReportedEvent | null {
  const said = `${title}\n${text.slice(0, LEAD)}`;
  const tokens = tokenise(said, []);
  const found = new Map<string, { label: string; times: number }>();
  for (let at = 0; at < tokens.length; at += 1) {
    const event = eventAt(tokens, at, tokens.length);
    if (event === null || !event.numbered || isReferredTo(said, tokens[at])) continue;
    const label = said.slice(tokens[at]?.start, tokens[event.to - 1]?.end);
    const seen = found.get(event.key);
    found.set(event.key, { label: shorter(seen?.label, label), times: (seen?.times ?? 0) + 1 });
  }
  const [best] = [...found].sort(([, a], [, b]) => b.times - a.times);
  return best === undefined ? null : { key: best[0], label: best[1].label };
}

function isReferredTo(said: string, token: Token | undefined): boolean {
  return token !== undefined && referredTo.test(said.slice(Math.max(0, token.start - 60), token.start));
}

function shorter(known: string | undefined, label: string): string {
  return known !== undefined && known.length <= label.length ? known : label;
}
