import fc from 'fast-check';

const syllables =
  'đoàn công tác làm việc với các đơn vị về kế hoạch hợp tác Hà Nội 2021 a<b x&y "nói" (ba) được ưỡn'.split(' ');

/** Paragraphs of a few syllables each, with signs that markup escapes; each opens as a sentence does and ends as one. */
export const someParagraphs = fc.array(
  fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 12 }).map((words) => `Đoạn ${words.join(' ')}.`),
  { minLength: 1, maxLength: 12 },
);
