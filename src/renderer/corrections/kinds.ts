import { blockKinds, sloganKinds, type BlockKind, type SloganKind } from '../../shared/article';

/** True for the name of a kind of blocks. */
export function isBlockKind(name: string): name is BlockKind {
  return blockKinds.some((kind) => kind === name);
}

/** True for the name of a kind of slogans. */
export function isSloganKind(name: string): name is SloganKind {
  return sloganKinds.some((kind) => kind === name);
}

/** Languages an article can be said to be written in, in the order they are offered. */
export const langs = ['vi', 'en', 'fr', 'zh', 'ru'] as const;

/** True for the code of one of those languages. */
export function isLang(code: string): code is (typeof langs)[number] {
  return langs.some((lang) => lang === code);
}
