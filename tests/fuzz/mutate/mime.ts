import { insertAt, placeAfter, spoilLetters, type Mutations } from './mutation';

const times = [1, 20, 150, 5_000] as const;

/** A message whose parts hold parts. */
function nested(depth: number, isClosed: boolean): string {
  let out = '';
  for (let at = 0; at < depth; at += 1) out += `Content-Type: multipart/mixed; boundary="m${at}"\r\n\r\n--m${at}\r\n`;
  out += 'Content-Type: text/plain\r\n\r\nx\r\n';
  for (let at = depth - 1; isClosed && at >= 0; at -= 1) out += `--m${at}--\r\n`;
  return out;
}

/** Mutations of mail and of pages saved as mail. */
export const anyMime: Mutations = [
  spoilLetters(
    'nest parts',
    (mail, dice) =>
      `MIME-Version: 1.0\r\n${nested(dice.pick(times), dice.isLucky(0.5))}${dice.isLucky(0.5) ? mail : ''}`,
  ),
  spoilLetters('nest messages', (mail, dice) => 'Content-Type: message/rfc822\r\n\r\n'.repeat(dice.pick(times)) + mail),
  spoilLetters('many parts', (mail, dice) => {
    const mark = /boundary="([^"]+)"/u.exec(mail)?.[1] ?? 'm';
    const part = `--${mark}\r\nContent-Type: ${dice.pick(['text/plain', 'text/html', 'message/rfc822', 'application/pdf; name="a.pdf"'])}\r\n\r\nx\r\n`;
    return insertAt(mail, placeAfter(mail, /\r\n\r\n/gu, dice), part.repeat(dice.pick(times)));
  }),
  spoilLetters('boundaries', (mail, dice) =>
    mail.replace(
      /boundary="[^"]*"/giu,
      () => `boundary=${dice.pick(['""', '"-"', '"--"', 'x', '" "', `"${'b'.repeat(5_000)}"`, '"(?:a+)+$"'])}`,
    ),
  ),
  spoilLetters('drop boundaries', (mail, dice) =>
    mail.replace(/^--.*$/gmu, (whole) => (dice.isLucky(0.4) ? '' : whole)),
  ),
  spoilLetters('headers', (mail, dice) => {
    const value = dice.pick([
      'x',
      '=?UTF-8?B?',
      '=?UTF-8?Q?=?=',
      '<',
      '"',
      '(',
      ',',
      ';',
      ' ',
      '=?x?x?x?= ',
      '\r\n ',
      "name*0*=utf-8''%",
    ]);
    const name = dice.pick([
      'Subject',
      'From',
      'Content-Type',
      'Content-Disposition',
      'Date',
      'X',
      'Content-Location',
      'Content-Transfer-Encoding',
    ]);
    return `${name}: ${value.repeat(dice.pick([1, 100, 30_000, 600_000 / value.length]))}\r\n${mail}`;
  }),
  spoilLetters('charsets', (mail, dice) =>
    mail.replace(
      /charset="?[\w-]+"?/giu,
      () =>
        `charset=${dice.pick(['utf-7', 'utf-16', 'x', '""', 'iso-2022-jp', 'gb18030', 'x-user-defined', 'replacement'])}`,
    ),
  ),
  spoilLetters('transfer', (mail, dice) =>
    mail.replace(/base64|quoted-printable/giu, () =>
      dice.pick(['base64', 'quoted-printable', '8bit', 'binary', 'uuencode', 'x']),
    ),
  ),
  spoilLetters('line ends', (mail, dice) => mail.replaceAll('\r\n', dice.pick(['\n', '\r', '\n\r', '\r\r\n', '']))),
  spoilLetters('names', (mail, dice) =>
    mail.replace(
      /name="[^"]*"/giu,
      () =>
        `name="${dice.pick(['../../a.txt', '/etc/passwd.txt', 'C:\\a.docx', 'a.eml', 'a.msg', '.pdf', 'a.zip', 'con.html'])}"`,
    ),
  ),
];
