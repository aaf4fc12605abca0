import type { RtfFont } from './characters';

/** The tables at the head of a file. */
type Table = 'fonts' | 'styles';

/** Fonts and styles of a file by their numbers, gathered word by word. */
export class Definitions {
  private readonly fonts = new Map<number, RtfFont>();
  private readonly styles = new Map<number, string>();
  /** The one that is being told. */
  private open = { name: '', number: 0, charset: null as number | null };

  font(number: number): RtfFont | undefined {
    return this.fonts.get(number);
  }

  /** Name of a style in small letters; empty for an unknown one. */
  style(number: number): string {
    return this.styles.get(number) ?? '';
  }

  /** A control word in a table. */
  word(table: Table, name: string, value: number | null): void {
    if (name === 'fcharset') this.open.charset = value;
    else if (name === 's' || (name === 'f' && table === 'fonts')) this.open.number = value ?? 0;
  }

  /** Text in a table: a name, which a semicolon ends. */
  text(table: Table, words: string): void {
    this.open.name += words;
    if (words.includes(';')) this.end(table);
  }

  /** Ends the definition that is being told. */
  end(table: Table): void {
    const { number, charset } = this.open;
    const name = this.open.name.split(';', 1)[0]?.trim() ?? '';
    if (name !== '' && table === 'fonts') this.fonts.set(number, { name, charset });
    if (name !== '' && table === 'styles') this.styles.set(number, name.toLowerCase());
    this.open = { name: '', number: 0, charset: null };
  }
}
