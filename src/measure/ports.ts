import type { Source } from '../formats/format.ts';
import type { Gpu } from '../model/environment.ts';
import type { Parsed } from '../model/reading.ts';

/** What measuring needs of the outside. */
export interface MeasurePorts {
  readonly processes: ProcessRunner;
  /** The Node.js executable and the worker script that measure a model. */
  readonly node: string;
  readonly worker: string;
  /** What of the machine decides settings: cores that a process may use, GPUs that answer, and why one may be missing. */
  readonly machine: {
    readonly cores: number;
    readonly gpus: readonly Gpu[];
    readonly gpuNote?: string | undefined;
    /** Vendors of GPUs that Vulkan, and so webgpu, can drive here; none where not said. */
    readonly vulkan?: readonly Gpu['vendor'][];
  };
  /** The onnxruntime-node that is used for models in `folder`. Throws InputError where there is none. */
  readonly onnxruntime: (folder: string) => Promise<OnnxRuntime>;
  /** Null where there is no such file. */
  readonly modelFile: (path: string) => Promise<ModelFile | null>;
  /** Nodes of a model's graph, as it was exported; null where they cannot be counted. */
  readonly modelNodes: (path: string) => number | null;
  /** Gives a new empty folder, which is removed afterwards. */
  readonly withFolder: <T>(work: (folder: string) => Promise<T>) => Promise<T>;
  /** A file as formats read it. */
  readonly source: (path: string) => Promise<Source>;
  readonly resultFiles: ResultFiles;
  /** Reads one result file; `format` is `auto` or a format's name. Throws InputError with file and line or key. */
  readonly parse: (path: string, format: string) => Promise<ParsedResult>;
}

/** What a result file says, and the name of the format that read it. */
export interface ParsedResult extends Parsed {
  readonly format: string;
}

/** An installed onnxruntime-node. */
export interface OnnxRuntime {
  /** The package's folder. */
  readonly folder: string;
  readonly version: string;
  /** `linux-x64`. */
  readonly platform: string;
  /** Where it was found, for people: `node_modules of the workspace`. */
  readonly origin: string;
  /** Execution providers whose library files are there; that they load is not said. */
  readonly providers: readonly string[];
  /** Folder of the native libraries, where a provider's files would have to be. */
  readonly libraries: string;
}

export interface ModelFile {
  readonly bytes: number;
  readonly sha256: string;
  /** The first bytes as Latin-1 text, to tell a Git LFS pointer from a model. */
  readonly head: string;
}

/** A result file, or a folder of them, and what changes whenever it is written: inode, size, times. */
export interface ResultFile {
  readonly path: string;
  readonly kind: 'file' | 'folder';
  readonly identity: string;
  readonly inode: string;
  /** 0 for a folder. */
  readonly bytes: number;
}

export interface ResultFiles {
  /** The files that the glob names in `folder`, sorted; paths are absolute. */
  readonly list: (glob: string, folder: string) => Promise<readonly ResultFile[]>;
  /** Removes a file; folders are never removed. */
  readonly remove: (path: string) => Promise<void>;
  /** SHA-256 of the first `bytes` bytes. */
  readonly digest: (path: string, bytes: number) => Promise<string>;
}

export interface ProcessRequest {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  /** Added to the cleaned environment of this process. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Show each line of output as it comes. */
  readonly echo: boolean;
  /** A message to send over IPC on fd 3; without it fd 3 is a plain pipe. */
  readonly job?: object;
  /** Watch the resident memory of the process and its descendants. */
  readonly watchMemory?: boolean;
}

export type Ending =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'killed'; readonly signal: string }
  | { readonly kind: 'timed-out' };

export interface ProcessEnd {
  readonly ending: Ending;
  /** ISO 8601. */
  readonly startedAt: string;
  /** On the clock of process.hrtime.bigint(), to find what was sampled beside the process. */
  readonly span: { readonly start: bigint; readonly end: bigint };
  /** From the start to the end of the process itself, not of descendants that it left running. */
  readonly wallMs: number;
  /** The last lines of stdout and stderr as they came, safe to print. */
  readonly tail: readonly string[];
  /** The end of stderr as it was written. */
  readonly stderr: string;
  /** What the child sent over IPC. */
  readonly messages: readonly unknown[];
  /** What the child wrote to fd 3. */
  readonly report: string;
  /** MiB; null where it was not watched or could not be read. */
  readonly peakRssMiB: number | null;
  readonly warnings: readonly string[];
}

/**
 * Runs a process in a group of its own. The group is ended on time-out, on cancellation, and when the process ends and
 * leaves descendants behind. Throws InputError where the program cannot be started, the abort reason where cancelled.
 */
export interface ProcessRunner {
  readonly run: (request: ProcessRequest) => Promise<ProcessEnd>;
}
