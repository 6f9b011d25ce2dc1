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
  const github = connect({ token: process.env.TOKEN, repository: 'acme/engine', secondMs: 1 });
  console.log(JSON.stringify(await readDefaultBranch(github)));
`;

/** The default branch of acme/engine, asked for through a proxy. */
async function askThrough(proxy: string, token: string): Promise<unknown> {
  const env = { TOKEN: token, GITHUB_API_URL: 'http://github.acme.example', http_proxy: proxy };
  const words = ['--input-type=module', '-e', script];
  const { stdout } = await promisify(execFile)(process.execPath, words, { env });
  return JSON.parse(stdout);
}

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
  const reply = await askThrough(proxy.origin, scene.emulated.token(scene.repository));
  assert.deepEqual(reply, { ok: true, value: 'main' });
  assert.deepEqual(asked, ['github.acme.example:80']);
});

test('a proxy that refuses is told with its status and what to check, and without its password', async (t) => {
  const proxy = await listen();
  t.after(() => close(proxy));
  proxy.server.on('connect', (_, client) => client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'));
  const withPassword = proxy.origin.replace('http://', 'http://user:pass-word@');
  const told = JSON.stringify(await askThrough(withPassword, 'secret'));
  assert.match(told, /GitHub did not answer GET [^:]+: Proxy response \(407\)/);
  assert.match(told, /check the network, the proxy and the certificates of the runner/);
  assert.doesNotMatch(told, /pass-word|\.\./);
});
