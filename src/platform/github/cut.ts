const NOTE = '\n\n… cut: GitHub takes no more here.\n';

/** The whole lines of `text` that fit into `limit`, measured by `size`, with a note where some did not. */
function cut(text: string, limit: number, size: (text: string) => number): string {
  if (size(text) <= limit) return text;
  const lines = text.split('\n');
  const room = limit - size(NOTE);
  let used = 0;
  let kept = 0;
  for (const line of lines) {
    used += size(line) + 1;
    if (used > room) break;
    kept++;
  }
  return lines.slice(0, kept).join('\n') + NOTE;
}

export function cutToBytes(text: string, limit: number): string {
  return cut(text, limit, (part) => Buffer.byteLength(part));
}

export function cutToCharacters(text: string, limit: number): string {
  return cut(text, limit, (part) => part.length);
}
