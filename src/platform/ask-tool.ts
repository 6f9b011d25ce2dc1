import { execFile } from 'node:child_process';

/** The first call of a tool loads the driver, which takes seconds for each GPU without persistence mode. */
const TIMEOUT_MS = 20_000;
const MOST_BYTES = 16 * 2 ** 20;

/**
 * What a management tool prints. Rejects where it fails, and after `timeoutMs` also where it cannot be ended: a tool that
 * waits for a GPU that fell off its bus does not even end on SIGKILL.
 */
export function askTool(
  tool: string,
  words: readonly string[],
  variables: NodeJS.ProcessEnv = process.env,
  timeoutMs = TIMEOUT_MS,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { env: variables, maxBuffer: MOST_BYTES };
    const child = execFile(tool, words, options, (error, stdout, stderr) => {
      clearTimeout(timer);
      if (error === null) resolve(stdout);
      else {
        const absent = error.code === 'ENOENT';
        reject(
          absent
            ? new ToolError('it was not found', 'absent')
            : new ToolError(failureOf(stderr, stdout, error.message), 'failed'),
        );
      }
    });
    const timer = setTimeout(() => {
      reject(new ToolError(`no answer within ${timeoutMs / 1000} s`, 'silent'));
      child.kill('SIGKILL');
      child.stdout?.destroy();
      child.stderr?.destroy();
      child.unref();
    }, timeoutMs);
  });
}

/** A tool that did not answer; its message is the first line of what the tool said, else of what ended it. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
  /** Whether it is not installed, did not answer in time, or failed. */
  readonly kind: 'absent' | 'silent' | 'failed';

  constructor(message: string, kind: ToolError['kind']) {
    super(message);
    this.kind = kind;
  }
}

export function isAbsent(error: unknown): boolean {
  return error instanceof ToolError && error.kind === 'absent';
}

export function isSilent(error: unknown): boolean {
  return error instanceof ToolError && error.kind === 'silent';
}

/** The first line that says something. */
export function failureOf(...said: readonly string[]): string {
  const lines = said.flatMap((text) => text.split('\n')).map((line) => line.trim());
  return (lines.find((line) => line !== '') ?? '').slice(0, 200);
}

/** As text for people, of whatever was thrown. */
export function messageOf(error: unknown): string {
  return failureOf(error instanceof Error ? error.message : String(error));
}
