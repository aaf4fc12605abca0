import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RuleBook } from '../../../../src/main/corrections/rule-book';
import { leanOf } from '../../../../src/main/library/catalogue/lean';
import { Anchors } from '../../../../src/main/library/overlay/anchors';
import { showEntry, showLean } from '../../../../src/main/library/overlay/show';
import { People } from '../../../../src/main/library/people/people';
import { namesOf } from '../../../../src/main/library/people/names-of';
import { SloganFamilies } from '../../../../src/main/recognise/slogans/families';
import { entryOf, mentionOf } from '../entries';

const names = ['phan-văn-mẫu', 'phan-van-mau', 'lê-thị-thử', 'trần-ví-dụ'];
const mention = fc
  .record({
    person: fc.constantFrom(...names),
    name: fc.constantFrom('Phan Văn Mẫu', 'ông Mẫu', 'bà Thử', 'Ví Dụ'),
    title: fc.constantFrom(null, 'Bộ trưởng Bộ Y tế', 'Chủ tịch UBND xã'),
    hidden: fc.boolean(),
    sic: fc.boolean(),
  })
  .map(mentionOf);
const statement = fc.constantFrom(...names).map((person) => ({ start: 0, end: 5, person }));

test('an article without its mentions is shown as the whole one is, where no correction holds', () => {
  fc.assert(
    fc.property(fc.array(mention), fc.array(statement), fc.boolean(), (mentions, statements, isKnown) => {
      const read = entryOf({ mentions, statements });
      const people = new People();
      if (isKnown) people.add(1, namesOf(read));
      people.settle();
      const overlay = { book: new RuleBook([]), anchors: new Anchors(), people, families: new SloganFamilies() };
      const lean = showLean(leanOf(read, read.n), overlay);
      const { entry } = showEntry(read, ['/tin/a.txt'], overlay);
      if (lean === null) return;
      expect(lean.facts.people).toEqual(entry.people);
      expect(lean.facts.speakers).toEqual(entry.speakers);
      expect(lean.facts.slogans).toEqual(entry.slogans);
      expect(lean.isAsRead).toBe(
        entry.mentions.every(({ person }, at) => person === mentions[at]?.person) &&
          entry.statements.every(({ person }, at) => person === statements[at]?.person),
      );
    }),
  );
});
