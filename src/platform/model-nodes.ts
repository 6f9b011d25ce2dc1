import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { countNodes } from '../measure/onnx-nodes.ts';

const CHUNK = 64 * 1024;

/** Nodes of the ONNX model at `path`, or null where it cannot be read as one. Weights are not read. */
export function modelNodes(path: string): number | null {
  const file = openSync(path, 'r');
  try {
    const chunk = new Uint8Array(CHUNK);
    let [from, to] = [0, 0];
    const read = (offset: number, length: number) => {
      if (offset < from || offset + length > to) {
        from = offset;
        to = offset + readSync(file, chunk, 0, CHUNK, offset);
      }
      return chunk.subarray(offset - from, Math.min(offset + length, to) - from);
    };
    return countNodes(read, fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}
