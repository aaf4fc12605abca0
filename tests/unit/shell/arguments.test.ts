import { describe, expect, test } from 'vitest';
import { parseArguments, wholeArguments } from '../../../src/main/shell/arguments';

describe('the command line of the window', () => {
  test('libraries, data folder, language and bare paths are told apart', () => {
    const argv = [
      'tre',
      '--no-sandbox',
      '.',
      '--library=tin',
      '--library=/kho',
      '--user-data-dir=/d',
      '--lang=en',
      'a.txt',
    ];
    expect(parseArguments(argv, '/nha', '/nha')).toEqual({
      libraries: ['/nha/tin', '/kho'],
      userDataDir: '/d',
      language: 'en',
      paths: ['/nha/a.txt'],
    });
  });

  test('started from another folder, it means the same with its paths made whole', () => {
    expect(
      wholeArguments(['--no-sandbox', '--library=tin', '--user-data-dir=/d', '--lang=en', 'a.txt'], '/nha'),
    ).toEqual(['--no-sandbox', '--library=/nha/tin', '--user-data-dir=/d', '--lang=en', '/nha/a.txt']);
  });

  test('an unknown language leaves the choice to settings and system', () => {
    expect(parseArguments(['tre', '--lang=fr'], '/', '/app').language).toBeNull();
  });
});
