/** Rounding must not move a p off the level that it stands on. */
const SLACK = 1e-9;

/** Whether p is at most alpha. */
export function isSignificant(p: number, alpha: number): boolean {
  return p <= alpha * (1 + SLACK);
}
