#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { isClosedPipe } from './cli/write-json.ts';
import { tellError } from './edge/tell-error.ts';
import { outcomes } from './model/comparison.ts';
import { tool } from './model/version.ts';

/** What a command ends with: 0 the verdict does not fail, 1 it fails, 2 usage, config or input error. */
type ExitCode = 0 | 1 | 2;

const program = new Command('aaco')
  .description('The performance gate for GPU and AI software, on this machine')
  .version(tool.version)
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'aaco: ')) })
  .showHelpAfterError('(aaco --help lists the commands)')
  .addHelpText(
    'after',
    '\nExit codes: 0 the verdict does not fail, 1 it fails, 2 usage, config or input error.\nRUNNER_DEBUG=1 in the environment shows more: how each process ended, the stack of an error.',
  )
  .exitOverride();

/** Runs the command's module, which is loaded only then, and keeps its exit code. */
function command<Options>(
  load: () => Promise<(options: Options, words: readonly string[]) => Promise<ExitCode>>,
) {
  return async (...given: unknown[]): Promise<void> => {
    const self = given.at(-1) as Command;
    const run = await load();
    process.exitCode = await run(self.opts<Options & object>(), self.args);
  };
}

const config = () => new Option('--config <file>', 'YAML config, default .github/aaco.yml where it exists');
const json = () => new Option('--json', 'write JSON to stdout');

const measured = (name: string, description: string) =>
  program
    .command(name)
    .description(description)
    .option('--model <path...>', 'ONNX model path(s) or globs')
    .option('--command <command>', 'shell command to measure')
    .option('--results <glob>', 'result files that the command writes')
    .option('--format <name>', "their format, a name of the README's table", 'auto')
    .option('--name <suite>', 'suite name; where the config has it, only that suite', 'local')
    .option('--execution-provider <name>', 'auto, cpu, cuda, tensorrt, webgpu', 'auto')
    .option('--cpu-fallback <what>', 'refuse or allow nodes that the provider lacks', 'refuse')
    .option('--input-shapes <text>', 'sizes of symbolic dimensions, ranges of inputs: batch=8, ids=0..29999')
    .option('--warmup <n>', 'untimed runs of a model; at least 10 and for a second where not given')
    .option('--iterations <n>', 'timed runs of a model; 300 where not given, fewer of a slow one')
    .option('--working-directory <folder>', 'where the benchmark runs', '.')
    .option('--timeout-minutes <n>', 'when a repetition is stopped', '60')
    .option('--setup <command>', 'shell command that prepares the folder, run once before')
    .option('--onnxruntime-path <folder>', 'folder of onnxruntime-node')
    .option('--onnxruntime-install <when>', 'auto (where none is found) or never', 'auto')
    .option('--telemetry <when>', 'watch GPU and system: auto or off', 'auto')
    .addOption(config());

measured('run', 'measure, and write a snapshot')
  .option('--repetitions <n>', 'fresh processes', '7')
  .requiredOption('--out <file>', 'where the snapshot is written')
  .action(command(async () => (await import('./cli/run.ts')).runCommand));

measured('calibrate', 'run one commit against itself: the noise of this machine, and what it can show')
  .option('--repetitions <n>', 'fresh processes', '20')
  .option('--history <file...>', 'snapshots of earlier jobs, for the noise between jobs')
  .option('--out <file>', 'also write it as an HTML page')
  .addOption(json())
  .action(command(async () => (await import('./cli/calibrate.ts')).calibrateCommand));

program
  .command('compare')
  .description('compare snapshots or result files; print the report or JSON')
  .requiredOption(
    '--baseline <file...>',
    'each snapshot is one job of the history; each result file one repetition',
  )
  .requiredOption('--candidate <file...>', 'a snapshot, or result files, each one repetition')
  .option('--format <name>', 'format of result files', 'auto')
  .option('--name <suite>', 'suite name', 'local')
  .option('--threshold <change>', 'smallest change that matters, such as 3%')
  .option('--margin <change>', 'largest change that still counts as unchanged, such as 5%')
  .option('--alpha <probability>', 'probability of a false alarm over all gated metrics', '0.01')
  .option('--fail-on <outcomes>', `of ${outcomes.join(', ')}`, 'regressed, missing')
  .addOption(
    new Option(
      '--policy <name>',
      "aaco decides by tests; flameiq by FlameIQ's percent thresholds on single numbers",
    )
      .choices(['aaco', 'flameiq'])
      .default('aaco'),
  )
  .option('--no-color', 'no colours on a terminal; NO_COLOR and FORCE_COLOR in the environment count too')
  .addOption(config())
  .addOption(json())
  .action(command(async () => (await import('./cli/compare.ts')).compareCommand));

program
  .command('inspect')
  .description('parse result files of any known format and show what was read')
  .argument('<file...>')
  .option('--format <name>', 'name of the format', 'auto')
  .addOption(json())
  .action(command(async () => (await import('./cli/inspect.ts')).inspectCommand));

program
  .command('export')
  .description("write a snapshot in another system's format")
  .argument('<snapshot>')
  .requiredOption('--to <format>', 'aaco, flameiq, aiperf-csv, otlp, leaderboard, parquet, csv')
  .requiredOption('--out <folder>', 'where the files are written')
  .option('--baseline <file...>', 'compare with these first, and write what that gave')
  .action(command(async () => (await import('./cli/export.ts')).exportCommand));

program
  .command('report')
  .description('the report of a result, as HTML or JUnit XML')
  .argument('<result>', 'JSON of aaco compare --json, or of the output result-path')
  .requiredOption('--out <file>', 'the HTML file; one that ends in .xml is JUnit XML')
  .option('--baseline <file...>', 'snapshots that were compared with, to draw their values')
  .option('--candidate <file...>', 'the snapshot under test, to draw its values')
  .action(command(async () => (await import('./cli/report.ts')).reportCommand));

program
  .command('history')
  .description('trend and change points over a folder of snapshots')
  .argument('<folder>')
  .option('--out <folder>', 'also write a static page there')
  .option('--repository-url <url>', 'such as https://github.com/owner/repository, to link commits')
  .addOption(json())
  .action(command(async () => (await import('./cli/history.ts')).historyCommand));

program
  .command('demo')
  .description('the whole gate on a small real ONNX model, on this machine, in about a minute')
  .option(
    '--out <folder>',
    'where checkouts, snapshots and reports are left; a new temporary folder where not given',
  )
  .option('--verbose', 'show the log of each run')
  .action(command(async () => (await import('./cli/demo.ts')).demoCommand));

for (const each of program.commands) {
  each.showHelpAfterError(`(aaco ${each.name()} --help lists its options)`);
}

function fail(error: unknown): void {
  process.exitCode = 2;
  process.stderr.write(`aaco: ${tellError(error)}\n`);
}

async function main(): Promise<void> {
  process.stdout.on('error', (error) => {
    if (!isClosedPipe(error)) fail(error);
  });
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    fail(error);
  }
}

await main();
