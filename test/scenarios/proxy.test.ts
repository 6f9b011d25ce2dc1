import assert from 'node:assert/strict';
import { request as ask, createServer, type RequestListener } from 'node:http';
import type { Duplex } from 'node:stream';
import { type TestContext, test } from 'node:test';
import { close, listen } from '../../src/demo/github/serve.ts';
import { countsOf, latency, startScenario } from './harness.ts';

/** A proxy to which these hosts are known, and no others; it tells by which way it was asked for each host. */
async function startProxy(t: TestContext, hosts: Readonly<Record<string, string>>) {
  const asked = new Set<string>();
  const relay = (request: Parameters<RequestListener>[0], response: Parameters<RequestListener>[1]) => {
    const { method = '', headers, url = '' } = request;
    const host = (headers.host ?? '').replace(/:80$/, '');
    const { hostname, port } = new URL(hosts[host] ?? 'http://unknown.invalid');
    // The whole URL: by its host the emulated GitHub knows its services apart.
    const path = new URL(url, `http://${host}`).href;
    const passed = ask({ hostname, port, path, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    request.pipe(passed);
  };
  const proxy = await listen();
  const inTunnel = createServer(relay);
  const tunnels = new Set<Duplex>();
  proxy.server.on('connect', ({ url }, client: Duplex) => {
    asked.add(`CONNECT ${url}`);
    tunnels.add(client);
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    inTunnel.emit('connection', client);
  });
  proxy.server.on('request', (request, response) => {
    asked.add(`${request.method} ${request.headers.host}`);
    relay(request, response);
  });
  t.after(async () => {
    for (const tunnel of tunnels) tunnel.destroy();
    await close(proxy);
  });
  return { origin: proxy.origin, asked };
}

test('behind a proxy everything goes through it: API, upload and download of artifacts', async (t) => {
  const { project, run, github } = await startScenario(t);
  const proxy = await startProxy(t, {
    'api.github.localhost': github.urls.api,
    'blobs.github.localhost': github.urls.blobs,
  });
  const [api, blobs] = ['http://api.github.localhost', 'http://blobs.github.localhost'];
  const urls = { ...github.urls, api, results: api, blobs };
  Object.assign(github.world, { urls });
  const behind = { github: { ...github, urls }, env: { http_proxy: proxy.origin, HTTP_PROXY: proxy.origin } };

  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'), behind);
  const result = await run(project.openPull('slower', latency(20), 'Do more'), {
    ...behind,
    inputs: { baseline: 'branch', check: 'true', comment: 'always' },
  });
  assert.equal(result.exitCode, 1);
  assert.deepEqual(countsOf(result), { regressed: 1 });
  assert.equal(project.repository.data.comments.length, 1);
  assert.deepEqual([...proxy.asked].sort(), [
    'CONNECT api.github.localhost:80',
    'CONNECT blobs.github.localhost:80',
    'PUT blobs.github.localhost',
  ]);
});
