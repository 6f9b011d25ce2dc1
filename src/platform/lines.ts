import type { Readable } from 'node:stream';

/** Longer lines are cut into lines of this length. */
const LINE_CHARACTERS = 4000;

/** Calls back with each line of a text stream, ended as GitHub's runner ends lines: by LF, CR or CRLF. */
export function onLines(stream: Readable, take: (line: string) => void): void {
  let rest = '';
  stream.on('data', (chunk: string) => {
    // A CR at the very end may be the first half of a CRLF.
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) takePieces(line, take);
    while (rest.length > LINE_CHARACTERS) {
      take(rest.slice(0, LINE_CHARACTERS));
      rest = rest.slice(LINE_CHARACTERS);
    }
  });
  stream.on('end', () => {
    if (rest !== '') takePieces(rest.replace(/\r$/, ''), take);
  });
}

function takePieces(line: string, take: (line: string) => void): void {
  for (let start = 0; start === 0 || start < line.length; start += LINE_CHARACTERS) {
    take(line.slice(start, start + LINE_CHARACTERS));
  }
}
