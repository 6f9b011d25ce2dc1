/** Whether the program is not installed. */
export function isAbsent(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'ENOENT';
}

/** The first line of what a tool said that failed, else of the error of starting it. */
export function toolFailure(error: unknown, timeoutMs: number): string {
  const { stdout, stderr, message, killed } = error as Record<string, unknown>;
  if (killed === true) return `no answer within ${timeoutMs / 1000} s`;
  const said = [stderr, stdout, message].find((text) => typeof text === 'string' && text.trim() !== '');
  return String(said).trim().split('\n')[0]?.slice(0, 200) ?? '';
}
