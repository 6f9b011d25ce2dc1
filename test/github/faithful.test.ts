import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Exchange } from '../../src/demo/github/exchange.ts';
import { routes } from '../../src/demo/github/routes/all.ts';
import { startGitHub } from '../../src/demo/github/start-github.ts';
import { restOf } from '../demo/github/rest.ts';
import { description, unfaithful } from './faithful.ts';

// Where GitHub's examples do not keep to GitHub's schemas, by the last part of the problem.
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'full-repository-default-response': [
    'language',
    'subscribers_count',
    'network_count',
    'security_and_analysis',
  ],
  'repository-collaborator-permission-response-if-user-has-admin-permissions': ['role_name'],
  commit: ['contents_url', 'sha'],
  'pull-request': ['type'],
  'pull-request-simple-items': ['type', 'template_repository', 'subscribers_count', 'network_count'],
};

const examples = Object.entries(description.operations).flatMap(([operation, { responses }]) =>
  Object.entries(responses).flatMap(([status, { example }]) =>
    example === null ? [] : [{ operation, status: Number(status), example }],
  ),
);

function exchangeOf(operation: string, status: number, responseBody: unknown): Exchange {
  const [method = '', template = ''] = operation.split(' ');
  return {
    service: 'api',
    method,
    path: template,
    template,
    query: {},
    login: null,
    requestBody: null,
    status,
    responseBody,
    faulty: false,
  };
}

function responseProblems(exchange: Exchange): string[] {
  return unfaithful(exchange).filter((problem) => problem.includes(': response '));
}

for (const { operation, status, example } of examples) {
  test(`GitHub's own example of ${operation} passes, its known slips aside`, () => {
    const problems = responseProblems(exchangeOf(operation, status, description.examples[example]));
    const slips = new Set(problems.map((problem) => /\((\w+)\)$/.exec(problem)?.[1] ?? problem));
    assert.deepEqual([...slips].sort(), [...(KNOWN[example] ?? [])].sort());
  });
}

test('the description holds every operation of the emulated GitHub', () => {
  const missing = routes.filter(({ method, path }) => !description.operations[`${method} ${path}`]);
  assert.deepEqual(missing, []);
  assert.equal(Object.keys(description.operations).length, routes.length);
});

test('an invented key of a response is caught, however deep it lies', () => {
  const run = structuredClone(description.examples['workflow-run']) as { head_repository: object };
  Object.assign(run.head_repository, { pull_request: 7 });
  const [problem, ...others] = responseProblems(
    exchangeOf('GET /repos/{owner}/{repo}/actions/runs/{run_id}', 200, run),
  );
  assert.match(problem ?? '', /head_repository: must NOT have unevaluated properties \(pull_request\)$/);
  assert.deepEqual(others, []);
});

const check = { name: 'perf', head_sha: 'a'.repeat(40) };
const bad: readonly { what: string; body: object; problem: RegExp }[] = [
  {
    what: 'a conclusion that GitHub lacks',
    body: { ...check, conclusion: 'regressed' },
    problem: /conclusion/,
  },
  {
    what: 'a summary of 65,536 characters',
    body: { ...check, output: { title: 't', summary: 'x'.repeat(65_536) } },
    problem: /summary: must NOT have more than 65535/,
  },
  { what: 'a key that GitHub lacks', body: { ...check, verdict: 'pass' }, problem: /\(verdict\)/ },
];

for (const { what, body, problem } of bad) {
  test(`a check run with ${what} is caught on its way in`, async (t) => {
    const problems: string[] = [];
    const github = await startGitHub({ onExchange: (one) => problems.push(...unfaithful(one)) });
    t.after(() => github.close());
    await restOf(github, github.repository('octo/models'))('POST', '/check-runs', body);
    assert.match(problems[0] ?? '', problem);
  });
}

test('an unknown query parameter and an unknown operation are caught', async (t) => {
  const problems: string[] = [];
  const github = await startGitHub({ onExchange: (one) => problems.push(...unfaithful(one)) });
  t.after(() => github.close());
  const rest = restOf(github, github.repository('octo/models'));
  await rest('GET', '/actions/artifacts?names=x&per_page=many');
  await rest('GET', '/verdicts');
  assert.equal(problems[0], 'GET /repos/{owner}/{repo}/actions/artifacts: query: unknown parameter names');
  assert.match(problems[1] ?? '', /query per_page: must be integer/);
  assert.equal(problems[2], 'GET /repos/octo/models/verdicts: GitHub has no such operation');
});
