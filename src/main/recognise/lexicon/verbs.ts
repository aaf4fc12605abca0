// Words that end a title: no body goes on through a verb, an adverb or a clause word.
import { lexiconKeys } from './lexicon';

/** Syllables that open a verb phrase or a clause after a name or a title. */
export const clauseWords = lexiconKeys('verbs', 'clause');

/** Verbs of speaking and ruling whose subject a title may be ("Bộ trưởng Quốc phòng Lào cho biết"). */
export const speechVerbs = lexiconKeys('verbs', 'speech');
