import { InputError } from '../errors.ts';
import { checkShape, parseJson } from '../formats/syntax/json.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Result, ResultSchema } from '../model/verdict.ts';
import { writeFileAtomic } from '../platform/write-files.ts';
import { noContext } from '../report/context.ts';
import { htmlReport } from '../report/html/html-report.ts';
import { timelinesOf } from '../report/html/timelines.ts';
import { junit } from '../report/junit.ts';
import { profilesOf } from '../report/profiles.ts';
import { validityFindings } from '../report/validity-findings.ts';
import { loadSide } from './load-side.ts';
import { readText } from './read-text.ts';

export interface ReportOptions {
  readonly out: string;
  readonly baseline?: readonly string[];
  readonly candidate?: readonly string[];
}

/**
 * `aaco report`: the HTML report of a result; with the snapshots it was made of, their values are drawn too. Where `out` ends
 * in .xml it is JUnit XML.
 */
export async function reportCommand(options: ReportOptions, words: readonly string[]): Promise<0> {
  const [file = ''] = words;
  const text = await readText(file);
  const data = parseJson(text, file);
  if (!ResultSchema.pick({ schema: true }).safeParse(data).success) {
    throw new InputError({
      what: 'this is no result of a comparison',
      where: { source: file, key: 'schema' },
      next: 'Give what `aaco compare --json` writes, or the file of the output result-path',
    });
  }
  const result = checkShape(ResultSchema, data, { source: file });
  await writeFileAtomic(
    options.out,
    options.out.endsWith('.xml') ? junit(result) : await pageOf(result, options),
  );
  process.stderr.write(`Report: ${options.out}\n`);
  return 0;
}

async function pageOf(result: Result, options: ReportOptions): Promise<string> {
  const [candidate] = options.candidate ? await snapshotsOf(options.candidate) : [];
  const baseline = options.baseline ? await snapshotsOf(options.baseline) : [];
  return htmlReport(result, {
    baseline,
    ...(candidate && { candidate, ...seenBeside(candidate, baseline) }),
  });
}

/** What telemetry and kernels say of the candidate's job. */
function seenBeside(candidate: Snapshot, baseline: readonly Snapshot[]) {
  const { telemetry, environment } = candidate;
  const { gpus } = environment;
  const context = {
    ...noContext,
    validity: validityFindings(telemetry, gpus),
    profiles: profilesOf(baseline, candidate),
  };
  return { context, timelines: timelinesOf(telemetry, gpus) };
}

async function snapshotsOf(files: readonly string[]) {
  const side = await loadSide(files, 'auto', 'local');
  return side.kind === 'snapshots' ? side.snapshots : [side.snapshot];
}
