/** Characters that terminals draw two cells wide. */
const wide =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const combining = /\p{M}/u;

/** Cells that one line of plain text takes in a monospaced font. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** `text` padded at its end, or cut with `…`, to exactly `width` cells. */
export function alignStart(text: string, width: number): string {
  const fitting = displayWidth(text) <= width ? text : cut(text, width);
  return fitting + ' '.repeat(width - displayWidth(fitting));
}

/** `text` padded at its start to at least `width` cells. */
export function alignEnd(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

function cut(text: string, width: number): string {
  let taken = '';
  for (const character of text) {
    if (displayWidth(taken + character) > width - 1) break;
    taken += character;
  }
  return `${taken}…`;
}
