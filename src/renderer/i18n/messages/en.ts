// English messages, one namespace a feature.
import { cardsEn } from './cards.en';
import { correctionsEn } from './corrections.en';
import { frameEn } from './frame.en';
import { notesEn } from './notes.en';
import { peopleEn } from './people.en';
import { queryHelpEn } from './query-help.en';
import { readerEn } from './reader.en';
import { searchEn } from './search.en';
import { shelfEn } from './shelf.en';

/** All English messages; their keys and placeholders type every `t()`. */
export const en = {
  frame: frameEn,
  reader: readerEn,
  cards: cardsEn,
  notes: notesEn,
  search: searchEn,
  queryHelp: queryHelpEn,
  shelf: shelfEn,
  corrections: correctionsEn,
  people: peopleEn,
} as const;
