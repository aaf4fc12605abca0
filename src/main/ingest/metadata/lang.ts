const SAMPLE = 3000;
const vietnameseWord = /(?<!\p{L})(?:và|của|là|các|được|với|trong|không|những|người|đã|cho|này|một)(?!\p{L})/giu;
const englishWord = /(?<!\p{L})(?:the|of|and|to|in|for|that|with|on|was|is|by|from)(?!\p{L})/giu;
const marked = /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/gu;
const FEW = 3;

/** `vi` or `en` by its commonest words and letters; `null` when neither shows. */
export function langOf(text: string): 'vi' | 'en' | null {
  const sample = text.slice(0, SAMPLE);
  const vietnamese = count(sample, vietnameseWord) * 2 + count(sample, marked) / 4;
  const english = count(sample, englishWord) * 2;
  if (Math.max(vietnamese, english) < FEW) return null;
  return vietnamese >= english ? 'vi' : 'en';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
