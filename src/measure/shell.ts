/**
 * Runs `$1` as GitHub's `shell: bash` does, so that a failing line or pipe fails the whole, then writes the CPU times of
 * all descendants that were waited for to fd 3, which the command itself does not see.
 */
const wrapper = 'bash -eo pipefail -c "$1" 3>&-; code=$?; times >&3; exit "$code"';

export function shellArguments(command: string): readonly string[] {
  return ['-c', wrapper, 'aaco', command];
}

/**
 * User + system CPU milliseconds from the second line of bash's `times`, `0m1.234s 0m0.056s`; exact to 2 ms. Null where
 * there is none, or where it says zero: no shell starts a process in no time, so that is a system that does not count.
 */
export function cpuMilliseconds(times: string): number | null {
  const [, ofChildren] = times.trim().split('\n');
  const parts = [...(ofChildren ?? '').matchAll(/(\d+)m(\d+)[.,](\d{3})\d*s/g)];
  const [user, system] = parts.map(
    ([, minutes, seconds, thousandths]) =>
      Number(minutes) * 60_000 + Number(seconds) * 1000 + Number(thousandths),
  );
  return user === undefined || system === undefined || user + system === 0 ? null : user + system;
}
