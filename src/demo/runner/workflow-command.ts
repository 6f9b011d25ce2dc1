/** One workflow command of a line of output. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands that the runner knows without anyone's doing. */
export const COMMANDS = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
] as const;

/**
 * The command of a line, as the runner reads it: `::name key=value,…::data` after leading white space, or else
 * `##[name key=value;…]data` anywhere in the line. Lines with a name that is not `known` hold no command.
 */
export function parseCommand(line: string, known: (name: string) => boolean): WorkflowCommand | undefined {
  const modern = /^\s*::([^\s:]+)(?: ((?:(?!::).)*))?::(.*)$/s.exec(line);
  const modernName = modern?.[1]?.toLowerCase();
  if (modern && modernName !== undefined && known(modernName)) {
    return {
      name: modernName,
      properties: properties(modern[2] ?? '', ',', unescapeProperty),
      data: unescapeData(modern[3] ?? ''),
    };
  }
  const old = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/s.exec(line);
  const oldName = old?.[1]?.toLowerCase();
  if (!old || oldName === undefined || !known(oldName)) return undefined;
  return {
    name: oldName,
    properties: properties(old[2] ?? '', ';', unescapeOld),
    data: unescapeOld(old[3] ?? ''),
  };
}

function properties(
  text: string,
  separator: string,
  decode: (value: string) => string,
): Readonly<Record<string, string>> {
  const pairs = text
    .trim()
    .split(separator)
    .map((pair) => [pair.split('=', 1)[0] ?? '', pair] as const)
    .filter(([key, pair]) => pair.length > key.length)
    .map(([key, pair]) => [key.trim(), decode(pair.slice(key.length + 1))]);
  return Object.fromEntries(pairs);
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

function unescapeOld(text: string): string {
  return text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%');
}
