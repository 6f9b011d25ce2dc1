#!/usr/bin/env node
// `vllm serve MODEL --port PORT`: a server that is healthy after a moment, until it is ended.
import { createServer } from 'node:http';

const port = Number(process.argv[process.argv.indexOf('--port') + 1]);
setTimeout(() => createServer((_, response) => response.end('ok')).listen(port, '127.0.0.1'), 200);
