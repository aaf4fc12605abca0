import { expect, test } from './launch';

test('who starts the program while it closes gets it again, with what was asked for', async ({ desk }) => {
  const { app } = await desk.start();
  const asked = await app.evaluate(
    ({ app: program, BrowserWindow }) =>
      new Promise<readonly string[] | undefined>((resolve) => {
        const end = program.exit.bind(program);
        let args: readonly string[] | undefined;
        program.relaunch = (options) => void (args = options?.args);
        program.exit = () => {
          resolve(args);
          setTimeout(() => end(0), 200);
        };
        program.once('will-quit', () => program.emit('second-instance', {}, ['tre', '--lang=vi', 'bài.txt'], '/tin'));
        for (const window of BrowserWindow.getAllWindows()) window.destroy();
      }),
  );
  expect(asked).toEqual(['--lang=vi', '/tin/bài.txt']);
});
