import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { connect as openSocket } from 'node:net';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { close, listen } from '../../../src/demo/github/serve.ts';
import { startScene } from './scene.ts';

const script = `
  const { connect } = await import('./src/platform/github/client.ts');
  const { readDefaultBranch } = await import('./src/platform/github/repository.ts');
  const github = connect({ token: process.env.TOKEN, repository: 'acme/engine' });
  console.log(JSON.stringify(await readDefaultBranch(github)));
`;

test("GitHub is reached at the runner's GITHUB_API_URL, through the proxy that the runner names", async (t) => {
  const scene = await startScene(t);
  const api = new URL(scene.emulated.urls.api);
  const proxy = await listen();
  t.after(() => close(proxy));
  const asked: (string | undefined)[] = [];
  proxy.server.on('connect', (request, client) => {
    asked.push(request.url);
    const upstream = openSocket(Number(api.port), api.hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    client.on('error', () => upstream.destroy());
    upstream.on('error', () => client.destroy());
  });
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env: {
      TOKEN: scene.emulated.token(scene.repository),
      GITHUB_API_URL: 'http://github.acme.example',
      http_proxy: proxy.origin,
    },
  });
  assert.deepEqual(JSON.parse(stdout), { ok: true, value: 'main' });
  assert.deepEqual(asked, ['github.acme.example:80']);
});
