import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanEnvironment } from '../../src/measure/clean-environment.ts';

const denied = [
  'INPUT_COMMAND',
  'INPUT_GITHUB-TOKEN',
  'input_model',
  'STATE_group',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RUNTIME_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_CACHE_URL',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'ACTIONS_SOME_NEW_TOKEN',
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'GH_ENTERPRISE_TOKEN',
  'GITHUB_ENTERPRISE_TOKEN',
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
];
for (const name of denied) {
  test(`${name} is taken out`, () => {
    assert.deepEqual(cleanEnvironment({ [name]: 'x', PATH: '/bin' }), { PATH: '/bin' });
  });
}

test('what a benchmark needs stays', () => {
  const kept = {
    RUNNER_TRACKING_ID: 'github_1',
    GITHUB_WORKSPACE: '/w',
    GITHUB_SHA: 'abc',
    RUNNER_TOOL_CACHE: '/t',
    CUDA_VISIBLE_DEVICES: '0',
    HF_TOKEN: 'the user gave it',
    EMPTY: '',
  };
  assert.deepEqual(cleanEnvironment(kept), kept);
});

test('a token is taken out under any name', () => {
  const variables = {
    'INPUT_GITHUB-TOKEN': 'ghs_1',
    GITHUB_TOKEN: '',
    MINE: 'ghs_1',
    OTHER: '',
    NUMBER: '1',
  };
  assert.deepEqual(cleanEnvironment(variables), { OTHER: '', NUMBER: '1' });
});

test('an input of the same value as another variable takes only itself out', () => {
  assert.deepEqual(cleanEnvironment({ INPUT_CHECK: 'true', CI: 'true' }), { CI: 'true' });
});
