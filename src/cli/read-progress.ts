import type { OnProgress } from '../platform/files.ts';

const LARGE_BYTES = 64 * 1024 * 1024;
const STEP = 0.05;

/** Says on stderr how much of a large file is read; nothing for small ones. */
export function readProgress(name: string): OnProgress {
  let told = 0;
  return (read, total) => {
    const share = read / total;
    if (total < LARGE_BYTES || (share < told + STEP && share < 1)) return;
    told = share;
    const text = `${name}: ${Math.floor(share * 100)} % of ${Math.round(total / 1e6)} MB read`;
    process.stderr.write(process.stderr.isTTY ? `\r${text}${share >= 1 ? '\n' : ''}` : `${text}\n`);
  };
}
