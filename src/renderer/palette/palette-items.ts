// Commands, officials, slogans and articles in; what fits the typed words out, in groups.
import { commandNames } from '../../shared/command-names';
import { commands, type Command, type CommandId } from '../../shared/commands';
import type { LibrarySummary } from '../../shared/library';
import type { SavedSearch } from '../../shared/settings';
import type { ArticleRow } from '../../shared/search';
import { matchesName } from '../i18n/plain';

export type PaletteItem =
  | { readonly kind: 'command'; readonly id: CommandId; readonly label: string; readonly command: Command }
  | { readonly kind: 'official'; readonly person: string; readonly label: string }
  | { readonly kind: 'slogan'; readonly slogan: string; readonly label: string }
  | { readonly kind: 'search'; readonly search: SavedSearch; readonly label: string }
  | { readonly kind: 'article'; readonly row: ArticleRow; readonly label: string };

const NAMES = 5;

/** Commands whose name in either language begins like the typed words; those that cannot run now are left out. */
export function matchingCommands(
  typed: string,
  language: 'vi' | 'en',
  canRun: (id: CommandId) => boolean,
): readonly PaletteItem[] {
  return (commands as readonly (Command & { readonly id: CommandId })[])
    .filter(({ id }) => id !== 'palette' && canRun(id))
    .filter(({ id }) => matchesName(commandNames.vi[id], typed) || matchesName(commandNames.en[id], typed))
    .map((command) => ({ kind: 'command', id: command.id, label: commandNames[language][command.id], command }));
}

/** Officials and slogans of the library that fit; none before anything is typed. */
export function matchingNames(typed: string, summary: LibrarySummary | null): readonly PaletteItem[] {
  if (typed.trim() === '' || summary === null) return [];
  const fits = ({ label }: { readonly label: string }): boolean => matchesName(label, typed);
  return [
    ...summary.people
      .filter(fits)
      .slice(0, NAMES)
      .map(({ key, label }) => ({ kind: 'official', person: key, label }) as const),
    ...summary.slogans
      .filter(fits)
      .slice(0, NAMES)
      .map(({ key, label }) => ({ kind: 'slogan', slogan: key, label }) as const),
  ];
}

/** Saved searches that fit; none before anything is typed. */
export function matchingSearches(typed: string, searches: readonly SavedSearch[]): readonly PaletteItem[] {
  if (typed.trim() === '') return [];
  return searches
    .filter(({ name }) => matchesName(name, typed))
    .slice(0, NAMES)
    .map((search) => ({ kind: 'search', search, label: search.name }));
}

/** A key that tells items apart. */
export function keyOf(item: PaletteItem): string {
  switch (item.kind) {
    case 'command':
      return `command ${item.id}`;
    case 'official':
      return `official ${item.person}`;
    case 'slogan':
      return `slogan ${item.slogan}`;
    case 'search':
      return `search ${item.search.name}`;
    case 'article':
      return `article ${item.row.id}`;
  }
}
