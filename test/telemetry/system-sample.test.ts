import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  parseAllowedCpus,
  parseCpuTimes,
  parseLoadAverage,
  parseStalledUs,
  parseSwitches,
} from '../../src/telemetry/host-load.ts';
import {
  parseProcessUsage,
  type SystemReading,
  systemSample,
  systemSamples,
} from '../../src/telemetry/system-sample.ts';

const reading = (changes: Partial<SystemReading> = {}): SystemReading => ({
  at: 1_000_000_000n,
  cpu: { busy: 100, idle: 1000, steal: 10 },
  stalledUs: 5000,
  contextSwitches: 4000,
  loadAverage: 1.25,
  rssMiB: 90,
  usage: { cpuTicks: 40, pageFaults: 1000 },
  ...changes,
});
const later = reading({
  at: 1_500_000_000n,
  cpu: { busy: 170, idle: 1020, steal: 20 },
  stalledUs: 130_000,
  contextSwitches: 4500,
  rssMiB: 120,
  usage: { cpuTicks: 65, pageFaults: 1100 },
});

test('a sample is what happened since the reading before, stamped from the start of the process', () => {
  assert.deepEqual(systemSample(reading(), later, 400_000_000n), {
    timestampNs: 1_100_000_000,
    cpuPct: 70,
    foreignCores: 0.9,
    steal: 0.1,
    pressure: 0.25,
    rssMiB: 120,
    contextSwitches: 500,
    pageFaults: 100,
    loadAverage: 1.25,
  });
});

test('readings that a late timer made at almost the same moment are no sample of their own', () => {
  const twice = reading({ at: 1_501_000_000n, cpu: { busy: 172, idle: 1020, steal: 20 }, usage: null });
  const last = reading({ at: 1_600_000_000n, cpu: { busy: 180, idle: 1020, steal: 20 }, usage: later.usage });
  const samples = systemSamples([reading(), later, twice, last], 0n);
  assert.deepEqual(
    samples.map(({ timestampNs, foreignCores }) => [timestampNs, foreignCores]),
    [
      [1_500_000_000, 0.9],
      [1_600_000_000, 1],
    ],
  );
});

test('what the machine does not tell is null, never 0', () => {
  const silent: Partial<SystemReading> = {
    cpu: null,
    stalledUs: null,
    contextSwitches: null,
    loadAverage: null,
    rssMiB: null,
    usage: null,
  };
  const { timestampNs: _, ...values } = systemSample(
    reading(),
    reading({ ...silent, at: 2_000_000_000n }),
    0n,
  );
  assert.deepEqual(
    Object.values(values),
    Object.values(values).map(() => null),
  );
});

test("a process that has gone takes its time with it, which is nobody's negative load", () => {
  const ended = reading({ at: 1_100_000_000n, usage: { cpuTicks: 10, pageFaults: 5 } });
  const { pageFaults, foreignCores } = systemSample(reading(), ended, 0n);
  assert.deepEqual([pageFaults, foreignCores], [0, 0]);
});

const stat = `cpu  900 0 300 9000 10 0 0 30 0 0
cpu0 100 0 50 1000 0 0 0 10 0 0
cpu1 200 0 50 1000 10 0 0 5 0 0
cpu10 600 0 200 7000 0 0 0 15 0 0
ctxt 123456
`;

test('in a container only the CPUs that it may use count', () => {
  assert.deepEqual(parseCpuTimes(stat, [0, 1]), { busy: 400, idle: 2010, steal: 15 });
  assert.deepEqual(parseCpuTimes(stat, null), { busy: 1200, idle: 9010, steal: 30 });
  assert.equal(parseCpuTimes(stat, [0, 2]), null, 'a CPU that is not listed is not 0');
});

test('the list of allowed CPUs is read with its ranges', () => {
  assert.deepEqual(parseAllowedCpus('Name:\tnode\nCpus_allowed_list:\t0-2,8,10-11\n'), [0, 1, 2, 8, 10, 11]);
  assert.equal(parseAllowedCpus('Name:\tnode\n'), null);
});

test('the other texts of /proc are read, and what they do not hold is null', () => {
  assert.equal(parseSwitches(stat), 123456);
  assert.equal(parseSwitches(''), null);
  assert.equal(parseLoadAverage('0.52 1.00 1.20 1/345 6789\n'), 0.52);
  assert.equal(parseLoadAverage(''), null);
  const pressure = 'some avg10=1.00 avg60=0.50 avg300=0.10 total=98765\nfull avg10=0.00 total=1\n';
  assert.equal(parseStalledUs(pressure), 98765);
  assert.equal(parseStalledUs(''), null);
});

test('the counters of a process are found behind its name, whatever that is', () => {
  const fields = 'R 1 77 77 0 -1 4194304 500 20 3 1 120 30 5 2 20 0 11 0 100 1000 250';
  assert.deepEqual(parseProcessUsage(`77 (a b) c) ${fields}\n`), { cpuTicks: 157, pageFaults: 524 });
  assert.equal(parseProcessUsage(''), null);
  assert.equal(parseProcessUsage('77 (x) R 1'), null);
});
