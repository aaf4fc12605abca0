import { describe, expect, it } from 'vitest';
import { nameIn } from '../../../../src/renderer/corrections/name-in';

const read = (text: string, selected = text): readonly [name: string, title: string | null] => {
  const start = text.indexOf(selected);
  const { name, title } = nameIn(text, { start, end: start + selected.length });
  return [text.slice(name.start, name.end), title === null ? null : text.slice(title.start, title.end)];
};

describe('the name in selected words', () => {
  it('is their last run of capitalised words, the title what stands before it', () => {
    expect(read('Giám đốc Sở Thủy lợi Lý Văn Đập')).toEqual(['Lý Văn Đập', 'Giám đốc Sở Thủy lợi']);
    expect(read('Có Trưởng ban Lý Thị Kênh dự.', 'Trưởng ban Lý Thị Kênh')).toEqual(['Lý Thị Kênh', 'Trưởng ban']);
  });

  it('stands alone where nothing is before it', () => {
    expect(read('hôm qua Lý Văn Đập đến', 'Lý Văn Đập')).toEqual(['Lý Văn Đập', null]);
  });

  it('does not cross punctuation', () => {
    expect(read('Trần Cồn, Lý Đập')).toEqual(['Lý Đập', 'Trần Cồn']);
  });

  it('is all that was selected where no word has a capital', () => {
    expect(read('một vị lãnh đạo')).toEqual(['một vị lãnh đạo', null]);
  });
});
