import { type Inputs, parseInputs } from '../inputs/inputs.ts';

/**
 * Options of the command that are inputs of the action, by the input's name; undefined where not given. Throws InputError
 * that names the option.
 */
export function parseOptions(given: Readonly<Record<string, string | undefined>>): Inputs {
  const raw = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return parseInputs(Object.fromEntries(raw), {
    nameOf: (input) => `--${input}`,
    see: '--help after the name of the command lists its options',
  });
}
