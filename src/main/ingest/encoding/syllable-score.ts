// How Vietnamese a decoded text looks: the share of its marked words that are possible Vietnamese syllables.

const onsets = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const rhymes = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch ' +
    'êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao ' +
    'oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ' +
    'ơn ơp ơt u ua uân uâng uât uây uê uêch uênh uêu uc ui um un ung uơ up ut uy uya uych uyên uyêt uynh uyt uyu uôc uôi ' +
    'uôm uôn uông uôt ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yên yêm yêng yêt yêu ynh yt'
  ).split(' '),
);
const ENOUGH_WORDS = 4000;
const oddUnits = /[\u0080-\u009f\ufffd¤¦§©®±²³µ¶·¸¹¼½¾¿]/gu;

/**
 * Share (0 to 1) of the words with marks or foreign letters that are possible Vietnamese syllables, less the share of
 * odd characters among them. 0 when no word has marks. Reads the first 4,000 words.
 */
export function syllableScore(decoded: string): number {
  const text = decoded.slice(0, ENOUGH_WORDS * 8).normalize('NFC');
  let marked = 0;
  let valid = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (/^[a-z]+$/iu.test(word)) continue;
    marked += 1;
    if (isSyllable(word.toLowerCase())) valid += 1;
  }
  if (marked === 0) return 0;
  const odd = text.match(oddUnits)?.length ?? 0;
  return Math.max(0, (valid - odd) / marked);
}

/** True for a possible Vietnamese syllable in lower case, whatever its tone. Input must be NFC. */
export function isSyllable(word: string): boolean {
  const toneless = word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC');
  if (rhymes.has(toneless)) return true;
  return onsets.some(
    (onset) =>
      toneless.startsWith(onset) &&
      (rhymes.has(toneless.slice(onset.length)) || (onset === 'gi' && rhymes.has(toneless.slice(1)))),
  );
}
