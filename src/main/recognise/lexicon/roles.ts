// What an official does at an event, as the report says it.
import { lexiconTable } from './lexicon';

/** Roles that stand after the mention ("… phát biểu chỉ đạo") or open the sentence ("Chủ trì Hội nghị gồm …"). */
export const roleWords = lexiconTable<true>('roles', [['role', true]]);
