import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareSnapshots } from '../../src/compare/compare-snapshots.ts';
import { idleIgnores, idleRules } from '../../src/verdict/idle-rules.ts';
import { policy } from '../model/policy-builder.ts';
import { measurement, snapshot } from '../model/snapshot-builder.ts';

const candidate = snapshot([
  measurement([10, 11], { benchmark: 'serving/chat', metric: 'request_latency' }),
  measurement([10, 11], { benchmark: 'serving/chat', metric: 'error_rate' }),
]);
const { comparisons } = compareSnapshots({ baseline: [], candidate, design: 'history', policy: policy() });
const told = (match: string) => idleRules([{ match }], comparisons);

test('a rule that names a benchmark of the run and none of its metrics is told, with what there is', () => {
  assert.deepEqual(told('serving/request_latency'), [
    'The rule "serving/request_latency" of the config matches no metric, so it does nothing. ' +
      'There are: serving/chat/request_latency, serving/chat/error_rate.',
  ]);
});

for (const match of ['serving/chat/request_latency', 'serving/*', '*/gpu_temp_*', 'training/latency']) {
  test(`the rule ${match} is not told: it matches, or this run has not what it is for`, () => {
    assert.deepEqual(told(match), []);
  });
}

const differs = (field: string, ignored = false) => ({ field, baseline: 'a', candidate: 'b', ignored });

test('an entry of environment.ignore that is nearly a field which differs is told', () => {
  assert.deepEqual(idleIgnores(['cpu.govenor'], [differs('os.release', true), differs('cpu.governor')]), [
    'The entry "cpu.govenor" of environment.ignore is no field that differs, and cpu.governor differs: correct it if it was meant.',
  ]);
});

for (const entry of ['cpu.governor', 'cpu.*', 'gpus.*.driver', 'memoryMiB']) {
  test(`the entry ${entry} of environment.ignore is not told: it works, or is for another machine`, () => {
    const works = entry.startsWith('cpu');
    assert.deepEqual(idleIgnores([entry], [differs('cpu.governor', works), differs('os.image')]), []);
  });
}
