// The syllables Vietnamese can have: onset x rhyme x tone (VIETNAMESE.md section 2).

const onset = /^(?:ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?/u;
const toneless =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch ' +
  'êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao ' +
  'oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ' +
  'ơn ơp ơt u ua uân uâng uât uây uê uêch uênh uêu uc ui um un ung uơ up ut uy uya uych uyên uyêt uynh uyt uyu uôc uôi ' +
  'uôm uôn uông uôt ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yên yêm yêng yêt yêu ynh yt';
const STOP_TONES = ['\u0301', '\u0323'];
const TONES = ['', '\u0300', '\u0303', '\u0309', ...STOP_TONES];

/** Where in a rhyme its tone may be written. */
function tonePlaces(rhyme: string): readonly number[] {
  const shaped = Math.max(...Array.from('ăâêôơ', (vowel) => rhyme.lastIndexOf(vowel)));
  if (shaped >= 0) return [shaped];
  const vowels = /^[aeiouyư]+/u.exec(rhyme)?.[0] ?? '';
  // "hòa" and "hoà", "thúy" and "thuý": both are written.
  if (/^(?:oa|oe|uy)$/u.test(rhyme)) return [0, 1];
  if (vowels.length === 3) return [1];
  return [vowels.length < rhyme.length ? vowels.length - 1 : 0];
}

const rhymes = new Set(
  toneless
    .split(' ')
    .flatMap((rhyme) =>
      tonePlaces(rhyme).flatMap((place) =>
        (/(?:[ptc]|ch)$/u.test(rhyme) ? STOP_TONES : TONES).map((tone) =>
          (rhyme.slice(0, place + 1) + tone + rhyme.slice(place + 1)).normalize('NFC'),
        ),
      ),
    ),
);

/**
 * True for a possible Vietnamese syllable in lower case: a rhyme that ends in p, t, c or ch has the sắc or nặng tone, the
 * tone stands on its vowel, k, gh and ngh stand before e, ê, i, y and c, g, ng before the others. Input must be NFC.
 */
export function isSyllable(word: string): boolean {
  const head = onset.exec(word)?.[0] ?? '';
  const rhyme = word.slice(head.length);
  // "giếng": the i of gi is the rhyme's own.
  if (head === 'gi' && rhymes.has(`i${rhyme}`)) return true;
  return rhymes.has(rhyme) && spellsTogether(head, rhyme);
}

function spellsTogether(head: string, rhyme: string): boolean {
  const isI = /^[iìíĩỉị]/u.test(rhyme);
  const isFront = isI || /^[eèéẽẻẹêềếễểệyỳýỹỷỵ]/u.test(rhyme);
  if (head === 'k' || head === 'gh' || head === 'ngh') return isFront;
  if (head === 'g') return isI || !isFront;
  return !isFront || (head !== 'c' && head !== 'ng');
}
