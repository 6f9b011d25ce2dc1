import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { compareSnapshots } from '../../src/compare/compare-snapshots.ts';
import { trendsOf } from '../../src/compare/trend.ts';
import { zip } from '../../src/demo/github/zip.ts';
import { parseSource } from '../../src/formats/parse-source.ts';
import type { Design } from '../../src/model/comparison.ts';
import { snapshotFromBytes, snapshotText } from '../../src/model/snapshot-text.ts';
import { tool } from '../../src/model/version.ts';
import { openSource } from '../../src/platform/files.ts';
import { readZipEntry } from '../../src/platform/github/zip.ts';
import { htmlReport } from '../../src/report/html/html-report.ts';
import { mergeShards } from '../../src/shards/merge-shards.ts';
import { resultOf } from '../../src/verdict/result.ts';
import { policy } from '../../test/model/policy-builder.ts';
import { records } from '../aiperf/records.ts';
import { madeSnapshot } from '../made-snapshot.ts';

export interface GrowingCost {
  readonly name: string;
  /** What `sizes` count. */
  readonly unit: string;
  readonly sizes: readonly number[];
  /** Makes work of that size; what it gives back is timed. */
  readonly prepare: (size: number) => Promise<() => unknown>;
}

const history = (metrics: number, jobs: number) =>
  Array.from({ length: jobs }, (_, job) =>
    madeSnapshot({ metrics, repetitions: 10, iterations: 10, run: job + 1 }),
  );

function comparing(design: Design, metrics: number, iterations: number, jobs: number) {
  const sized = { metrics, repetitions: 10, iterations };
  const baseline = Array.from({ length: jobs }, (_, job) => madeSnapshot({ ...sized, run: job + 1 }));
  const request = { baseline, candidate: madeSnapshot({ ...sized, run: 1000 }), design, policy: policy() };
  return { request, compare: () => compareSnapshots(request) };
}

function reporting(metrics: number): () => unknown {
  const { request, compare } = comparing('interleaved', metrics, 10, 1);
  const { baseline, candidate } = request;
  const { comparisons, environment } = compare();
  const told = {
    name: 'perf',
    design: 'interleaved',
    comparisons,
    environment,
    baseline: [],
    rejected: [],
    warnings: [],
  } as const;
  const result = resultOf({ ...told, candidate, policy: request.policy, tool });
  return () => htmlReport(result, { baseline, candidate });
}

async function reading(megabytes: number): Promise<() => unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'aaco-bench-growth-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'profile_export.jsonl');
  writeFileSync(path, [...records(megabytes * 1e6)].join(''));
  return async () => parseSource(await openSource(path));
}

const textOf = (megabytes: number) =>
  [
    ...snapshotText(
      madeSnapshot({ metrics: 20, repetitions: 10, iterations: Math.round(megabytes * 505), run: 1 }),
    ),
  ].join('');

const bytesOf = (megabytes: number) => Buffer.from(textOf(megabytes));

const zipOf = (megabytes: number) => zip([{ name: 'snapshot.json', data: bytesOf(megabytes) }]);

export const costs: readonly GrowingCost[] = [
  {
    name: 'compare, interleaved',
    unit: 'values a repetition of 10 metrics',
    sizes: [100, 1000, 10_000, 100_000],
    prepare: async (size) => comparing('interleaved', 10, size, 1).compare,
  },
  {
    name: 'compare, interleaved',
    unit: 'metrics',
    sizes: [1, 10, 100, 1000],
    prepare: async (size) => comparing('interleaved', size, 10, 1).compare,
  },
  {
    name: 'compare, 20 jobs of history',
    unit: 'metrics',
    sizes: [1, 10, 100, 1000],
    prepare: async (size) => comparing('history', size, 10, 20).compare,
  },
  {
    name: 'trend of 20 metrics',
    unit: 'snapshots',
    sizes: [10, 30, 100, 300],
    prepare: async (size) => {
      const jobs = history(20, size);
      return () => trendsOf(jobs);
    },
  },
  { name: 'read AIPerf records', unit: 'MB', sizes: [1, 3, 10, 30], prepare: reading },
  {
    name: 'report.html',
    unit: 'metrics',
    sizes: [10, 30, 100, 300],
    prepare: async (size) => reporting(size),
  },
  {
    name: 'write a snapshot',
    unit: 'MB',
    sizes: [1, 3, 10, 30],
    prepare: async (size) => {
      const one = snapshotFromBytes(bytesOf(size), '');
      return () => {
        for (const _ of snapshotText(one));
      };
    },
  },
  {
    name: 'read a snapshot',
    unit: 'MB',
    sizes: [1, 3, 10, 30],
    prepare: async (size) => {
      const bytes = bytesOf(size);
      return () => snapshotFromBytes(bytes, '');
    },
  },
  {
    name: 'pack it (deflate, level 1)',
    unit: 'MB',
    sizes: [1, 3, 10, 30],
    prepare: async (size) => {
      const bytes = bytesOf(size);
      return () => deflateRawSync(bytes, { level: 1 });
    },
  },
  {
    name: 'unpack and check the zip',
    unit: 'MB',
    sizes: [1, 3, 10, 30],
    prepare: async (size) => {
      const packed = zipOf(size);
      return () => readZipEntry(packed, 'snapshot.json', 1e9);
    },
  },
  {
    name: 'merge shards of 20 metrics',
    unit: 'shards',
    sizes: [1, 10, 30, 100],
    prepare: async (size) => {
      const shards = history(20, size).map((one, i) => ({
        ...one,
        provenance: { ...one.provenance, shard: `part-${i}` },
      }));
      return () => mergeShards('perf', shards, new Set());
    },
  },
];
