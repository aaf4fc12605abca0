import { describe, expect, it } from 'vitest';
import { candidateOf } from '../../../../src/main/recognise/officials/candidate';
import { KnownPeople, type Known } from '../../../../src/main/recognise/people/known-people';

/** Somebody whose office nothing is known of. */
function person(name: string): Known {
  return { key: name, words: name.split('-'), source: candidateOf({ from: 0, to: 1 }) };
}

function people(...names: readonly string[]): KnownPeople {
  const known = new KnownPeople();
  for (const name of names) known.add(name, person(name));
  return known;
}

describe('KnownPeople', () => {
  it('finds the first name that goes on after one cut short, by whole words', () => {
    const known = people('nguyễn-phúc-an', 'nguyễn-phú-bình', 'nguyễn-phú-cường');
    expect(known.longerThan('nguyễn-phú')).toBe('nguyễn-phú-bình');
    expect(known.longerThan('nguyễn')).toBe('nguyễn-phúc-an');
    expect(known.longerThan('nguyễn-phú-bình')).toBeUndefined();
  });

  it('calls Vietnamese by their last name and foreigners by any', () => {
    const known = people('nguyễn-văn-huấn', 'petra-vlkova');
    expect(known.meantBy('huấn')?.key).toBe('nguyễn-văn-huấn');
    expect(known.meantBy('nguyễn')).toBeNull();
    expect(known.meantBy('petra')?.key).toBe('petra-vlkova');
    expect(known.isCallName('vlkova')).toBe(true);
    expect(known.isCallName('văn')).toBe(false);
  });

  it('means nobody where two persons are called so, even when the second comes after the first was asked for', () => {
    const known = people('trần-văn-bình');
    expect(known.meantBy('bình')?.key).toBe('trần-văn-bình');
    known.add('lê-thị-bình', person('lê-thị-bình'));
    expect(known.meantBy('bình')).toBeNull();
  });

  it('takes one name in two spellings of its marks for one person', () => {
    expect(people('lê-thuý-vân', 'lê-thúy-vân').meantBy('vân')?.key).toBe('lê-thuý-vân');
  });
});
