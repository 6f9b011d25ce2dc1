/** The bytes of a file from `offset` on, at most `length`; fewer at its end. */
export type ReadBytes = (offset: number, length: number) => Uint8Array;

/** Field numbers of onnx.proto3. */
const MODEL_GRAPH = 7;
const GRAPH_NODE = 1;

/** Wire types of protobuf. */
const VARINT = 0;
const FIXED64 = 1;
const LENGTH_DELIMITED = 2;
const FIXED32 = 5;

/** Of a field's key and its length, each a varint. */
const HEADER_BYTES = 20;

/**
 * Nodes of the main graph of the ONNX model in a file of `size` bytes, as it was exported: a runtime fuses some of them.
 * Only the headers of fields are read, so that weights cost nothing. Null where the file is no such model.
 */
export function countNodes(read: ReadBytes, size: number): number | null {
  let nodes: number | null = null;
  for (const field of fieldsOf(read, 0, size)) {
    if (field === null) return null;
    if (field.number !== MODEL_GRAPH || field.wireType !== LENGTH_DELIMITED) continue;
    nodes ??= 0;
    for (const inner of fieldsOf(read, field.start, field.end)) {
      if (inner === null) return null;
      if (inner.number === GRAPH_NODE && inner.wireType === LENGTH_DELIMITED) nodes++;
    }
  }
  return nodes;
}

interface Field {
  readonly number: number;
  readonly wireType: number;
  /** Where its content is. */
  readonly start: number;
  readonly end: number;
}

/** The fields of the message between two offsets; a null ends them where the bytes are no message. */
function* fieldsOf(read: ReadBytes, from: number, to: number): Generator<Field | null> {
  let offset = from;
  while (offset < to) {
    const field = fieldAt(read(offset, HEADER_BYTES), offset);
    if (field === null || field.end > to) {
      yield null;
      return;
    }
    yield field;
    offset = field.end;
  }
}

function fieldAt(header: Uint8Array, offset: number): Field | null {
  const key = varint(header, 0);
  if (key === null) return null;
  const [number, wireType] = [Math.floor(key.value / 8), key.value % 8];
  const start = offset + key.next;
  if (wireType === FIXED64) return { number, wireType, start, end: start + 8 };
  if (wireType === FIXED32) return { number, wireType, start, end: start + 4 };
  const value = varint(header, key.next);
  if (value === null || number === 0) return null;
  const next = offset + value.next;
  if (wireType === VARINT) return { number, wireType, start, end: next };
  return wireType === LENGTH_DELIMITED ? { number, wireType, start: next, end: next + value.value } : null;
}

/** A varint and where it ends; beyond 2^53 its value is not exact, which no length is. */
function varint(bytes: Uint8Array, from: number): { readonly value: number; readonly next: number } | null {
  let value = 0;
  for (let index = from; index < Math.min(bytes.length, from + 10); index++) {
    const byte = bytes[index] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * (index - from));
    if (byte < 0x80) return { value, next: index + 1 };
  }
  return null;
}
