import { z } from 'zod';
import { InputError } from '../../errors.ts';
import { type Source, wholeFile } from '../format.ts';
import { checkShape, parseJson } from '../syntax/json.ts';
import { numberIn, shortLines } from '../syntax/text-lines.ts';

/** What a log of LoadGen says of its run. */
export interface MlperfRun {
  readonly system: string;
  readonly scenario: string;
  /** `VALID`, `INVALID`, or `no result` where the log ends before it. */
  readonly validity: string;
  /** Why it is not valid. */
  readonly reasons: readonly string[];
  readonly errors: readonly string[];
  /** Results that are no numbers, as sentences: LoadGen divides by what it did not count. */
  readonly undefined: readonly string[];
  /** Label, as `label` makes them equal in both logs → number. */
  readonly numbers: ReadonlyMap<string, number>;
}

type Growing = { -readonly [Key in keyof MlperfRun]: MlperfRun[Key] } & {
  readonly reasons: string[];
  readonly errors: string[];
  readonly undefined: string[];
  readonly numbers: Map<string, number>;
};

const begin = (): Growing => ({
  system: '',
  scenario: '',
  validity: 'no result',
  reasons: [],
  errors: [],
  undefined: [],
  numbers: new Map(),
});

/** A number that is none, as C++ prints it. */
const notANumber = /^-?(nan|inf)/i;

function tellUndefined(run: Growing, name: string, value: string): void {
  run.undefined.push(`${name} is ${value}, which is no number, so it is left out`);
}

/**
 * The text for people: `Label : value`, up to the parameters of the test. Throws InputError where it ends before its last
 * line, which counts the errors.
 */
export async function readSummary(source: Source): Promise<MlperfRun> {
  const run = begin();
  let isResult = true;
  let isComplete = false;
  for await (const { number, text } of shortLines(source)) {
    if (text.startsWith('Test Parameters Used')) isResult = false;
    if (/^(No|\d+) errors? encountered/i.test(text)) isComplete = true;
    if (/^\d+ ERRORS? encountered/.test(text)) run.errors.push(text.trim());
    const [, indent = '', name = '', value = ''] = /^( *)([^:*]+?)\s*:\s*(\S.*?)\s*$/.exec(text) ?? [];
    if (!isResult || name === '') continue;
    if (indent !== '') {
      if (value.toUpperCase() === 'NO') run.reasons.push(`${name}: NO`);
    } else if (name === 'SUT name') run.system = value;
    else if (name === 'Scenario') run.scenario = value;
    else if (name === 'Result is') run.validity = value;
    else if (notANumber.test(value)) tellUndefined(run, name, value);
    else if (/^[-\d]/.test(value)) run.numbers.set(label(name), numberIn(value, source, number));
  }
  if (isComplete) return run;
  throw new InputError({
    what: 'the summary ends before its last line, "No errors encountered during test."',
    where: { source: source.path },
    next: wholeFile,
  });
}

const RecordSchema = z.object({
  key: z.string(),
  value: z.unknown(),
  metadata: z.object({ is_error: z.boolean().optional() }).optional(),
});

/** The records for programs: `:::MLLOG {"key": …, "value": …}`. */
export async function readDetail(source: Source): Promise<MlperfRun> {
  const run = begin();
  for await (const { number, text } of source.lines()) {
    const [, json] = /^:::MLLOG (\{.*)$/.exec(text) ?? [];
    if (json === undefined) continue;
    const where = { source: source.path, line: number };
    const { key, value, metadata } = checkShape(RecordSchema, parseJson(json, source.path, number), where);
    if (metadata?.is_error) run.errors.push(`${key}: ${String(value)}`);
    if (key === 'sut_name') run.system = String(value);
    else if (key === 'effective_scenario') run.scenario = String(value);
    else if (key === 'result_validity') run.validity = String(value);
    else if (key === 'result_invalid_reason') run.reasons.push(String(value).trim());
    else if (key.startsWith('result_') && typeof value === 'number') run.numbers.set(label(key), value);
    else if (key.startsWith('result_') && (value === null || notANumber.test(String(value))))
      tellUndefined(run, key, String(value));
  }
  return run;
}

/** `Mean latency (ns)` and `result_mean_latency_ns` → `mean latency ns`. */
function label(name: string): string {
  return name
    .toLowerCase()
    .replace(/^result_/, '')
    .replace(/[_()\s]+/g, ' ')
    .replace('w/o ', 'without ')
    .replace('w/ ', 'with ')
    .replace('th percentile', ' percentile')
    .replace(/per sec$/, 'per second')
    .trim();
}
