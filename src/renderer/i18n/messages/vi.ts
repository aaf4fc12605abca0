// Vietnamese messages, one namespace a feature.
import { cardsVi } from './cards.vi';
import { correctionsVi } from './corrections.vi';
import { frameVi } from './frame.vi';
import { notesVi } from './notes.vi';
import { peopleVi } from './people.vi';
import { queryHelpVi } from './query-help.vi';
import { readerVi } from './reader.vi';
import { searchVi } from './search.vi';
import { shelfVi } from './shelf.vi';

/** All Vietnamese messages. */
export const vi = {
  frame: frameVi,
  reader: readerVi,
  cards: cardsVi,
  notes: notesVi,
  search: searchVi,
  queryHelp: queryHelpVi,
  shelf: shelfVi,
  corrections: correctionsVi,
  people: peopleVi,
} as const;
