import type { cardsEn } from './cards.en';
import type { Translation } from './shape';

/** Vietnamese words of `cards/`. */
export const cardsVi: Translation<typeof cardsEn> = { openDossier: 'Trang nhân vật' };
