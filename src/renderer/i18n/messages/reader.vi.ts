import type { readerEn } from './reader.en';
import type { Translation } from './shape';

/** Vietnamese words of `reader/`. */
export const readerVi: Translation<typeof readerEn> = { closePane: 'Đóng cột' };
