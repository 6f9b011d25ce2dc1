/** A part of a report that can be cut at row boundaries. As a whole it ends with a line end; blank lines part blocks. */
export interface Block {
  /** Names the block where it had to be left out. */
  readonly title: string;
  /** 0 is never cut; the highest rank is cut first. */
  readonly rank: number;
  readonly head: string;
  /** Whole lines without their line end. */
  readonly rows: readonly string[];
  readonly tail: string;
}

export interface Budget {
  /** Bytes of UTF-8, which no count of characters exceeds. */
  readonly bytes: number;
  /** Markdown of where everything is: `[the full report](…)`. */
  readonly rest: string;
}

/** A block that is shown whole or not at all. */
export function textBlock(title: string, rank: number, text: string): Block {
  return { title, rank, head: text, rows: [], tail: '' };
}

/**
 * The blocks as one text within the budget: first the least important block loses rows, then all of itself, then the
 * next; what is missing is said where it is missing.
 */
export function fit(blocks: readonly Block[], budget: Budget): string {
  const shown = blocks.map((block): number | null => block.rows.length);
  const order = blocks
    .map((_, index) => index)
    .sort((a, b) => rankOf(blocks, b) - rankOf(blocks, a) || b - a);
  for (const index of order) {
    const excess = bytes(render(blocks, shown, budget)) - budget.bytes;
    if (excess <= 0) break;
    const block = blocks[index];
    if (block && block.rank > 0) shown[index] = rowsLeft(block, excess, budget);
  }
  return render(blocks, shown, budget);
}

function rankOf(blocks: readonly Block[], index: number): number {
  return blocks[index]?.rank ?? 0;
}

/** How many rows stay when `excess` bytes must go; null when even none is too many. */
function rowsLeft(block: Block, excess: number, budget: Budget): number | null {
  let free = excess + bytes(moreRows(block.rows.length, budget)) + bytes(leftOut([block.title], budget));
  let rows = block.rows.length;
  while (rows > 0 && free > 0) {
    rows -= 1;
    free -= bytes(block.rows[rows] ?? '') + 1;
  }
  return rows > 0 ? rows : null;
}

function render(blocks: readonly Block[], shown: readonly (number | null)[], budget: Budget): string {
  const parts = blocks.map((block, index) => renderBlock(block, shown[index] ?? null, budget));
  const omitted = blocks.filter((_, index) => shown[index] === null).map((block) => block.title);
  return [...parts, leftOut(omitted, budget)].filter((part) => part !== '').join('\n');
}

function renderBlock(block: Block, rows: number | null, budget: Budget): string {
  if (rows === null) return '';
  const lines = block.rows.slice(0, rows).map((row) => `${row}\n`);
  const hidden = block.rows.length - rows;
  return block.head + lines.join('') + (hidden > 0 ? moreRows(hidden, budget) : '') + block.tail;
}

function moreRows(count: number, budget: Budget): string {
  return `\n_${count} more ${count === 1 ? 'row' : 'rows'} in ${budget.rest}._\n`;
}

function leftOut(titles: readonly string[], budget: Budget): string {
  return titles.length === 0
    ? ''
    : `_Left out to stay within GitHub's size limit: ${titles.join(', ')}. All of it is in ${budget.rest}._\n`;
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
