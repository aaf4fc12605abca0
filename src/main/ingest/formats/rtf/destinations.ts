/** What the words of a group are for. */
export type RtfDestination =
  'body' | 'skip' | 'fonts' | 'styles' | 'field' | 'moment' | 'box' | 'note' | 'header' | 'footer' | 'either' | 'label';

const byWord: ReadonlyMap<string, RtfDestination> = new Map<string, RtfDestination>([
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['title', 'field'],
  ['author', 'field'],
  ['creatim', 'moment'],
  ['revtim', 'moment'],
  ['shptxt', 'box'],
  ['dptxbxtext', 'box'],
  ['footnote', 'note'],
  ['listtext', 'label'],
  ['pntext', 'label'],
  // A word twice: in the old way first, then (`\ud`) in Unicode.
  ['upr', 'either'],
  ['ud', 'body'],
  ...['header', 'headerl', 'headerr', 'headerf'].map((word) => [word, 'header'] as const),
  ...['footer', 'footerl', 'footerr', 'footerf'].map((word) => [word, 'footer'] as const),
  ...(
    'colortbl info listtable listoverridetable rsidtbl generator pict object objdata nonshppict shprslt sp annotation ' +
    'atnid atnauthor xe tc rxe bkmkstart bkmkend fldinst ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn pn pntxta pntxtb ' +
    'nonesttables filetbl revtbl template themedata colorschememapping datastore latentstyles xmlnstbl background ' +
    'company operator subject keywords comment doccomm hlinkbase category manager buptim printim userprops private falt panose'
  )
    .split(' ')
    .map((word) => [word, 'skip'] as const),
]);
const throughStar: ReadonlySet<string> = new Set(['shpinst', 'shpgrp', 'do', 'nesttableprops', 'shppict']);

/** What a group is for by its first word; `null` when the word opens nothing new. `isStarred`: unknown words are to be passed over. */
export function destinationOf(word: string, isStarred: boolean): RtfDestination | null {
  const known = byWord.get(word);
  if (known !== undefined) return known;
  return isStarred && !throughStar.has(word) ? 'skip' : null;
}

/** True for destinations that may stand inside `\info`, whose own words are no text. */
export function isInfoField(word: string): boolean {
  return word === 'title' || word === 'author' || word === 'creatim' || word === 'revtim';
}
