/**
 * The model runner beside Python's onnxruntime and beside a bare loop of session.run, in fresh processes that take turns:
 * `node bench/runner.ts [ROUNDS]`. Python is `python3`, or the interpreter that PYTHON names, with `pip install onnxruntime`;
 * without it that side is said to be missing and left out.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convolutionModel, identityModel } from '../src/demo/models.ts';
import { quantile } from '../src/statistics/quantile.ts';
import { measurePython, pythonRuntime } from './runner/python.ts';
import { type Measured, measureBare, measureOurs, type Subject } from './runner/subject.ts';
import { formatMs, machine, table } from './timing.ts';

const rounds = Number(process.argv[2] ?? 12);
const folder = mkdtempSync(join(tmpdir(), 'aaco-bench-runner-'));

function subject(name: string, bytes: Uint8Array, input: Subject['input'], runs: number): Subject {
  const model = join(folder, `${name}.onnx`);
  writeFileSync(model, bytes);
  return { name, model, input, runs };
}

const subjects = [
  subject('20 convolutions', convolutionModel(20), { name: 'image', shape: [1, 16, 64, 64] }, 100),
  subject(
    'identity of 1 × 1000',
    identityModel('float32', [1, 1000]),
    { name: 'input', shape: [1, 1000] },
    5000,
  ),
];

type Side = (subject: Subject) => Promise<Measured>;

/** What each side measured, round by round; the order turns with the rounds. */
async function takeTurns(of: Subject, sides: Readonly<Record<string, Side>>) {
  const order = Object.entries(sides);
  const measured = new Map(order.map(([name]) => [name, [] as Measured[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, side] of order) measured.get(name)?.push(await side(of));
    order.push(...order.splice(0, 1));
  }
  return measured;
}

const PYTHON = "Python's onnxruntime";
const BARE = 'a bare loop of session.run';

const quartiles = (values: readonly number[]) =>
  [0.25, 0.5, 0.75].map((level) => quantile(values, level)) as [number, number, number];

/** The median of the rounds' ratios, with their quartiles. */
function ratio(own: readonly Measured[], to: readonly Measured[] | undefined): string {
  if (to === undefined || own === to) return '';
  const [low, middle, high] = quartiles(
    own.map(({ perRunMs }, i) => perRunMs / (to[i]?.perRunMs ?? Number.NaN)),
  );
  return `${middle.toFixed(3)} (${low.toFixed(3)} … ${high.toFixed(3)})`;
}

function rows(name: string, measured: ReadonlyMap<string, readonly Measured[]>): string[][] {
  return [...measured].map(([side, own]) => {
    const [low, middle, high] = quartiles(own.map(({ perRunMs }) => perRunMs));
    const spread = `${((100 * (high - low)) / middle).toFixed(1)} %`;
    const ratios = [PYTHON, BARE].map((reference) => ratio(own, measured.get(reference)));
    return [name, side, formatMs(middle), spread, ...ratios];
  });
}

try {
  const python = pythonRuntime();
  const sides: Record<string, Side> = {
    ...(python.ok && { [PYTHON]: (of: Subject) => measurePython(of, python.value) }),
    [BARE]: measureBare,
    'the model runner': measureOurs,
  };
  const all: string[][] = [];
  for (const one of subjects) all.push(...rows(one.name, await takeTurns(one, sides)));
  console.log(`${machine()}; ${python.ok ? python.value.version : python.missing}\n`);
  const header = [
    'model',
    'side',
    'time of a run',
    'spread of processes',
    'ratio to Python',
    'ratio to the bare loop',
  ];
  console.log(table(`One thread, CPU, ${rounds} fresh processes a side, in turns`, header, all));
  console.log('Medians; in brackets and as spread the quartiles of the processes.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
