// The syllables Vietnamese can have: onset x rhyme x tone (VIETNAMESE.md section 2).

const onset = /^(?:ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?/u;
const rhymes = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch ' +
    'êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao ' +
    'oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ' +
    'ơn ơp ơt u ua uân uâng uât uây uê uêch uênh uêu uc ui um un ung uơ up ut uy uya uych uyên uyêt uynh uyt uyu uôc uôi ' +
    'uôm uôn uông uôt ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yên yêm yêng yêt yêu ynh yt'
  ).split(' '),
);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * True for a possible Vietnamese syllable in lower case. A rhyme that ends in p, t, c or ch has the sắc or nặng tone;
 * k, gh and ngh stand before e, ê, i, y and c, g, ng before the others. Input must be NFC.
 */
export function isSyllable(word: string): boolean {
  const parts = word.normalize('NFD');
  const tone = parts.match(tones);
  if (tone !== null && tone.length > 1) return false;
  const toneless = tone === null ? word : parts.replace(tones, '').normalize('NFC');
  const head = onset.exec(toneless)?.[0] ?? '';
  const rhyme = toneless.slice(head.length);
  if (/(?:[ptc]|ch)$/u.test(toneless) && tone?.[0] !== '\u0301' && tone?.[0] !== '\u0323') return false;
  // "gì", "giếng": the i of gi is the rhyme's own.
  if (head === 'gi') return rhymes.has(rhyme) || rhymes.has(`i${rhyme}`);
  return rhymes.has(rhyme) && spellsTogether(head, rhyme);
}

function spellsTogether(head: string, rhyme: string): boolean {
  const isFront = /^[eêiy]/u.test(rhyme);
  if (head === 'k' || head === 'gh' || head === 'ngh') return isFront;
  return !isFront || (head !== 'c' && head !== 'g' && head !== 'ng');
}
