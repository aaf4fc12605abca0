import { foldForm } from '../../text/fold';
import { isVietnameseSyllable } from '../../recognise/words/syllables';
import { areOneOffice } from './namesakes';
import type { Appearance } from './offices';

/** A name of one foreign word, as articles print leaders they need not introduce: "abe". */
export function isLastName(name: string): boolean {
  return !name.includes('-') && foldForm(name) === name && !isVietnameseSyllable(name);
}

/** Words of a full name that may stand for it alone: its first and its last, as families stand in either place. */
export function lastNamesOf(name: string): readonly string[] {
  const words = name.split('-');
  return words.length < 2 ? [] : [...new Set([words[0] ?? '', words.at(-1) ?? ''])].filter(isLastName);
}

/** The one full name whose bearer holds an office that an article gives somebody it names by one word; `null` for none or several. */
export function fullNameOf(
  appearance: Appearance,
  titlesByName: ReadonlyMap<string, readonly string[]>,
): string | null {
  const fitting = [...titlesByName].filter(([, all]) => agree(appearance, all)).map(([name]) => name);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** True when there are titles, and each is an office of the other's. */
function agree({ titles }: Appearance, others: readonly string[]): boolean {
  return titles.length > 0 && titles.every((title) => others.some((other) => areOneOffice(title, other)));
}

/** All titles that articles print for one name, each once: a thousand articles have few. */
export function titlesIn(appearances: Iterable<Appearance>): readonly string[] {
  const titles = new Set<string>();
  for (const appearance of appearances) for (const title of appearance.titles) titles.add(title);
  return [...titles];
}
