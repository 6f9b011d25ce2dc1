import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { tellError } from '../../src/edge/tell-error.ts';
import { InputError } from '../../src/errors.ts';

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return assert.fail('nothing was thrown');
}

test('an error for users is told as it is', () => {
  assert.equal(tellError(new InputError({ what: 'it is wrong', next: 'Mend it' })), 'it is wrong. Mend it.');
});

test('an error of the system is told with what to do, and as no defect', {
  skip: process.platform !== 'linux',
}, () => {
  const full = tellError(thrownBy(() => writeFileSync('/dev/full', 'x')));
  assert.match(
    full,
    /^ENOSPC: .*\. The disk of this machine is full: free some of it\. This is not a verdict\.$/,
  );
  assert.match(tellError(Object.assign(new Error('EACCES: x'), { code: 'EACCES' })), /Check who may read/);
});

test('any other error is called a likely defect, and no verdict', () => {
  assert.match(
    tellError(new TypeError('x is not a function')),
    /^x is not .*This is not a verdict.*defect of aaco/,
  );
  assert.equal(tellError('a string'), 'a string');
});
