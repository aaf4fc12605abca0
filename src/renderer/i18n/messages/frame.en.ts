/** English words of the frame: top bar, library, results, status, dialogs. */
export const frameEn = {
  appName: 'Tre',
  failure: {
    'bad-request': 'That could not be done as asked. Nothing was changed.',
    'untrusted-sender': 'The request was refused. Nothing was changed.',
    'not-found': 'It is no longer there. The list will refresh itself.',
    'engine-down': 'The engine has stopped. Your notes are kept on disk. Restart Tre to go on.',
    disk: 'It could not be written to disk. Your text is kept in the window; check the free space and try again.',
    cancelled: 'Stopped.',
    internal: 'Something went wrong in Tre. Your articles and notes are untouched; the details are in the log.',
  },
} as const;
