// Which words can be Vietnamese syllables: an onset and a rhyme of the language.
import { foldForm } from '../../text/fold';

const ONSETS = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])/u;
const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay e ec em en eng eo ep et i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'u ua uan uang uat uay ue uech uen uenh uet ui uia um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uyn uynh uyt uyu ' +
    'uc uch y ych yem yen yet yeu ynh yt ec ech enh et eu eo ep uơ'
  ).split(' '),
);

/** True when the exact form of a word can be a Vietnamese syllable, marked or not; digits and foreign spellings cannot. */
export function isVietnameseSyllable(exact: string): boolean {
  if (exact.length > 8) return false;
  const bare = foldForm(exact);
  const onset = ONSETS.exec(bare)?.[0] ?? '';
  if (RHYMES.has(bare.slice(onset.length))) return true;
  if (onset === 'gi' || onset === 'qu') return bare === 'gi' || RHYMES.has(bare.slice(1)) || RHYMES.has(bare.slice(2));
  return false;
}
