import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A command line that cannot be understood; the message says what is wrong. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Arguments of one command, checked against what it takes. */
export interface CommandArguments {
  readonly paths: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly value: (name: string) => string | undefined;
  readonly values: (name: string) => readonly string[];
}

/** Reads the arguments of a command; fails with `UsageError` on anything it does not take. */
export function readArguments(argv: readonly string[], options: Options): CommandArguments {
  const parsed = parse(argv, options);
  const values = parsed.values as Readonly<
    Record<string, string | boolean | readonly (string | boolean)[] | undefined>
  >;
  return {
    paths: parsed.positionals,
    flag: (name) => values[name] === true,
    value: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    },
    values: (name) => {
      const value = values[name];
      return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
    },
  };
}

function parse(argv: readonly string[], options: Options): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
