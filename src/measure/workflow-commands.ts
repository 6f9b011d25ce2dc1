/** White space as .NET's TrimStart sees it, which the runner uses: JavaScript's `\s` and U+0085. */
const commandStart = /^([\s\u0085]*):(?=:)/;

/**
 * A line of somebody else's output, made safe to print: GitHub's runner executes `::name::` at the start of a line and
 * `##[name]` anywhere in it. A space breaks both and leaves them readable. `line` must be one line.
 */
export function neutralise(line: string): string {
  return line.replace(commandStart, '$1: ').replaceAll('##[', '## [');
}
