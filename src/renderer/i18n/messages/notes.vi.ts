import type { notesEn } from './notes.en';
import type { Translation } from './shape';

/** Vietnamese words of `notes/`. */
export const notesVi: Translation<typeof notesEn> = { title: 'Ghi chú' };
