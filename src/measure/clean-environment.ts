/** Variables that hand a token, an input or a file of the workflow's own state to whatever runs in a step. */
const denied = [
  /^INPUT_/,
  /^STATE_/,
  /^ACTIONS_(RUNTIME|RESULTS|CACHE|ID_TOKEN)_/,
  /^ACTIONS_.*TOKEN/,
  /^(GITHUB|GH)(_ENTERPRISE)?_TOKEN$/,
  /^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/,
];

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * What a benchmark may see of the action's environment: no token of GitHub under its own name or any other, no inputs, and
 * no file through which a step talks to the runner. RUNNER_TRACKING_ID stays, by which the runner finds orphans.
 */
export function cleanEnvironment(variables: Variables): Record<string, string> {
  const known = Object.entries(variables).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value }],
  );
  const secrets = new Set(
    known
      .filter(({ name, value }) => /TOKEN$/.test(name.toUpperCase()) && isDenied(name) && value !== '')
      .map(({ value }) => value),
  );
  return Object.fromEntries(
    known
      .filter(({ name, value }) => !isDenied(name) && !secrets.has(value))
      .map(({ name, value }) => [name, value]),
  );
}

/** Windows does not tell cases apart. */
function isDenied(name: string): boolean {
  return denied.some((pattern) => pattern.test(name.toUpperCase()));
}
