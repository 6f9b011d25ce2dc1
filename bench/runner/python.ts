import { spawn, spawnSync } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { environment, type Measured, type Subject, WARM_UP_MS, writeInput } from './subject.ts';

export interface Python {
  readonly program: string;
  readonly version: string;
}

/** A Python with onnxruntime, or why there is none. */
export function pythonRuntime(): { ok: true; value: Python } | { ok: false; missing: string } {
  const program = process.env.PYTHON ?? 'python3';
  const tell =
    "import sys, onnxruntime as o; print(f'Python {sys.version.split()[0]}, onnxruntime {o.__version__}')";
  const { status, stdout, stderr, error } = spawnSync(program, ['-c', tell], { encoding: 'utf8' });
  if (status === 0) return { ok: true, value: { program, version: stdout.trim() } };
  return {
    ok: false,
    missing: `${program} is left out: ${error?.message ?? stderr.trim().split('\n').at(-1)}`,
  };
}

/** The same model, threads, provider, allocator and input values in Python. */
export async function measurePython(subject: Subject, { program }: Python): Promise<Measured> {
  const script = `${import.meta.dirname}/time_session.py`;
  const child = spawn(program, [script], { env: environment, stdio: ['pipe', 'pipe', 'inherit'] });
  const { model, input, runs } = subject;
  child.stdin.end(
    JSON.stringify({ model, input: { ...input, file: writeInput(subject) }, runs, warmUpMs: WARM_UP_MS }),
  );
  return { perRunMs: Number(await text(child.stdout)) };
}
