import assert from 'node:assert/strict';
import { test } from 'node:test';
import { environmentFields } from '../../src/model/environment-fields.ts';
import { environment } from './snapshot-builder.ts';

test('fields are listed under the names that environment.ignore takes', () => {
  const fields = environmentFields({
    ...environment,
    benchmarks: { 'vision/resnet': { provider: { asked: 'auto', used: 'cuda' }, settings: { arena: 'on' } } },
  });
  assert.equal(fields['gpus.count'], '0');
  assert.equal(fields['benchmarks.vision/resnet.provider.used'], 'cuda');
  assert.equal(fields['benchmarks.vision/resnet.settings.arena'], 'on');
  assert.equal(fields['cpu.governor'], null);
  assert.equal(fields.node, 'v24');
  assert.equal('benchmarks.vision/resnet.threads' in fields, false);
});
