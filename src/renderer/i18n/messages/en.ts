// English messages, one namespace a feature.
import { cardsEn } from './cards.en';
import { frameEn } from './frame.en';
import { notesEn } from './notes.en';
import { readerEn } from './reader.en';

/** All English messages; their keys and placeholders type every `t()`. */
export const en = { frame: frameEn, reader: readerEn, cards: cardsEn, notes: notesEn } as const;
