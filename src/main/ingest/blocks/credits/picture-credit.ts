// Who made a picture, as papers print it beside a caption.

const pictureWord =
  '(?:Ảnh|ẢNH|ẢNh|Hình ảnh|Nguồn ảnh|Nguồn hình ảnh|Ảnh minh h[oọ]a|Ảnh tư liệu|Ảnh chụp màn hình|Ảnh, clip|Video|Clip|Đồ h[oọ]a|ĐỒ HỌA|Infographic|Photo|Photos)';
const agency = '(?:TTXVN|VGP|VOV|VNA|AFP|AP|Reuters|TTO|BNG|QĐND|Xinhua|EPA|Getty Images)';
const maker = "\\p{Lu}[\\p{L}\\d.&/’'-]*";
/** "(ảnh TÍN HUY)", "(ảnh: TTXVN)"; "(ảnh dưới)" in a sentence credits nobody. */
const lowBracket = '[(\\[]\\s*ảnh(?:\\s?[:：]\\s?|\\s(?=\\p{Lu}|minh h))[^()\\[\\]]{1,80}[)\\]]';
/** "… xã Lau. ảnh: Mai An", "ảNH: MAI AN": fonts of old encodings have no marked capitals; inside a sentence it credits nobody. */
const lowWord = '(?:(?:^|(?<=[.!?…)”"–—-]\\s{1,2}))ảnh|(?:^|(?<=\\s))ảNH)';
/** "… quân chủ. Ảnh MAI AN": without a colon only a name and the end of the text show it. */
const bareName = `(?<=[.!?…)”"]\\s{0,2})Ảnh\\s${maker}(?:\\s${maker}){0,3}`;
/** A picture taken out of a film: nobody says so in a sentence. */
const frame = 'Ảnh (?:cắt|chụp|trích) từ (?:clip|video)';
/** Behind a sentence: "… sau lũ. Ảnh tư liệu", "… sau lũ. Ảnh do nhân vật cung cấp". */
const given = '(?<=[.!?…)”"]\\s{0,2})Ảnh (?:tư liệu|(?:do )?[\\p{L} ]{2,30} cung cấp)';
const endCredit = new RegExp(
  `(?:[(\\[]\\s*${pictureWord}\\s*[:：]?[^()\\[\\]]{0,80}[)\\]]|${lowBracket}|${bareName}|Ảnh chụp màn hình|${frame}|${given}|ẢNH CHỤP MÀN HÌNH|(?:^|[\\s.–—,-])${pictureWord}\\s?(?:[:：]|(?=${agency}))\\s?[^:.!?]{1,60}(?:\\.[^:.!?]{1,20}){0,3}|${lowWord}\\s?[:：]\\s?[^:.!?]{1,60}(?:\\.[^:.!?]{1,20}){0,3}|\\((?:Nguồn|Source)\\s*[:：]\\s*[^()]{1,60}\\))[\\s.|]*$`,
  'gu',
);
const LONGEST_CREDIT = 220;
/** A credit begins no farther before the first word that shows it: a bracket, spaces and "Hình". */
const BEFORE_WORD = 12;
/**
 * Cheap, and true of every text that holds a picture word or names a source. One class of rare letters comes first: a
 * pattern of alternatives takes twice the time.
 */
const mayHoldCredit =
  /[ẢảVCĐIPNS](?:(?<=[Ảả])(?:nh|N[Hh])|(?<=V)ideo|(?<=C)lip|(?<=Đ)(?:ồ h|Ồ H)|(?<=I)nfographic|(?<=P)hoto|(?<=N)guồn|(?<=S)ource)/u;

/** The picture credit at the end of a text: "Ảnh: TRỌNG HẢI", "(Ảnh: Mai An/Bản tin)", "- Ảnh: N.K.", "Ảnh VGP"; or `null`. */
export function creditAtEnd(text: string): string | null {
  const tail = text.slice(-LONGEST_CREDIT);
  const word = tail.search(mayHoldCredit);
  if (word < 0) return null;
  endCredit.lastIndex = Math.max(0, word - BEFORE_WORD);
  return endCredit.exec(tail)?.[0] ?? null;
}

/**
 * A picture credit whose end can be told although text follows: in brackets, or closed by an agency's name. What stands
 * before is asked behind the words: a pattern that begins with a rare letter passes over a text in a fifth of the time.
 */
export const creditInside = new RegExp(
  `[(\\[]\\s*${pictureWord}\\s*[:：][^()\\[\\]]{0,80}[)\\]]\\.?|${lowBracket}\\.?|\\((?:Nguồn|Source)\\s?[:：]\\s?[^()]{1,60}\\)|${pictureWord}(?<=[\\s.–—-]${pictureWord})\\s?[:：]\\s?[^:.!?/]{0,40}/${agency}\\b\\.?|${frame}(?<=[.!?…”")]\\s{1,3}${frame})\\.?(?=\\s+["“]?\\p{Lu})`,
  'gu',
);
