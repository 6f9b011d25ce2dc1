import { InputError, type Problem } from '../errors.ts';
import type { Gpu } from '../model/environment.ts';
import type { ConcreteProvider } from './provider.ts';
import { providerExplanations } from './provider-errors.ts';
import type { WorkerFailure } from './worker-messages.ts';

/** What is known of a model run that failed. */
export interface FailedModel {
  /** As the user named it. */
  readonly model: string;
  readonly provider: ConcreteProvider;
  readonly runtime: string;
  readonly gpus: readonly Gpu[];
  readonly failure: WorkerFailure;
  /** Of the measuring process: the native library tells causes there and nowhere else. */
  readonly stderr: string;
}

type Explanation = Pick<Problem, 'what' | 'next'>;
export type Explain = (match: RegExpExecArray, failed: FailedModel) => Explanation;

/** The first pattern that is found in message and stderr explains; causes come before their consequences. */
const explanations: readonly (readonly [RegExp, Explain])[] = [
  ...providerExplanations,
  [
    /bad_alloc|out of memory|Failed to allocate memory|CUDA failure 2\b|Array buffer allocation failed/,
    () => ({
      what: 'memory ran out',
      next: 'Use smaller input-shapes (a smaller batch), or a runner with more memory',
    }),
  ],
  [
    /External data path does not exist: "?([^"\s]+)/,
    ([, path = '']) => ({
      what: 'the weights of the model are in a file of their own, which is not there',
      next: `Put ${path.split('/').at(-1)} where the model expects it; Git LFS files need lfs: true`,
    }),
  ],
  [
    /GetExtDataFromTensorProto|External initializer/,
    () => ({
      what: 'the weights of the model are in a file of their own, which is cut off or that of another model',
      next: 'Export or download both again; Git LFS files need lfs: true',
    }),
  ],
  [
    /Protobuf parsing failed|does not have a graph/,
    () => ({
      what: 'the file is not a complete ONNX model: it is cut off, or of another kind',
      next: 'Export or download it again',
    }),
  ],
  [
    /No Op registered for (\S+)(?: with domain_version of (\d+))?|Could not find an implementation for ([^\s(]+)/,
    ([, unknown, version, missing], { runtime }) => ({
      what: `the model uses the operator ${unknown ?? missing}${version ? ` (opset ${version})` : ''}, which ${runtime} does not know`,
      next: 'Export the model with standard operators, or use a newer onnxruntime-node (onnxruntime-path)',
    }),
  ],
  [
    /Unsupported model IR version: (\d+), max supported IR version: (\d+)/,
    ([, version, newest], { runtime }) => ({
      what: `the model has the format version ${version} (IR version), ${runtime} reads up to ${newest}`,
      next: 'Export it for an older version, or use a newer onnxruntime-node (onnxruntime-path)',
    }),
  ],
  [
    /Unsupported data type: (\d+)|Non tensor type is temporarily not supported/,
    ([, number], { runtime }) => ({
      what: `the model has an input or output ${typeNamed(number)}, which ${runtime} cannot pass`,
      next: 'Let the model begin and end with tensors of another type (a Cast to float32), or measure it by command',
    }),
  ],
  [
    /indices element out of data bounds[^\n]*range \[[-\d]+,(\d+)\]/,
    ([, largest]) => ({
      what: 'an input value is used as an index beyond its table',
      next: `Give the input a range in input-shapes, for example tokens=0..${largest}`,
    }),
  ],
  [
    /Got invalid dimensions for input: (\S+)|dimension mismatch|cannot broadcast|Non-zero status code/i,
    () => ({
      what: 'the model fails on inputs of these shapes',
      next: 'Give the sizes that belong together in input-shapes',
    }),
  ],
];

/** Element types of ONNX by their number in TensorProto.DataType, which the runtime's message has. */
const typeNumbers: Readonly<Record<string, string>> = {
  14: 'complex64',
  15: 'complex128',
  16: 'bfloat16',
  17: 'float8e4m3fn',
  19: 'float8e5m2',
  21: 'uint4',
  22: 'int4',
};

function typeNamed(number: string | undefined): string {
  if (number === undefined) return 'that is no tensor (a sequence, map or optional)';
  return `of type ${typeNumbers[number] ?? number}`;
}

/** Why a model could not be measured, in words that say what to do. */
export function explainModelFailure(failed: FailedModel): InputError {
  const { failure, model } = failed;
  if (failure.missing) return missingDimensions(model, failure.missing);
  const explanation = explanationOf(failed);
  if (explanation !== null) return problem(explanation, failed);
  const what =
    failure.phase === 'runtime' ? `${failed.runtime} does not load` : 'the model cannot be measured';
  return problem(
    {
      what,
      next: 'Correct what the message in parentheses says, or measure the model by a command of your own',
    },
    failed,
  );
}

/** What a known pattern says of the failure; null where there is none. */
export function explanationOf(failed: FailedModel): Explanation | null {
  const text = `${stripColours(failed.stderr)}\n${failed.failure.message}`;
  for (const [pattern, explain] of explanations) {
    const match = pattern.exec(text);
    if (match) return explain(match, failed);
  }
  return null;
}

function problem({ what, next }: Explanation, { model, failure }: FailedModel): InputError {
  return new InputError({
    what: `${what} (${shorten(failure.message)})`,
    where: { source: model },
    next,
    cause: failure.message,
  });
}

function missingDimensions(model: string, missing: NonNullable<WorkerFailure['missing']>): InputError {
  const names = [...new Set(missing.map(({ input, axis, dimension }) => dimension || `${input}:${axis}`))];
  const [first] = missing;
  return new InputError({
    what:
      names.length > 1
        ? `the dimensions ${names.join(', ')} of the model's inputs have no value`
        : lacking(first),
    where: { source: model },
    next: `Set input-shapes, for example ${names.map((name) => `${name}=1`).join(', ')}`,
  });
}

function lacking(missing: NonNullable<WorkerFailure['missing']>[number] | undefined): string {
  const { input = '', axis = 0, dimension = '' } = missing ?? {};
  return dimension === ''
    ? `dimension ${axis} of the model's input ${input} has neither a size nor a name`
    : `the dimension ${dimension} of the model's input ${input} has no value`;
}

function stripColours(text: string): string {
  return text.replace(/\x1b\[[\d;]*m/g, '');
}

/** Without the source positions of the native library, on one line. */
function shorten(message: string): string {
  const plain = message
    .replace(/\/onnxruntime_src\/\S+\s/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > 300 ? `${plain.slice(0, 300)}…` : plain;
}
