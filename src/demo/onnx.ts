/** Just enough of the ONNX protobuf (onnx.proto3) to write small models by hand; field numbers are from that file. */

export type Dimension = number | string;

/** ONNX element types: TensorProto.DataType. */
const elementTypes = {
  float32: 1,
  uint8: 2,
  int32: 6,
  int64: 7,
  bool: 9,
  float16: 10,
  float64: 11,
  bfloat16: 16,
};
export type ElementType = keyof typeof elementTypes;

/** A graph input or output. A dimension is a size, a name (symbolic), or '' (unknown and unnamed). */
export interface Value {
  readonly name: string;
  readonly type: ElementType;
  readonly shape: readonly Dimension[];
}

export interface Weights {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
  /** A file beside the model that holds the values, in place of the model itself. */
  readonly file?: string;
}

export interface Node {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes?: Readonly<Record<string, number | readonly number[]>>;
}

export interface Graph {
  readonly name: string;
  readonly inputs: readonly Value[];
  readonly outputs: readonly Value[];
  readonly weights: readonly Weights[];
  readonly nodes: readonly Node[];
  /** Version of the file format; 8 where not given, which every current runtime reads. */
  readonly irVersion?: number;
}

const ATTRIBUTE_INT = 2;
const ATTRIBUTE_INTS = 7;
const EXTERNAL = 1;
const OPERATOR_SET = 17;

/** The bytes of an .onnx file. */
export function encodeModel(graph: Graph): Uint8Array {
  return message([
    integer(1, graph.irVersion ?? 8),
    text(2, 'aaco'),
    nested(7, encodeGraph(graph)),
    nested(8, message([integer(2, OPERATOR_SET)])),
  ]);
}

function encodeGraph(graph: Graph): Uint8Array {
  return message([
    ...graph.nodes.map((node, index) => nested(1, encodeNode(node, index))),
    text(2, graph.name),
    ...graph.weights.map((weights) => nested(5, encodeWeights(weights))),
    ...graph.inputs.map((value) => nested(11, encodeValue(value))),
    ...graph.outputs.map((value) => nested(12, encodeValue(value))),
  ]);
}

function encodeNode(node: Node, index: number): Uint8Array {
  const attributes = Object.entries(node.attributes ?? {}).map(([name, value]) =>
    typeof value === 'number'
      ? message([text(1, name), integer(3, value), integer(20, ATTRIBUTE_INT)])
      : message([text(1, name), ...value.map((element) => integer(8, element)), integer(20, ATTRIBUTE_INTS)]),
  );
  return message([
    ...node.inputs.map((name) => text(1, name)),
    ...node.outputs.map((name) => text(2, name)),
    text(3, `${node.operator}_${index}`),
    text(4, node.operator),
    ...attributes.map((attribute) => nested(5, attribute)),
  ]);
}

function encodeWeights({ name, shape, values, file }: Weights): Uint8Array {
  const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const content =
    file === undefined
      ? [nested(9, raw)]
      : [nested(13, message([text(1, 'location'), text(2, file)])), integer(14, EXTERNAL)];
  return message([
    ...shape.map((size) => integer(1, size)),
    integer(2, elementTypes.float32),
    text(8, name),
    ...content,
  ]);
}

function encodeValue({ name, type, shape }: Value): Uint8Array {
  const dimensions = shape.map((size) =>
    nested(1, typeof size === 'number' ? integer(1, size) : symbol(size)),
  );
  const tensor = message([integer(1, elementTypes[type]), nested(2, message(dimensions))]);
  return message([text(1, name), nested(2, nested(1, tensor))]);
}

function symbol(name: string): Uint8Array {
  return name === '' ? new Uint8Array() : text(2, name);
}

function message(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

function integer(field: number, value: number): Uint8Array {
  return Uint8Array.from([...varint(field << 3), ...varint(value)]);
}

function text(field: number, value: string): Uint8Array {
  return nested(field, new TextEncoder().encode(value));
}

/** A length-delimited field: text, bytes or a message. */
function nested(field: number, content: Uint8Array): Uint8Array {
  return message([Uint8Array.from([...varint((field << 3) | 2), ...varint(content.length)]), content]);
}

/** Base-128, least significant group first; `value` is a non-negative integer below 2^53. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}
