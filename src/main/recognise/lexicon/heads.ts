// The words titles begin with. Bodies ("Bộ Y tế") are open and stand in bodies.ts only as vocabulary.
import { lexiconKeys, lexiconTable } from './lexicon';

/**
 * How far a head alone shows public office: `office` always does, `rank` is a military or police rank, `scoped` needs a
 * public body or a known person ("Giám đốc Sở …", not "Giám đốc công ty"), `academic` never does.
 */
export type HeadKind = 'office' | 'rank' | 'scoped' | 'academic';

/** Heads of titles with what each shows. */
export const heads = lexiconTable<HeadKind>('titles', [
  ['academic', 'academic'],
  ['scoped', 'scoped'],
  ['rank', 'rank'],
  ['office', 'office'],
]);

/** Words that are heads of titles only after "nguyên" or "cựu": those in office are "các lãnh đạo". */
export const formerHeads = lexiconTable<HeadKind>('titles', [['former-only', 'scoped']]);

/** Words that stand before a head and belong to the title. */
export const modifiersBefore = lexiconTable<true>('titles', [['before', true]]);

/** Words that stand after a head and belong to the title. */
export const modifiersAfter = lexiconTable<true>('titles', [['after', true]]);

/** Words that tie two titles of one person. */
export const titleJoiners = lexiconTable<true>('titles', [['joiner', true]]);

/** Heads whose body may be another head ("Trợ lý Thủ tướng", "Chánh Văn phòng Thủ tướng", "Đặc phái viên của Tổng thống"). */
export const servants = lexiconKeys('titles', 'servant');
