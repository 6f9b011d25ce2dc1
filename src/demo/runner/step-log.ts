import { COMMANDS, parseCommand, type WorkflowCommand } from './workflow-command.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  /** `title`, `file`, `line`, `endLine`, `col`, `endColumn`, as given. */
  readonly properties: Readonly<Record<string, string>>;
}

const MOST_OF_A_LEVEL = 10;
const LONGEST_MESSAGE = 4_096;

/** What the runner keeps of a step's output: the log that people see, and what its commands did. */
export class StepLog {
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  readonly annotations: Annotation[] = [];
  /** As GitHub shows them: masked, with commands turned into `##[error]` and the like. */
  readonly lines: string[] = [];
  /** Whether a command could not be carried out, which fails the step. */
  failed = false;
  readonly #masks: Set<string>;
  readonly #debug: boolean;
  #stopToken: string | undefined;

  /** The masks are shared by all the steps of a job. */
  constructor(masks: Set<string>, debug: boolean) {
    this.#masks = masks;
    this.#debug = debug;
  }

  /** Replaces each masked value by `***`, the longest first. */
  mask(text: string): string {
    const longestFirst = [...this.#masks].sort((a, b) => b.length - a.length);
    return longestFirst.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
  }

  /** Takes one line of stdout or stderr. */
  line(text: string): void {
    const command = parseCommand(text, (name) => this.#knows(name));
    if (!command || !this.#execute(command, text)) this.#show(text);
  }

  annotate(
    level: Annotation['level'],
    message: string,
    properties: Readonly<Record<string, string>> = {},
  ): void {
    this.#show(`##[${level}]${message}`);
    if (this.annotations.filter((one) => one.level === level).length >= MOST_OF_A_LEVEL) return;
    const cut = this.mask(message).slice(0, LONGEST_MESSAGE);
    this.annotations.push({ level, message: cut, properties });
  }

  /** Notes that a command failed, and the step with it. */
  fail(message: string): void {
    this.annotate('error', message);
    this.failed = true;
  }

  #show(text: string): void {
    this.lines.push(this.mask(text));
  }

  #knows(name: string): boolean {
    return name === this.#stopToken || COMMANDS.some((known) => known === name);
  }

  /** False where the line is plain output after all. */
  #execute(command: WorkflowCommand, text: string): boolean {
    if (this.#stopToken !== undefined) {
      if (command.name !== this.#stopToken) return false;
      this.#stopToken = undefined;
      this.#show(text);
      return true;
    }
    this.#perform(command, text);
    return true;
  }

  #perform({ name, properties, data }: WorkflowCommand, text: string): void {
    switch (name) {
      case 'stop-commands':
        this.#stopToken = data.toLowerCase();
        this.#show(text);
        break;
      case 'error':
      case 'warning':
      case 'notice':
        this.annotate(name, data, properties);
        break;
      case 'add-mask':
        this.#addMask(data);
        break;
      case 'set-output':
        this.#set(this.outputs, name, properties.name, data);
        break;
      case 'save-state':
        this.#set(this.state, name, properties.name, data);
        break;
      case 'set-env':
      case 'add-path':
        this.fail(`The \`${name}\` command is disabled. Please upgrade to using Environment Files.`);
        break;
      case 'debug':
        if (this.#debug) this.#show(`##[debug]${data}`);
        break;
      default:
        this.#show(`##[${name}]${data}`);
    }
  }

  #addMask(secret: string): void {
    if (secret.trim() === '') {
      this.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
      return;
    }
    this.#masks.add(secret);
    for (const part of secret.split(/\r?\n/).filter(Boolean)) this.#masks.add(part);
  }

  #set(values: Record<string, string>, command: string, name: string | undefined, value: string): void {
    if (name) values[name] = value;
    else this.fail(`Required field 'name' is missing in ##[${command}] command.`);
  }
}
